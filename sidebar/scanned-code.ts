// What a scanner types, like a keyboard and ended by Enter: the code of a paper form behind a word, or the address that holds it.

const ofForm = /(?:\S*[?&])?\bkode[= ]([0-9a-z]{4}(?:-?[0-9a-z]{4}){3})/gi;

/**
 * The code that was scanned last; what was typed where none was.
 * @example scannedCode('https://contoh.example/exec?kode=K7Q2-9F4M-0XTA-1B2C') // => 'K7Q2-9F4M-0XTA-1B2C'
 */
export const scannedCode = (typed: string): string =>
  [...typed.matchAll(ofForm)].reduce((_, [, code = '']) => code, typed).trim();

/**
 * Words without a form that was scanned into them.
 * @example withoutScan('Tepat waktu. KODE K7Q2-9F4M-0XTA-1B2C') // => 'Tepat waktu. '
 */
export const withoutScan = (words: string): string => words.replace(ofForm, '');

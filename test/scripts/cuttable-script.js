// A page's script full of what Google may cut: built, it must leave the same things in `left`.
/*! A comment that asks to be kept. */
const place = 'contoh';
globalThis.left = {
  address: 'https://contoh.example/a//b///c',
  kindOfFile: ['image/*', '/*/**/'],
  template: `https://${place}/*`,
  nested: `a ${`b // ${place}`} \` c`,
  tagged: String.raw`a\\//${place}`,
  lineEnds: `one
two // three`,
  afterSlashes: ['http://a', 'a'].map((text) => /^https?:\/\//.test(text)),
  slashesInClass: ['/', '\\', 'x'].map((text) => /^[/\\/]$/.test(text)),
  backslashBeforeSlash: ['\\/', '/', '\\\\/'].map((text) => /^\\\/$/.test(text)),
  anyNumberOfSlashes: 'a///b'.replace(/\/*b/g, '//'),
  patternAfterDivision: 8 / /[/]\/+/.exec('a///').length,
  tick: ['`', '\\'].map((text) => /^`$/.test(text)),
  endOfElement: '</script><!-- //',
};

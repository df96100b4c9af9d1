// What people take away from the panel: text on the clipboard, a file on the disk.

/** Puts text on the clipboard; false where the browser forbids it in an embedded page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, which embedded pages are still allowed. */
function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  const before = document.activeElement;
  box.value = text;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/**
 * Opens the browser's print window for a document; its own choice "save as PDF" makes a PDF. A conversion at Google (`getAs`, BlobSource)
 * counts against a daily quota and promises neither size of paper nor page numbers.
 */
export function printPage(html: string): void {
  document.getElementById('paper')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'paper';
  frame.className = 'unseen';
  frame.title = '';
  frame.srcdoc = html;
  frame.onload = () => frame.contentWindow?.print();
  document.body.append(frame);
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser save text or bytes as a file. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const kind = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // The page's base sends links to the whole window; a file belongs to none.
  link.target = '_self';
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts after this turn; an address revoked too early saves an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

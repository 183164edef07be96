/**
 * Puts text on the clipboard; whether it is there.
 *
 * Many county sites are served over http, where browsers have no clipboard API, and some refuse `copy` to scripts they
 * do not know: then we answer the event of an ordinary copy ourselves, before the page can.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  addEventListener('copy', onCopy, true);
  try {
    document.execCommand('copy');
  } catch {
    // Refused as well.
  }
  removeEventListener('copy', onCopy, true);
  return isCopied;
}

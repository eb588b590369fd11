/** Puts text on the clipboard, as rich text too where there is a form of it and the browser takes it. */
export async function writeClipboard(plain: string, html?: string): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const asBlob = (text: string, type: string): Blob => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/plain': asBlob(plain, 'text/plain'),
    'text/html': asBlob(html, 'text/html'),
  });
  try {
    await navigator.clipboard.write([item]);
  } catch (error) {
    console.debug('No rich text on the clipboard', error);
    await navigator.clipboard.writeText(plain);
  }
}

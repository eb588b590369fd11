/** Where a page is not served over https the clipboard is reached through a copy command only. */
function copyByCommand(text: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  // The old call is the only one there; it is deprecated, not gone.
  const isCopied = (document as { execCommand(command: string): boolean }).execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}

/** Put text on the clipboard, in the handler of the reader's click or key; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  if (!window.isSecureContext) return copyByCommand(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.debug('The clipboard is closed to this page', error);
    return copyByCommand(text);
  }
}

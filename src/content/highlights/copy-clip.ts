import type { Clip } from '../../core/export/copy/passage';
import { writeClipboard } from '../../platform/clipboard';

/** Where a page is not served over https the clipboard is reached through a copy command only. */
function copyByCommand({ plain, html }: Clip): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  // The old call is the only one there; it is deprecated, not gone.
  const isCopied = (document as { execCommand(command: string): boolean }).execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isCopied && isTaken;
}

/** Put both forms on the clipboard, soon after the reader's click or key; false when the browser refuses. */
export async function copyClip(clip: Clip): Promise<boolean> {
  if (!window.isSecureContext) return copyByCommand(clip);
  try {
    await writeClipboard(clip.plain, clip.html);
    return true;
  } catch (error) {
    console.debug('The clipboard is closed to this page', error);
    return copyByCommand(clip);
  }
}

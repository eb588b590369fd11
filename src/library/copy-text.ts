import type { useAttempt } from '../ui/notice';
import type { LibraryActions } from './library-actions';

/** Put a text on the clipboard; answers whether it is there, a failure is told by `attempt`. */
export async function copyText(
  attempt: ReturnType<typeof useAttempt>,
  actions: LibraryActions,
  text: string,
): Promise<boolean> {
  const isCopied = await attempt(async () => {
    await actions.copy(text);
    return true;
  });
  return isCopied ?? false;
}

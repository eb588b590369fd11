import { useAnnounce } from '../ui/announcer';
import { useAttempt } from '../ui/notice';
import type { PopupActions } from './popup-actions';

/** Copies a text and says the sentence; answers whether the text is on the clipboard now. */
export function useCopy(actions: PopupActions): (text: string, sentence: string) => Promise<boolean> {
  const attempt = useAttempt();
  const announce = useAnnounce();
  return async (text, sentence) => {
    const isCopied = await attempt(async () => {
      await actions.copy(text);
      return true;
    });
    if (isCopied) announce(sentence);
    return isCopied ?? false;
  };
}

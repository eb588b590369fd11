import { clipFor, copyFormatOf, type CopyFormatId } from '../core/export/copy/copy-formats';
import type { CopyInput } from '../core/export/copy/passage';
import type { PopupActions } from './popup-actions';
import { useCopy } from './use-copy';

interface ClipChoices {
  /** What is said once it is on the clipboard. */
  readonly sentence: string;
  /** The form used last where none is chosen; one that is chosen is the one used last from then on. */
  readonly format: CopyFormatId | undefined;
}

/** Copies passages in one of the copy forms; answers whether they are on the clipboard now. */
export function useClip(actions: PopupActions): (input: CopyInput, choices: ClipChoices) => Promise<boolean> {
  const copy = useCopy(actions);
  return async (input, { sentence, format: chosen }) => {
    const { copyFormat, copyTemplate } = await actions.loadSettings();
    const format = chosen ?? copyFormatOf(copyFormat);
    const clip = clipFor(format, input, copyTemplate);
    const isCopied = await copy(clip.plain, sentence, clip.html);
    if (isCopied && format !== copyFormat) await actions.changeSettings({ copyFormat: format });
    return isCopied;
  };
}

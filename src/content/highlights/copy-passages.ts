import { clipFor, copyFormatOf, type CopyFormatId } from '../../core/export/copy/copy-formats';
import type { CopyInput } from '../../core/export/copy/passage';
import type { Settings } from '../../storage/settings';
import { copyClip } from './copy-clip';

/** The form that was used last, and the reader's own one. */
export interface CopyMemory {
  read(): Promise<Pick<Settings, 'copyFormat' | 'copyTemplate'>>;
  /** The form chosen now is the one used from then on. */
  keep(format: CopyFormatId): Promise<void>;
}

/**
 * Copy passages as the reader last did, or in a form chosen now. Gives back the form, or `null` when the browser
 * refuses.
 */
export async function copyPassages(
  input: CopyInput,
  memory: CopyMemory,
  chosen?: CopyFormatId,
): Promise<CopyFormatId | null> {
  const { copyFormat, copyTemplate } = await memory.read();
  const format = chosen ?? copyFormatOf(copyFormat);
  if (!(await copyClip(clipFor(format, input, copyTemplate)))) return null;
  if (format !== copyFormat) await memory.keep(format);
  return format;
}

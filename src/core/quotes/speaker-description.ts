import type { Speaker } from './model';

/** What the text calls a source it leaves unnamed ("a city official"); empty when it does not say. */
export function descriptionOf(speaker: Speaker): string {
  return (speaker.role || (speaker.mention?.text ?? '')).replace(/\s*\(unnamed\)$/i, '');
}

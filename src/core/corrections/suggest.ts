import type { Analysis } from '../analysis/model';
import { isEntity } from './apply';
import type { Correction, EntityCorrection } from './model';

const isSame = (a: Correction, b: Correction): boolean => JSON.stringify(a) === JSON.stringify(b);

function fits(correction: EntityCorrection, { entities }: Analysis): boolean {
  const has = (key: EntityCorrection['entity']): boolean => entities.some(entity => isEntity(entity, key));
  return has(correction.entity) && (correction.kind !== 'merge' || has(correction.into));
}

/**
 * Which corrections of other articles could be made in this one too, each once, in the order given.
 *
 * @param analysis the analysis as corrected so far: what is corrected already no longer fits
 */
export function suggestCorrections(
  analysis: Analysis,
  earlier: readonly Correction[],
): readonly EntityCorrection[] {
  const suggestions: EntityCorrection[] = [];
  for (const correction of earlier) {
    if (correction.kind === 'speaker' || !fits(correction, analysis)) continue;
    if (!suggestions.some(other => isSame(other, correction))) suggestions.push(correction);
  }
  return suggestions;
}

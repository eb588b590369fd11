import { spanOf, type Span, type TextSpan } from '../text/span';
import type { Quotation } from './find-quotations';
import { isEmpty } from './masked-text';
import type { TopicData } from './topic-data';

const MIN_LENGTH = 10;
const CUE_REACH = 60;

interface Scene {
  readonly masked: string;
  readonly data: TopicData;
}

/** What follows a quotation in its sentence: the quotative, the cue. */
export interface Report {
  readonly quotative: string;
  readonly cue: TextSpan | null;
  readonly isNaming: boolean;
}

/** Read what follows a quotation. */
export function reportOf({ masked, data }: Scene, quotation: Quotation, sentence: Span): Report {
  const after = masked.slice(quotation.end, Math.min(sentence.end + 1, quotation.end + CUE_REACH));
  const quotative = data.quotatives.find(word => after.startsWith(word)) ?? '';
  let at = Infinity;
  let cue = '';
  for (const word of data.cues) {
    const found = after.indexOf(word);
    if (found === -1 || found > at || (found === at && word.length <= cue.length)) continue;
    at = found;
    cue = word;
  }
  const near = after.slice(0, 14);
  return {
    quotative,
    cue: cue === '' ? null : spanOf(masked, quotation.end + at, quotation.end + at + cue.length),
    isNaming: data.naming.some(word => near.includes(word)),
  };
}

/** Whether a quotation is a sentence of its own. */
function standsAlone({ masked }: Scene, quotation: Quotation, sentence: Span): boolean {
  const after = masked.slice(quotation.end, sentence.end);
  const isStart = isEmpty(masked.slice(sentence.start, quotation.start));
  return isStart && (isEmpty(after) || !/^[가-힣ぁ-ゖァ-ヴ一-龥]/.test(after));
}

/** Whether somebody said a quotation: by the quotative and cue after it, or because it is a sentence of its own. */
export function isStatement(
  scene: Scene,
  quotation: Quotation,
  at: { sentence: Span; report: Report },
): boolean {
  const length = quotation.end - quotation.start - 2;
  const { quotative, cue, isNaming } = at.report;
  if (isNaming && !(scene.data.language === 'ko' && scene.data.strong.has(quotative))) return false;
  if (quotative === '') return length >= MIN_LENGTH && standsAlone(scene, quotation, at.sentence);
  if (scene.data.strong.has(quotative) && cue !== null) return true;
  return length >= MIN_LENGTH && (cue !== null || scene.data.strong.has(quotative));
}

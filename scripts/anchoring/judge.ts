import type { Span } from '../../src/core/text/span';
import type { AnchoringCase } from './corpus';

/** What the corpus says about a case; offsets in `body.textContent` of the page after. */
export interface JudgedCase extends AnchoringCase {
  readonly expected:
    | { readonly status: 'orphan' }
    | {
        readonly status: 'anchored';
        readonly start: number;
        readonly end: number;
        /** What must be covered, when that is not all of it. */
        readonly segments?: readonly (readonly [number, number])[];
      };
}

const isBlank = (char: string): boolean => /[\s\u00ad\u200b\ufeff]/.test(char);

/** Part of the letters of `inner` that lie in one of `outer`. */
function coverage(text: string, inner: readonly Span[], outer: readonly Span[]): number {
  let all = 0;
  let covered = 0;
  for (const { start, end } of inner) {
    for (let at = start; at < Math.min(end, text.length); at += 1) {
      if (isBlank(text.charAt(at))) continue;
      all += 1;
      if (outer.some(span => at >= span.start && at < span.end)) covered += 1;
    }
  }
  return all === 0 ? 0 : covered / all;
}

/** Whether a place is the one that was marked: half of what must be covered is, and half of it lies inside (the scorer's "near"). */
export function isRightPlace({ expected }: JudgedCase, spans: readonly Span[], text: string): boolean {
  if (expected.status === 'orphan') return false;
  const must = expected.segments?.map(([start, end]) => ({ start, end })) ?? [expected];
  return coverage(text, must, spans) >= 0.5 && coverage(text, spans, [expected]) >= 0.5;
}

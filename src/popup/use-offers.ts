import { useEffect, useState } from 'preact/hooks';

import type { Analysis } from '../core/analysis/model';
import type { Correction, EntityCorrection } from '../core/corrections/model';
import { suggestCorrections } from '../core/corrections/suggest';
import type { ArticleState } from './use-article-actions';

/** Corrections of other articles that fit this one, and a way to decline one. */
export function useOffers(
  { actions, report }: ArticleState,
  analysis: Analysis,
): readonly [readonly EntityCorrection[], (correction: EntityCorrection) => void] {
  const [earlier, setEarlier] = useState<readonly Correction[]>([]);
  const { url } = report.article;

  useEffect(() => {
    actions.loadOtherCorrections(url).then(setEarlier, (error: unknown) => {
      console.error('The corrections of other articles could not be read', error);
    });
  }, [actions, url]);

  const decline = (declined: EntityCorrection): void => {
    const key = JSON.stringify(declined);
    setEarlier(corrections => corrections.filter(other => JSON.stringify(other) !== key));
  };
  return [suggestCorrections(analysis, earlier), decline];
}

import { useEffect, useState } from 'preact/hooks';

import type { AnnotationSummary, ArticleSummary } from '../core/library/calls';
import { highlightAddress, highlightPlace } from './address';
import type { LibraryActions } from './library-actions';

type Reading = Pick<LibraryActions, 'readAnnotations' | 'readArticles'>;

/** Going through a list by key must not read every article on the way, ms. */
const PAUSE = 150;

/** Where the words of a highlight stand: the article's address, with a text fragment where one leads there. */
export async function findHighlight(
  actions: Reading,
  annotation: AnnotationSummary,
  article: ArticleSummary | null,
): Promise<string> {
  const plain = highlightAddress(annotation, article);
  if (plain === '') return plain;
  const [[full], [saved]] = await Promise.all([
    actions.readAnnotations([annotation.id]),
    actions.readArticles([annotation.articleId]),
  ]);
  return full && saved ? highlightPlace(full, saved) || plain : plain;
}

/** The same for the highlight that is shown; the article's own address until it is worked out. */
export function useHighlightAddress(
  actions: Reading,
  annotation: AnnotationSummary,
  article: ArticleSummary | null,
): string {
  const plain = highlightAddress(annotation, article);
  const [found, setFound] = useState({ id: '', address: '' });
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      findHighlight(actions, annotation, article).then(address => {
        if (!isGone) setFound({ id: annotation.id, address });
      }, console.debug);
    }, PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [actions, annotation, article]);
  return found.id === annotation.id ? found.address : plain;
}

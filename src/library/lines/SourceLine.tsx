import type { ComponentChildren } from 'preact';

import { formatDay } from '../format-day';
import type { ArticleSummary } from '../../core/library/calls';
import { excerptOf } from '../../core/library/marks';
import { useLocalisation } from '../../ui/localisation';
import { Marked } from '../../ui/Marked';
import { articleTitle } from '../address';

const TITLE_LENGTH = 120;

interface Props {
  article: ArticleSummary | null;
  /** The article's address, shown where its title is not known. */
  address: string;
  date: string;
  needles: readonly string[];
  /** What stands in front: who, what became of it, tags. */
  children?: ComponentChildren;
}

/** Title, paper and date in one muted line. */
export function SourceLine({ article, address, date, needles, children }: Props) {
  const { locale } = useLocalisation();
  const paper = article?.article.publication ?? '';
  const day = formatDay(date, locale);
  return (
    <p class="line-source">
      {children}
      <span class="line-title">
        <Marked {...excerptOf(articleTitle(article, address), needles, TITLE_LENGTH)} />
      </span>
      {paper !== '' && <span class="line-paper">{paper}</span>}
      {day !== '' && <span class="line-date">{day}</span>}
    </p>
  );
}

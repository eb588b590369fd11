import type { ArticleSummary } from '../../core/library/calls';
import { useLocalisation } from '../../ui/localisation';
import { articleTitle } from '../address';
import { formatDay } from '../format-day';

interface Props {
  article: ArticleSummary | null;
  /** Where it is read; empty when that is no web address. */
  address: string;
  /** Shown where no title is known. */
  id: string;
}

/** The article something stands in, as a link where it has a web address. */
export function ArticleSource({ article, address, id }: Props) {
  const { locale } = useLocalisation();
  const about = article?.article;
  const title = articleTitle(article, id);
  const notes = [about?.publication, about?.authors.join(', '), formatDay(about?.published ?? '', locale)];
  return (
    <div class="article-source">
      <p>{address === '' ? title : <ArticleLink address={address}>{title}</ArticleLink>}</p>
      <p class="hint">{notes.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

interface LinkProps {
  address: string;
  children: string;
}

/** A link that opens in a tab of its own and tells the page nothing about where it was. */
export function ArticleLink({ address, children }: LinkProps) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

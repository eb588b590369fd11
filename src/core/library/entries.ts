import type { AnnotationSummary, ArticleSummary, QuoteSummary } from './calls';
import type { LibraryData } from './data';
import { foldFields } from './fold';

/** What every line of a list has. */
interface EntryBase {
  /** Unique within its list. */
  readonly id: string;
  /** Everything of it that is searched, folded. */
  readonly words: string;
  /** ISO 8601, at least a day: what it is filtered and dated by; empty when unknown. */
  readonly date: string;
  /** The same in milliseconds since 1970, to sort by; 0 when unknown. */
  readonly time: number;
}

/** A highlight, dated by its making. */
export interface HighlightEntry extends EntryBase {
  readonly kind: 'highlight';
  /** `null` when the article is not known (yet). */
  readonly article: ArticleSummary | null;
  readonly annotation: AnnotationSummary;
}

/** A saved article, dated by its publication, else by the day it was saved. */
export interface ArticleEntry extends EntryBase {
  readonly kind: 'article';
  readonly article: ArticleSummary;
  /** Its annotations, oldest first. */
  readonly annotations: readonly AnnotationSummary[];
}

/** One statement of a saved article, dated like the article. */
export interface QuoteEntry extends EntryBase {
  readonly kind: 'quote';
  readonly article: ArticleSummary;
  readonly quote: QuoteSummary;
}

function timeOf(date: string): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : time;
}

function dated(date: string): Pick<EntryBase, 'date' | 'time'> {
  return { date, time: timeOf(date) };
}

/** The reader's own day of a moment, "2026-03-18"; empty for what is no date. */
function localDayOf(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day an article is dated by: its publication, else the day it was saved. */
export function dateOfArticle({ article, saved }: ArticleSummary): string {
  return article.published ?? saved;
}

/** What is searched of the article something stands in. Its tags are not: no list but that of the articles shows them. */
function articleFields({ article }: ArticleSummary): readonly string[] {
  return [article.title, article.publication, ...article.authors];
}

function createHighlight(annotation: AnnotationSummary, article: ArticleSummary | null): HighlightEntry {
  const { id, exact, note, tags, speaker, created } = annotation;
  const about = article ? articleFields(article) : [annotation.articleId];
  const fields = [exact, note, ...tags, speaker?.name ?? '', speaker?.role ?? '', ...about];
  const date = localDayOf(created);
  return {
    kind: 'highlight',
    id,
    annotation,
    article,
    words: foldFields(fields),
    date,
    time: timeOf(created),
  };
}

function createQuotes(article: ArticleSummary): readonly QuoteEntry[] {
  const about = articleFields(article);
  const when = dated(dateOfArticle(article));
  return article.quotes.map((quote, index) => ({
    kind: 'quote',
    id: `${index} ${article.id}`,
    article,
    quote,
    words: foldFields([quote.text, quote.speaker, quote.role, ...about]),
    ...when,
  }));
}

/** Folding is the dear part: what was not changed keeps its entry. */
const knownHighlights = new WeakMap<AnnotationSummary, HighlightEntry>();
const knownQuotes = new WeakMap<ArticleSummary, readonly QuoteEntry[]>();
const knownWords = new WeakMap<ArticleSummary, string>();

function highlightOf(annotation: AnnotationSummary, article: ArticleSummary | null): HighlightEntry {
  const known = knownHighlights.get(annotation);
  if (known?.article === article) return known;
  const entry = createHighlight(annotation, article);
  knownHighlights.set(annotation, entry);
  return entry;
}

function quotesOf(article: ArticleSummary): readonly QuoteEntry[] {
  const entries = knownQuotes.get(article) ?? createQuotes(article);
  knownQuotes.set(article, entries);
  return entries;
}

function wordsOf(article: ArticleSummary): string {
  const words =
    knownWords.get(article) ?? foldFields([...articleFields(article), ...article.tags, ...article.people]);
  knownWords.set(article, words);
  return words;
}

function annotationsByArticle({ annotations }: LibraryData): Map<string, AnnotationSummary[]> {
  const groups = new Map<string, AnnotationSummary[]>();
  for (const annotation of annotations.values()) {
    const group = groups.get(annotation.articleId);
    if (group) group.push(annotation);
    else groups.set(annotation.articleId, [annotation]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.created < b.created ? -1 : 1));
  return groups;
}

const newestFirst = (a: EntryBase, b: EntryBase): number => b.time - a.time;

/** All highlights, newest first. Entries of what is the same as before are the same objects as before. */
export function highlightEntries({ articles, annotations }: LibraryData): readonly HighlightEntry[] {
  return Array.from(annotations.values(), annotation =>
    highlightOf(annotation, articles.get(annotation.articleId) ?? null),
  ).sort(newestFirst);
}

/** All articles, newest first. */
export function articleEntries(data: LibraryData): readonly ArticleEntry[] {
  const annotations = annotationsByArticle(data);
  return Array.from(data.articles.values(), (article): ArticleEntry => ({
    kind: 'article',
    id: article.id,
    article,
    annotations: annotations.get(article.id) ?? [],
    words: wordsOf(article),
    ...dated(dateOfArticle(article)),
  })).sort(newestFirst);
}

/** Does ahead what `quoteEntries` needs for these articles, so that it answers at once. */
export function prepareQuotes(articles: readonly ArticleSummary[]): void {
  for (const article of articles) quotesOf(article);
}

/** All statements of all articles, newest first; those of one article in reading order. */
export function quoteEntries({ articles }: LibraryData): readonly QuoteEntry[] {
  return Array.from(articles.values(), quotesOf).flat().sort(newestFirst);
}

import type { Analysis } from '../analysis/model';
import { statementOf } from '../export/statement';
import { LOW_CONFIDENCE, type Attribution } from '../quotes/model';
import { descriptionOf } from '../quotes/speaker-description';
import type { AnnotationSummary, ArticleSummary, QuoteSummary } from './calls';
import { exactOf, noteOf, tagsOf, type SavedAnnotation, type SavedArticle } from './model';

/** What lists show of an article's quotes and entities: worked out once, when they are written. */
export type ArticleDigest = Pick<ArticleSummary, 'quotes' | 'people'>;

/** A saved article without its long parts, as the store reads many of them at once. */
export type ArticleHead = Omit<SavedArticle, 'text' | 'attributions' | 'entities'> & ArticleDigest;

function summariseQuote(attribution: Attribution, text: string): QuoteSummary {
  const { speaker, cue, type, confidence } = attribution;
  return {
    text: statementOf(attribution, text),
    speaker: speaker ? (speaker.name ?? descriptionOf(speaker)) : '',
    isNamed: speaker?.name != null,
    role: speaker?.role ?? '',
    cue: cue?.text ?? '',
    isIndirect: type === 'indirect',
    isSure: confidence >= LOW_CONFIDENCE,
  };
}

/** The quotes and people of an article for lists, in the order of its text. */
export function digestArticle({
  text,
  attributions,
  entities,
}: Pick<SavedArticle, 'text'> & Pick<Analysis, 'attributions' | 'entities'>): ArticleDigest {
  const people = entities
    .filter(({ type }) => type === 'PER')
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return {
    quotes: attributions.map(attribution => summariseQuote(attribution, text)),
    people: people.map(({ name }) => name),
  };
}

/** An article as a list shows it. */
export function summariseArticle(head: ArticleHead): ArticleSummary {
  const { id, article, saved, tags, quotes, people, fingerprint, lastFingerprint } = head;
  return { id, article, saved, tags, quotes, people, isChanged: lastFingerprint !== fingerprint };
}

/** An annotation as a list shows it. */
export function summariseAnnotation(annotation: SavedAnnotation): AnnotationSummary {
  const { id, target, color, speaker, created, lastSeen } = annotation;
  const exact = exactOf(annotation);
  const wording = lastSeen?.wording ?? '';
  return {
    id,
    articleId: target.source,
    exact,
    note: noteOf(annotation),
    tags: tagsOf(annotation),
    color,
    speaker,
    created,
    state: lastSeen?.state ?? 'exact',
    wording: wording === exact ? '' : wording,
  };
}

import type { ArticleMetadata } from '../article/model';
import { formatArticleDate } from './article-date';
import type { ExportQuote } from './export-record';

/** Outer marks by primary language; all others use the English ones. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ru: ['«', '»'],
};
const ENGLISH_MARKS = ['“', '”'] as const;

/** Reporting verbs that stand well after the speaker; anything else is copied as "said". */
const PLAIN_CUE = /^(?:says|said|wrote|writes|\p{L}+ed)$/iu;

const primaryLanguage = (article: ArticleMetadata): string =>
  article.language.toLowerCase().split('-', 1)[0] ?? '';

/** "presidential spokesman Kang Min-seok"; the description alone for a source the text leaves unnamed. */
function describeSpeaker({ speaker, isNamed, role }: ExportQuote): string {
  // A long role or one with a comma of its own reads better behind the name.
  if (!isNamed || role === '') return speaker;
  return /[,;]/.test(role) || role.length > 60 ? `${speaker}, ${role},` : `${role} ${speaker}`;
}

/** The quotation marks of the article's language. */
function outerMarks(article: ArticleMetadata): readonly [string, string] {
  return MARKS[primaryLanguage(article)] ?? ENGLISH_MARKS;
}

/** "Do Je-hae, “Moon vows …”, The Korea Times, 18 March 2021, https://…", without what is unknown. */
export function sourceOf(article: ArticleMetadata): string {
  const [open, close] = outerMarks(article);
  const parts = [
    article.authors.join(', '),
    article.title && `${open}${article.title}${close}`,
    article.publication,
    formatArticleDate(article.published, primaryLanguage(article) || 'en'),
    article.url,
  ];
  return parts.filter(part => part !== '').join(', ');
}

/** The paper's own verb where it can stand behind the speaker's name, else "said". */
function verbOf({ type, cue }: ExportQuote): string {
  const verb = cue.trim().replace(/ that$/i, '');
  // A fragment is part of the paper's sentence: its verb ("called it") does not carry the words alone.
  return type === 'direct' && PLAIN_CUE.test(verb) ? verb.toLowerCase() : 'said';
}

/** American sentence style: "…," X said. A question or exclamation mark keeps its place. */
function englishSentence(statement: string, speaker: string, verb: string): string {
  const words = /[?!…–—]$/u.test(statement) ? statement : `${statement.replace(/[.,;:]$/u, '')},`;
  return `“${words}” ${speaker} ${verb}.`;
}

function quotedSentence(quote: ExportQuote, language: string): string {
  const [open, close] = MARKS[language] ?? ENGLISH_MARKS;
  const speaker = describeSpeaker(quote);
  if (speaker === '') return `${open}${quote.text}${close}`;

  if (language === 'en' || language === '') {
    return englishSentence(quote.text, quote.isSure ? speaker : `${speaker} (probably)`, verbOf(quote));
  }
  return `${open}${quote.text}${close} – ${speaker.replace(/,$/, '')}${quote.isSure ? '' : ' (?)'}`;
}

/**
 * The statement as a sentence with its speaker: `“…,” presidential spokesman Kang Min-seok said.`
 *
 * Indirect statements carry no quotation marks; an unsure speaker is marked as such; other languages than English name
 * the speaker behind a dash, because their reporting verbs cannot be moved.
 */
export function sentenceOf(quote: ExportQuote, article: ArticleMetadata): string {
  if (quote.type !== 'indirect') return quotedSentence(quote, primaryLanguage(article));
  const speaker = describeSpeaker(quote).replace(/,$/, '');
  return speaker === '' ? quote.text : `${speaker}${quote.isSure ? '' : ' (?)'}: ${quote.text}`;
}

import type { ArticleMetadata } from '../article/model';
import { LOW_CONFIDENCE, type Attribution, type Speaker } from '../quotes/model';
import { descriptionOf } from '../quotes/speaker-description';
import { formatArticleDate } from './article-date';
import { statementOf } from './statement';

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
function describeSpeaker(speaker: Speaker): string {
  const { name, role } = speaker;
  if (name === null) return descriptionOf(speaker);
  // A long role or one with a comma of its own reads better behind the name.
  if (role === '') return name;
  return /[,;]/.test(role) || role.length > 60 ? `${name}, ${role},` : `${role} ${name}`;
}

/** The quotation marks of the article's language. */
export function outerMarks(article: ArticleMetadata): readonly [string, string] {
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
function verbOf({ type, cue }: Attribution): string {
  const verb = cue?.text.trim().replace(/ that$/i, '') ?? '';
  // A fragment is part of the paper's sentence: its verb ("called it") does not carry the words alone.
  return type === 'direct' && PLAIN_CUE.test(verb) ? verb.toLowerCase() : 'said';
}

/** American sentence style: "…," X said. A question or exclamation mark keeps its place. */
function englishSentence(statement: string, speaker: string, verb: string): string {
  const words = /[?!…–—]$/u.test(statement) ? statement : `${statement.replace(/[.,;:]$/u, '')},`;
  return `“${words}” ${speaker} ${verb}.`;
}

function quotedSentence(attribution: Attribution, text: string, language: string): string {
  const statement = statementOf(attribution, text);
  const [open, close] = MARKS[language] ?? ENGLISH_MARKS;
  const speaker = attribution.speaker ? describeSpeaker(attribution.speaker) : '';
  if (speaker === '') return `${open}${statement}${close}`;

  const isUnsure = attribution.confidence < LOW_CONFIDENCE;
  if (language === 'en' || language === '') {
    return englishSentence(statement, isUnsure ? `${speaker} (probably)` : speaker, verbOf(attribution));
  }
  return `${open}${statement}${close} – ${speaker.replace(/,$/, '')}${isUnsure ? ' (?)' : ''}`;
}

/**
 * The text that "Copy" puts on the clipboard: the statement as a sentence with its speaker, then the source.
 *
 * `“…,” presidential spokesman Kang Min-seok said. — author, “title”, paper, 18 March 2021, URL`. Indirect
 * statements carry no quotation marks; an unsure speaker is marked as such; other languages than English name the
 * speaker behind a dash, because their reporting verbs cannot be moved.
 *
 * @param text the article text the spans refer to
 */
export function quoteCitation(attribution: Attribution, text: string, article: ArticleMetadata): string {
  return [sentenceOf(attribution, text, article), sourceOf(article)].filter(part => part !== '').join(' — ');
}

function sentenceOf(attribution: Attribution, text: string, article: ArticleMetadata): string {
  if (attribution.type !== 'indirect') return quotedSentence(attribution, text, primaryLanguage(article));
  const speaker = attribution.speaker ? describeSpeaker(attribution.speaker).replace(/,$/, '') : '';
  const statement = statementOf(attribution, text);
  if (speaker === '') return statement;
  return `${speaker}${attribution.confidence < LOW_CONFIDENCE ? ' (?)' : ''}: ${statement}`;
}

/** Several statements of one article: one paragraph each, the source once at the end. */
export function quoteCitations(
  attributions: readonly Attribution[],
  text: string,
  article: ArticleMetadata,
): string {
  const sentences = attributions.map(attribution => sentenceOf(attribution, text, article));
  const source = sourceOf(article);
  return [...sentences, ...(source === '' ? [] : [`— ${source}`])].join('\n\n');
}

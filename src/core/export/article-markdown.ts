import type { Entity, EntityType } from '../entities/model';
import { LOW_CONFIDENCE, type Attribution } from '../quotes/model';
import { formatArticleDate } from './article-date';
import { indirectStatementsOf, quotesOf, type ArticleExport } from './article-export';
import { statementOf } from './statement';

/** The words of the reader's language that the file needs. */
export interface MarkdownLabels {
  /** BCP 47 tag that dates are written in. */
  readonly locale: string;
  readonly quotes: string;
  readonly indirectStatements: string;
  readonly probably: string;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
}

const TYPE_ORDER: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'DATE', 'MISC'];

/** CommonMark section 2.4: a backslash makes these literal; line starts that would open a block included. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^[#+\-=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function speakerLine({ speaker, cue, confidence }: Attribution, probably: string): string {
  const name = speaker?.name ?? '';
  const bold = name === '' ? '' : `**${escapeMarkdown(name)}**`;
  const role = escapeMarkdown(speaker?.role ?? '');
  const words = [bold, role, escapeMarkdown(cue?.text ?? '')].filter(part => part !== '');
  const isUnsure = speaker !== null && confidence < LOW_CONFIDENCE;
  return [...words, ...(isUnsure ? [`(${probably})`] : [])].join(' · ');
}

function statementBlock(attribution: Attribution, text: string, probably: string): string {
  const isIndirect = attribution.type === 'indirect';
  const statement = escapeMarkdown(statementOf(attribution, text));
  const speaker = speakerLine(attribution, probably);
  return [`> ${isIndirect ? statement : `“${statement}”`}`, ...(speaker ? ['>', `> — ${speaker}`] : [])].join(
    '\n',
  );
}

function entityLine({ name, role, aliases, iso, mentions }: Entity): string {
  const notes = [role, aliases.join(', '), iso ?? ''].filter(note => note !== '').map(escapeMarkdown);
  return `- ${[escapeMarkdown(name), ...notes].join(' · ')} (${mentions.length})`;
}

function section(heading: string, blocks: readonly string[], separator: string): string[] {
  return blocks.length === 0 ? [] : [`## ${heading}`, blocks.join(separator)];
}

/** One article as a Markdown note: its source, quotes, indirect statements and entities, each list only when there is one. */
export function articleToMarkdown(input: ArticleExport, labels: MarkdownLabels): string {
  const { article, text, attributions, entities } = input;
  const source = [
    article.publication,
    article.authors.join(', '),
    formatArticleDate(article.published, labels.locale),
  ];
  const block = (attribution: Attribution): string => statementBlock(attribution, text, labels.probably);
  const parts = [
    ...(article.title === '' ? [] : [`# ${escapeMarkdown(article.title)}`]),
    source
      .filter(part => part !== '')
      .map(escapeMarkdown)
      .join(' · '),
    article.url === '' ? '' : `<${article.url}>`,
    ...section(labels.quotes, quotesOf(attributions).map(block), '\n\n'),
    ...section(labels.indirectStatements, indirectStatementsOf(attributions).map(block), '\n\n'),
    ...TYPE_ORDER.flatMap(type =>
      section(
        labels.entityTypes[type],
        entities.filter(entity => entity.type === type).map(entityLine),
        '\n',
      ),
    ),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

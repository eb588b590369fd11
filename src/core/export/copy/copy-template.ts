import { formatArticleDate } from '../article-date';
import { writable } from '../escape/plain-text';
import { shareableUrl } from '../shareable-url';
import { parseTemplate, type ParsedTemplate, type TemplateNames } from '../template/parse-template';
import { renderTemplate, type TemplateValues } from '../template/render-template';
import { commonLink, type CopyInput, type Clip } from './passage';
import { richText } from './rich-text';

/** The names that the reader's own copy template may use, in the order they are explained. */
export const COPY_NAMES = [
  'quotation',
  'speaker',
  'role',
  'cue',
  'note',
  'tags',
  'title',
  'authors',
  'paper',
  'published',
  'accessed',
  'language',
  'url',
  'link',
] as const;

type CopyName = (typeof COPY_NAMES)[number];

/** What the template is before the reader changes it. */
export const DEFAULT_TEMPLATE =
  '“{quotation}”{if speaker} — {speaker}{if role}, {role}{end}{end}\n{title}, {paper}, {published}\n{link}';

const NAMES: TemplateNames = { values: new Set<string>(COPY_NAMES), lists: new Map() };

/** The parts of a copy template, or what is wrong with it. */
export function parseCopyTemplate(template: string): ParsedTemplate {
  return parseTemplate(template, NAMES);
}

function valuesOf({ article, accessed }: CopyInput, passage: CopyInput['passages'][number]): TemplateValues {
  const { quote, note, tags, link } = passage;
  const values: Readonly<Record<CopyName, string>> = {
    quotation: quote.text,
    speaker: quote.speaker,
    role: quote.role,
    cue: quote.cue,
    note,
    tags: tags.join(', '),
    title: article.title,
    authors: article.authors.join(', '),
    paper: article.publication,
    published: formatArticleDate(article.published, 'en'),
    accessed: formatArticleDate(accessed, 'en'),
    language: article.language,
    url: shareableUrl(article.url),
    link,
  };
  return new Map(Object.entries(values));
}

/** Passages in the reader's own form, a blank line between two; `null` while the template has a mistake. */
export function copyWithTemplate(template: string, input: CopyInput): Clip | null {
  const { nodes } = parseCopyTemplate(template);
  if (!nodes) return null;
  const plain = input.passages
    .map(passage => writable(renderTemplate(nodes, valuesOf(input, passage))))
    .join('\n\n');
  return { plain, html: richText(plain, commonLink(input)) };
}

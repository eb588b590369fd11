import { exactOf, noteOf, tagsOf } from '../library/model';
import { formatArticleDate } from './article-date';
import { writable } from './escape/plain-text';
import type { ExportFormat } from './export-format';
import type { ExportAnnotation, ExportArticle, ExportQuote } from './export-record';
import { shareableUrl } from './shareable-url';
import { parseTemplate, type ParsedTemplate, type TemplateNames } from './template/parse-template';
import { renderTemplate, type TemplateValues } from './template/render-template';

/** The names that the reader's own file template may use for an article, in the order they are explained. */
export const ARTICLE_NAMES = [
  'title',
  'authors',
  'paper',
  'published',
  'saved',
  'language',
  'url',
  'tags',
  'text',
] as const;

/** The lists of an article that such a template may go through, each with the names inside. */
export const ARTICLE_LISTS = {
  annotations: ['quotation', 'note', 'tags', 'color', 'created', 'speaker', 'role'],
  attributions: ['quotation', 'speaker', 'role', 'cue', 'type'],
  entities: ['name', 'role', 'type', 'count'],
} as const;

type ListName = keyof typeof ARTICLE_LISTS;

/** What the file template is before the reader changes it. */
export const DEFAULT_FILE_TEMPLATE =
  '# {title}\n\n{paper}{if authors}, {authors}{end}{if published}, {published}{end}\n{url}\n' +
  '{each annotations}\n> {quotation}\n{if note}\n{note}\n{end}{end}' +
  '{each attributions}\n“{quotation}”{if speaker} — {speaker}{if role}, {role}{end}{end}\n{end}';

const NAMES: TemplateNames = {
  values: new Set<string>(ARTICLE_NAMES),
  lists: new Map(
    Object.entries(ARTICLE_LISTS).map(([list, names]) => [
      list,
      { values: new Set<string>(names), lists: new Map() },
    ]),
  ),
};

/** The parts of a file template, or what is wrong with it. */
export function parseFileTemplate(template: string): ParsedTemplate {
  return parseTemplate(template, NAMES);
}

type Words<Name extends string> = Readonly<Record<Name, string>>;
type ListWords<List extends ListName> = Words<(typeof ARTICLE_LISTS)[List][number]>;

function annotationWords(annotation: ExportAnnotation, locale: string): ListWords<'annotations'> {
  return {
    quotation: exactOf(annotation),
    note: noteOf(annotation),
    tags: tagsOf(annotation).join(', '),
    color: annotation.color,
    created: formatArticleDate(annotation.created, locale),
    speaker: annotation.speaker?.name ?? '',
    role: annotation.speaker?.role ?? '',
  };
}

const quoteWords = ({ text, speaker, role, cue, type }: ExportQuote): ListWords<'attributions'> => ({
  quotation: text,
  speaker,
  role,
  cue,
  type,
});

function valuesOf({ saved, annotations, quotes }: ExportArticle, locale: string): TemplateValues {
  const { article } = saved;
  const words: Words<(typeof ARTICLE_NAMES)[number]> = {
    title: article.title,
    authors: article.authors.join(', '),
    paper: article.publication,
    published: formatArticleDate(article.published, locale),
    saved: formatArticleDate(saved.saved, locale),
    language: article.language,
    url: shareableUrl(article.url),
    tags: saved.tags.join(', '),
    text: saved.text,
  };
  const entities = saved.entities.map(({ name, role, type, mentions }): ListWords<'entities'> => ({
    name,
    role,
    type,
    count: String(mentions.length),
  }));
  const lists: Readonly<Record<ListName, readonly object[]>> = {
    annotations: annotations.map(annotation => annotationWords(annotation, locale)),
    attributions: quotes.map(quoteWords),
    entities,
  };
  return new Map<string, string | readonly TemplateValues[]>([
    ...Object.entries(words),
    ...Object.entries(lists).map(
      ([list, items]) => [list, items.map(item => new Map(Object.entries(item)))] as const,
    ),
  ]);
}

/**
 * The kind of file that the reader's own template makes: one article after another, a blank line between two. `null`
 * where there is no template or it has a mistake.
 */
export function createOwnFormat(template: string): ExportFormat | null {
  const { nodes } = parseFileTemplate(template);
  if (template.trim() === '' || !nodes) return null;
  return {
    id: 'own',
    extension: 'txt',
    type: 'text/plain',
    canHoldText: false,
    *write(articles, { labels }) {
      for (const [index, article] of articles.entries()) {
        const text = writable(renderTemplate(nodes, valuesOf(article, labels.locale)));
        yield `${index === 0 ? '' : '\n'}${text.trimEnd()}\n`;
      }
    },
  };
}

import type { COPY_NAMES } from '../core/export/copy/copy-template';
import type { ARTICLE_LISTS, ARTICLE_NAMES } from '../core/export/own-format';
import type { TemplateProblem } from '../core/export/template/parse-template';
import type { MessageKey, Translate } from '../ui/localisation';

type ListName = keyof typeof ARTICLE_LISTS;

/** Every name that a template of the reader may use. */
export type TemplateName =
  (typeof COPY_NAMES)[number] | (typeof ARTICLE_NAMES)[number] | (typeof ARTICLE_LISTS)[ListName][number];

/** What each name stands for, in words. */
export const NAME_KEYS: Readonly<Record<TemplateName, MessageKey>> = {
  quotation: 'nameQuotation',
  speaker: 'nameSpeaker',
  role: 'nameRole',
  cue: 'nameCue',
  note: 'nameNote',
  tags: 'nameTags',
  title: 'nameTitle',
  authors: 'nameAuthors',
  paper: 'namePaper',
  published: 'namePublished',
  accessed: 'nameAccessed',
  saved: 'nameSaved',
  language: 'nameLanguage',
  url: 'nameUrl',
  link: 'nameLink',
  text: 'nameText',
  color: 'nameColor',
  created: 'nameCreated',
  type: 'nameType',
  name: 'nameName',
  count: 'nameCount',
};

/** What the names of a list stand for together. */
export const LIST_KEYS: Readonly<Record<ListName, MessageKey>> = {
  annotations: 'listAnnotations',
  attributions: 'listAttributions',
  entities: 'listEntities',
};

const PROBLEMS: Readonly<Record<TemplateProblem['reason'], MessageKey>> = {
  'unknown-name': 'templateUnknownName',
  'not-a-list': 'templateNotAList',
  'not-a-value': 'templateNotAValue',
  unclosed: 'templateUnclosed',
  unopened: 'templateUnopened',
  'no-name': 'templateNoName',
  'lone-brace': 'templateLoneBrace',
};

/** What is wrong with a template, and where, in a sentence. */
export function tellProblem({ reason, word, line, column }: TemplateProblem, t: Translate): string {
  return `${t('templatePlace', line, column)}: ${t(PROBLEMS[reason], word)}`;
}

/** Where in the template the mistake stands, in UTF-16 units. */
export function offsetOf({ line, column }: TemplateProblem, template: string): number {
  const before = template.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

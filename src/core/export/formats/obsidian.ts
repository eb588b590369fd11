import { fingerprintOf } from '../../library/fingerprint';
import type { SavedArticle } from '../../library/model';
import { dayOf } from '../article-date';
import { atLineStart, escapeMarkdown, markdownAddress } from '../escape/markdown';
import { oneLine } from '../escape/plain-text';
import { wikilink } from '../escape/wikilink';
import { yamlString } from '../escape/yaml';
import type { ExportFormat } from '../export-format';
import { shareableUrl } from '../shareable-url';
import { markdownBody, type MarkdownLinks } from './markdown-blocks';
import { sourceParts } from './source-line';

/** Letters, figures, "_", "-" and "/" are what Obsidian takes for a tag; one of figures only is none. */
function tagName(tag: string): string {
  const name = oneLine(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')
    // At the edge of a word "_" would be emphasis.
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^[\d-]*$/.test(name) ? `tag-${name}` : name;
}

const links: MarkdownLinks = {
  person: name => wikilink(name) ?? `**${escapeMarkdown(name)}**`,
  tag: tag => `#${tagName(tag)}`,
  // Behind a block quote the block's id stands on a line of its own.
  anchor: ({ id }) => `^${fingerprintOf(id).slice(0, 8)}`,
};

const yamlList = (values: readonly string[]): string => `[${values.map(yamlString).join(', ')}]`;

function frontMatter({ article, entities, tags, visited }: SavedArticle): string {
  const people = entities.flatMap(({ type, name }) => (type === 'PER' ? (wikilink(name) ?? []) : []));
  const lines = [
    `title: ${yamlString(article.title)}`,
    `authors: ${yamlList(article.authors.map(name => wikilink(name) ?? name))}`,
    `publication: ${yamlString(article.publication)}`,
    ...(article.section ? [`section: ${yamlString(article.section)}`] : []),
    `published: ${dayOf(article.published)}`,
    `accessed: ${dayOf(visited)}`,
    `url: ${yamlString(shareableUrl(article.url))}`,
    `language: ${yamlString(article.language)}`,
    `people: ${yamlList(people)}`,
    `tags: ${yamlList(tags.map(tagName))}`,
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

/** What stands above an article in a file of several, where properties would not be read. */
function sourceLine({ article }: SavedArticle, locale: string): string {
  const url = shareableUrl(article.url);
  const source = atLineStart(sourceParts(article, locale).map(escapeMarkdown).join(' · '));
  return [source, url && markdownAddress(url)].filter(part => part !== '').join('\n\n');
}

/**
 * A note for Obsidian: properties, people as wikilinks, an id for every highlight. Properties are read at the top of a
 * file only, so that a file of several articles has none: one file per article suits Obsidian better.
 */
export const obsidian: ExportFormat = {
  id: 'obsidian',
  extension: 'md',
  type: 'text/markdown',
  canHoldText: true,
  *write(articles, options) {
    const { labels } = options;
    const isNote = articles.length === 1;
    if (isNote) for (const { saved } of articles) yield `${frontMatter(saved)}\n`;
    for (const [index, article] of articles.entries()) {
      const title = escapeMarkdown(article.saved.article.title) || escapeMarkdown(labels.untitled);
      const source = isNote ? '' : sourceLine(article.saved, labels.locale);
      yield `${index === 0 ? '' : '\n'}# ${title}\n`;
      if (source !== '') yield `\n${source}\n`;
      for (const block of markdownBody(article, options, links)) yield `\n${block}\n`;
    }
  },
};

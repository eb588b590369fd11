import { atLineStart, escapeMarkdown, markdownAddress } from '../escape/markdown';
import type { ExportFormat } from '../export-format';
import { shareableUrl } from '../shareable-url';
import { markdownBody, type MarkdownLinks } from './markdown-blocks';
import { sourceParts } from './source-line';

const LINKS: MarkdownLinks = {
  person: name => `**${escapeMarkdown(name)}**`,
  tag: escapeMarkdown,
  anchor: () => '',
};

/** Markdown for any reader of CommonMark: a note per article, one behind the other. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  type: 'text/markdown',
  canHoldText: true,
  *write(articles, options) {
    const { labels } = options;
    for (const [index, article] of articles.entries()) {
      const { article: metadata } = article.saved;
      const url = shareableUrl(metadata.url);
      const source = atLineStart(sourceParts(metadata, labels.locale).map(escapeMarkdown).join(' · '));
      yield `${index === 0 ? '' : '\n'}# ${escapeMarkdown(metadata.title) || escapeMarkdown(labels.untitled)}\n`;
      if (source !== '') yield `\n${source}\n`;
      if (url !== '') yield `\n${markdownAddress(url)}\n`;
      for (const block of markdownBody(article, options, LINKS)) yield `\n${block}\n`;
    }
  },
};

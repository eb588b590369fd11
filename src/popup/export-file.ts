import { articleToCsv } from '../core/export/article-csv';
import type { ArticleExport } from '../core/export/article-export';
import { articleToJson } from '../core/export/article-json';
import { articleToMarkdown } from '../core/export/article-markdown';
import type { Localisation } from '../ui/localisation';

export interface ExportFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

export type ExportFormat = 'markdown' | 'csv' | 'json';

const MAX_NAME_LENGTH = 80;

/** A file name from the article's title; "article" when nothing of it is left. */
function fileName(title: string, extension: string): string {
  // What some file system refuses goes; what parted two words becomes a blank; a dot would hide the file.
  const name = title
    .replace(/[*?"<>|]+/g, '')
    .replace(/[\\/:\s\p{Cc}]+/gu, ' ')
    .replace(/^[. ]+/, '');
  return `${Array.from(name).slice(0, MAX_NAME_LENGTH).join('').trim() || 'article'}.${extension}`;
}

/** Quotes and entities of one article as a file. */
export function createExportFile(
  format: ExportFormat,
  content: ArticleExport,
  { t, locale }: Localisation,
): ExportFile {
  const { title } = content.article;
  switch (format) {
    case 'json':
      return { name: fileName(title, 'json'), type: 'application/json', text: articleToJson(content) };
    case 'csv':
      // Spreadsheets take a file without this mark for the system's old character set.
      return { name: fileName(title, 'csv'), type: 'text/csv', text: `\uFEFF${articleToCsv(content)}` };
    case 'markdown':
      return {
        name: fileName(title, 'md'),
        type: 'text/markdown',
        text: articleToMarkdown(content, {
          locale,
          quotes: t('tabQuotes'),
          indirectStatements: t('indirectStatements'),
          probably: t('probably'),
          entityTypes: {
            PER: t('typePER'),
            ORG: t('typeORG'),
            LOC: t('typeLOC'),
            DATE: t('typeDATE'),
            MISC: t('typeMISC'),
          },
        }),
      };
  }
}

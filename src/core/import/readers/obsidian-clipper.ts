import type { ExportArticle } from '../../export/export-record';
import { normaliseUrl } from '../../library/source-url';
import { ArticleBuilder } from '../article-builder';
import { FieldReader, isObject } from '../field-reader';
import type { ImportReader } from '../import-reader';
import { lineOfPath } from '../json-line';
import { LIMITS } from '../limits';
import { stripMarkup } from '../strip-markup';

const isClipping = (value: unknown): boolean =>
  isObject(value) && typeof value['url'] === 'string' && Array.isArray(value['highlights']);

function publishedOf(fields: FieldReader): string | null {
  const published = fields.text('published', { fallback: '' });
  return published === '' ? null : published;
}

/** "Export highlights" of the Obsidian Web Clipper: a list of pages, each with its highlights as pieces of HTML. */
export const obsidianClipper: ImportReader = {
  id: 'obsidian-clipper',
  recognises: file => file.looksLikeJson && Array.isArray(file.json) && file.json.some(isClipping),
  *read(file, { now }): Generator<number, ExportArticle[]> {
    const builder = new ArticleBuilder();
    const pages = Array.isArray(file.json) ? (file.json as unknown[]) : [];
    for (const [index, page] of pages.entries()) {
      const fields = new FieldReader(page, () => lineOfPath(file.text, [index]));
      const url = fields.text('url');
      if (normaliseUrl(url) === '') fields.fail('not-an-address', 'url');
      const article = {
        title: fields.text('title', { fallback: '' }),
        authors: [],
        publication: '',
        published: publishedOf(fields),
        url,
      };
      for (const [place, highlight] of fields.list('highlights', LIMITS.annotations).entries()) {
        const where = (): number => lineOfPath(file.text, [index, 'highlights', place]);
        const item = new FieldReader(highlight, where);
        const exact = stripMarkup(item.text('text', { max: LIMITS.text }));
        const created = item.date('timestamp', now);
        builder.add(article, { exact, prefix: '', suffix: '', note: '', tags: [], color: '', created });
      }
      yield (index + 1) / pages.length;
    }
    return builder.build();
  },
};

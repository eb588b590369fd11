import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readHead } from '../../../src/core/article/page-facts';
import { readBoxes } from '../../../src/core/article/read-boxes';
import type { PageBoxes } from '../../../src/core/article/read-boxes';
import { bodyOf } from '../../../src/core/article/safe-dom';
import { openPage } from '../../predict/page';
import { ROOT, UserError } from '../../project';
import { labelBlocks } from './gold-blocks';
import type { TrainingPage } from './train-text';

/** A record of `corpus/pages`, as far as training reads it. */
export interface CorpusPage {
  readonly id: string;
  readonly source: string;
  readonly site: string;
  readonly url: string | null;
  readonly kind: 'article' | 'other' | 'segments';
  readonly subkind?: string;
  readonly exclude?: string;
  readonly paragraphs?: readonly string[];
  readonly title?: string;
  readonly summary?: readonly string[];
  readonly authors?: readonly string[];
}

/** Where the corpus of saved pages lies, beside the repository. */
export const PAGES_FOLDER = join(ROOT, '../shared/corpus/pages');
/** Its gold is another tool's output. */
const UNFIT_SOURCE = 'readability';

/** The records of a corpus of saved pages. */
export function readCorpusPages(folder: string): CorpusPage[] {
  const file = join(folder, 'pages.jsonl');
  if (!existsSync(file)) throw new UserError(`Training needs the saved pages in ${folder}.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as CorpusPage);
}

/** Parse the stored page of a record. */
export function openCorpusPage(folder: string, { id }: CorpusPage): Promise<Document> {
  return openPage(join(folder, 'html', `${id}.html.gz`));
}

/** Whether the record is known to be an article, or to be none. */
export function isForDetection({ kind, exclude }: CorpusPage): boolean {
  return kind === 'other' || (kind === 'article' && exclude === undefined);
}

/** Whether the record has a gold text to learn from. */
export function hasGold(record: CorpusPage): boolean {
  return (
    record.kind === 'article' &&
    record.source !== UNFIT_SOURCE &&
    record.exclude === undefined &&
    (record.paragraphs?.length ?? 0) > 0
  );
}

/** Let go of the document: hundreds of them do not fit into memory. */
function letGo({ boxes, blocks }: PageBoxes): PageBoxes {
  for (const box of boxes) Object.assign(box, { element: null });
  for (const block of blocks) Object.assign(block, { nodes: { length: block.nodes.length } });
  return { boxes, blocks };
}

/** A record with gold, and its page, as training needs them; `null` when the page has no body. */
export function toTrainingPage(record: CorpusPage, document: Document): TrainingPage | null {
  const body = bodyOf(document);
  if (!body) return null;
  const page = readBoxes(body);
  const optional = [record.title ?? '', ...(record.summary ?? []), ...(record.authors ?? [])].filter(Boolean);
  const labels = labelBlocks(page.blocks, { paragraphs: record.paragraphs ?? [], optional });
  return { site: record.site, facts: readHead(document).facts, page: letGo(page), ...labels };
}

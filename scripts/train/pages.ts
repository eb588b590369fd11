import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { packModel } from '../../src/core/article/labelling/pack';
import { ROOT } from '../project';
import { hasGold, openCorpusPage, readCorpusPages, toTrainingPage } from './pages/corpus-pages';
import { trainText } from './pages/train-text';
import type { TrainingPage } from './pages/train-text';

/** Rebuild src/models/page-text.json from the saved pages. */
export async function trainPages(): Promise<void> {
  const pages: TrainingPage[] = [];
  for (const record of readCorpusPages().filter(hasGold)) {
    const page = toTrainingPage(record, await openCorpusPage(record));
    if (page) pages.push(page);
  }
  process.stderr.write(`Learning from ${pages.length} pages ...\n`);
  const packed = packModel(trainText(pages));
  writeFileSync(join(ROOT, 'src/models/page-text.json'), `${JSON.stringify(packed, null, 1)}\n`);
}

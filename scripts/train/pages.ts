import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { packModel } from '../../src/core/article/labelling/pack';
import { ROOT } from '../project';
import type { Example } from './pages/boosting';
import {
  hasGold,
  isForDetection,
  openCorpusPage,
  readCorpusPages,
  toTrainingPage,
} from './pages/corpus-pages';
import { toDetectionExamples, trainDetection } from './pages/train-detection';
import { trainText } from './pages/train-text';
import type { TrainingPage } from './pages/train-text';

function write(name: string, model: object): void {
  writeFileSync(join(ROOT, 'src/models', name), `${JSON.stringify(model)}\n`);
}

/** Rebuild src/models/page-kind.json and page-text.json from the saved pages. */
export async function trainPages(): Promise<void> {
  const pages: TrainingPage[] = [];
  const examples: Example[] = [];
  for (const record of readCorpusPages()) {
    if (!isForDetection(record)) continue;
    const document = await openCorpusPage(record);
    examples.push(...toDetectionExamples(record, document));
    const page = hasGold(record) ? toTrainingPage(record, document) : null;
    if (page) pages.push(page);
  }
  process.stderr.write(`Learning from ${examples.length} examples and ${pages.length} articles ...\n`);
  write('page-kind.json', trainDetection(examples));
  write('page-text.json', packModel(trainText(pages)));
}

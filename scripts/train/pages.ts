import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Forest } from '../../src/core/article/labelling/forest';
import { packModel, type PackedModel } from '../../src/core/article/labelling/pack';
import { ROOT } from '../project';
import type { Example } from './pages/boosting';
import {
  hasGold,
  isForDetection,
  openCorpusPage,
  PAGES_FOLDER,
  readCorpusPages,
  toTrainingPage,
} from './pages/corpus-pages';
import { toDetectionExamples, trainDetection } from './pages/train-detection';
import { trainText } from './pages/train-text';
import type { TrainingPage } from './pages/train-text';

/** What one saved page teaches. */
export interface PageLesson {
  readonly site: string;
  readonly kind: readonly Example[];
  /** `null` where the page has no gold text. */
  readonly text: TrainingPage | null;
}

/** The two models of pages as they are shipped, by their file names. */
export interface PageModels {
  readonly 'page-kind.json': Forest;
  readonly 'page-text.json': PackedModel;
}

/** Read all saved pages that can teach something. */
export async function readPageLessons(folder: string): Promise<PageLesson[]> {
  const lessons: PageLesson[] = [];
  for (const record of readCorpusPages(folder)) {
    if (!isForDetection(record)) continue;
    const document = await openCorpusPage(folder, record);
    const kind = toDetectionExamples(record, document);
    const text = hasGold(record) ? toTrainingPage(record, document) : null;
    lessons.push({ site: record.site, kind, text });
  }
  return lessons;
}

/** Learn both models. The same lessons give the same models. */
export function learnPages(lessons: readonly PageLesson[]): PageModels {
  const examples = lessons.flatMap(({ kind }) => kind);
  const pages = lessons.flatMap(({ text }) => text ?? []);
  process.stderr.write(`Learning from ${examples.length} examples and ${pages.length} articles ...\n`);
  return { 'page-kind.json': trainDetection(examples), 'page-text.json': packModel(trainText(pages)) };
}

/** Rebuild src/models/page-kind.json and page-text.json from the saved pages. */
export async function trainPages(): Promise<void> {
  const models = learnPages(await readPageLessons(PAGES_FOLDER));
  for (const [name, model] of Object.entries(models))
    writeFileSync(join(ROOT, 'src/models', name), `${JSON.stringify(model)}\n`);
}

import { build, type Plugin } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PredictTask } from '../../predict/task';
import { ROOT } from '../../project';
import { learnPages, readPageLessons, type PageModels } from '../../train/pages';
import { FOLDS, heldOutFold } from '../../train/pages/folds';
import { percent, type BenchArea, type BenchContext, type Row } from '../row';
import { corpusFile, predictAll, scoreToFile } from '../scoring';
import { PAGE_MEASURES, type PageScores } from './pages';

/** In place of the shipped models the bundle carries those that have not seen the fold. */
function carryModels(models: PageModels): Plugin {
  return {
    name: 'held-out-models',
    setup: bundle => {
      bundle.onLoad({ filter: /page-(?:kind|text)\.json$/ }, ({ path }) => ({
        contents: JSON.stringify(models[basename(path) as keyof PageModels]),
        loader: 'json',
      }));
    },
  };
}

/** `predict pages` as it is shipped, with other models. */
async function buildTask(models: PageModels, fold: number): Promise<PredictTask> {
  const outfile = join(ROOT, `node_modules/.cache/on-record/held-out-${process.pid}-${fold}.mjs`);
  await build({
    entryPoints: [join(ROOT, 'scripts/predict/pages.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    plugins: [carryModels(models)],
  });
  try {
    const { predictPages } = (await import(pathToFileURL(outfile).href)) as { predictPages: PredictTask };
    return predictPages;
  } finally {
    rmSync(outfile);
  }
}

/** The same pages without what tells machines that they are articles; the folder of the copy. */
function stripMetadata({ corpus, scratch }: BenchContext, file: string): string {
  const folder = join(scratch, 'pages-stripped');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(corpus, 'strip-metadata.mjs'), dirname(file), folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`strip-metadata.mjs failed: ${stderr}`);
  return folder;
}

/** A folder with the pages of one fold, and the file that lists them. */
function selectFold({ scratch }: BenchContext, run: { folder: string; fold: number }): string {
  const folder = join(scratch, `${basename(run.folder)}-${run.fold}`);
  mkdirSync(folder);
  symlinkSync(join(run.folder, 'html'), join(folder, 'html'));
  const lines = readFileSync(join(run.folder, 'pages.jsonl'), 'utf8').split('\n');
  const chosen = lines.filter(
    line => line !== '' && heldOutFold((JSON.parse(line) as { site: string }).site) === run.fold,
  );
  const file = join(folder, 'pages.jsonl');
  writeFileSync(file, `${chosen.join('\n')}\n`);
  return file;
}

/** Predict every page by models that were learned from other sites only; the scores of the pages in each folder. */
async function validate(context: BenchContext, folders: readonly string[]): Promise<PageScores[]> {
  const lessons = await readPageLessons(folders[0] ?? '');
  const predictions = folders.map(folder => join(context.scratch, `${basename(folder)}-held-out.jsonl`));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const models = learnPages(lessons.filter(({ site }) => heldOutFold(site) !== fold));
    const task = await buildTask(models, fold);
    for (const [place, folder] of folders.entries()) {
      const file = selectFold(context, { folder, fold });
      const name = `${basename(folder)}-fold-${fold}`;
      const predicted = await predictAll(context, { name, task, file });
      appendFileSync(predictions[place] ?? '', readFileSync(predicted, 'utf8'));
    }
  }
  return folders.map(
    (folder, place) =>
      scoreToFile(context, 'score-pages.mjs', [
        join(folder, 'pages.jsonl'),
        predictions[place] ?? '',
      ]) as PageScores,
  );
}

const STRIPPED_WANTED = ['95', '93'];

/** What the page models reach on sites they were not trained on: five models, each judged on the sites it has not seen. */
export const pagesHeldOut: BenchArea = {
  name: 'pages-held-out',
  isOnRequest: true,
  async measure(context): Promise<Row[]> {
    const file = corpusFile(context, 'pages/pages.jsonl');
    if (!file) return [];
    const [whole, stripped] = await validate(context, [dirname(file), stripMetadata(context, file)]);
    const row = (measure: string, wanted: string, value: number | undefined): Row => ({
      area: 'pages-held-out',
      measure,
      wanted,
      ours: percent(value),
      peers: '',
    });
    return [
      ...PAGE_MEASURES.map(({ measure, wanted, value }) => row(measure, wanted, whole && value(whole))),
      row('detection F1, metadata stripped', STRIPPED_WANTED[0] ?? '', stripped?.detection.f1),
      row(
        'detection, classes alike, metadata stripped',
        STRIPPED_WANTED[1] ?? '',
        stripped?.detection.balancedF1,
      ),
    ];
  },
};

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findCandidates } from '../../src/core/annotation/candidates';
import { MIN_FOUND } from '../../src/core/annotation/confidence';
import { featuresOf, type FeatureName } from '../../src/core/annotation/features';
import { readPassage } from '../../src/core/annotation/passage';
import { spansOf } from '../../src/core/annotation/spans';
import type { TextIndex } from '../../src/core/annotation/text-index';
import { chance, readBundle, readCases, readPassages, type MarkedPassage } from '../anchoring/corpus';
import { isRightPlace, type JudgedCase } from '../anchoring/judge';
import { indexPage, storePassages } from '../anchoring/stored-page';
import { ROOT } from '../project';
import { trainLogistic, type Example, type LogisticModel } from './logistic';

/** Confidence from which on a place is accepted. */
const ACCEPTED = 0.88;
const CARD =
  'Logistic model that accepts or refuses a place for an annotated passage. Trained by `npm run train -- anchoring` on the ' +
  'development pages of corpus/anchoring (news pages of the test sets of flairNLP/fundus and scrapinghub/article-extraction-benchmark, ' +
  'both MIT, changed by a generator); no text of theirs is in it. Features: features.ts.';

interface PlaceExample extends Example {
  readonly page: string;
  readonly case: string;
  readonly features: Readonly<Record<FeatureName, number>>;
}

function examplesOf(
  task: JudgedCase,
  selectors: Parameters<typeof readPassage>[0],
  index: TextIndex,
): PlaceExample[] {
  const passage = readPassage(selectors);
  if (!passage) return [];
  return findCandidates(passage, index)
    .filter(({ evidence }) => evidence.found >= MIN_FOUND)
    .map(({ placement, evidence }) => {
      const features = featuresOf(evidence);
      return {
        page: task.page,
        case: task.id,
        features,
        values: Float64Array.from(Object.values(features)),
        isRight: isRightPlace(task, spansOf(passage, placement, index), index.text),
      };
    });
}

async function readExamples(folder: string): Promise<PlaceExample[]> {
  const passages: MarkedPassage[] = [...readPassages(folder).values()];
  const examples: PlaceExample[] = [];
  for (const { page, cases } of readCases(folder, 1)) {
    process.stderr.write(`${page}\n`);
    const { before, after } = readBundle(folder, page);
    const stored = await storePassages(
      before,
      passages.filter(passage => passage.page === page),
    );
    let variant: { name: string; index: TextIndex } | undefined;
    for (const task of cases as readonly JudgedCase[]) {
      if (variant?.name !== task.variant)
        variant = { name: task.variant, index: await indexPage(after[task.variant] ?? '') };
      examples.push(...examplesOf(task, stored.get(task.passage) ?? [], variant.index));
    }
  }
  return examples;
}

/** How a model decides about the cases of pages it has not seen: those accepted, and those of them in a wrong place. */
function check(model: LogisticModel, examples: readonly PlaceExample[]): string {
  const best = new Map<string, { confidence: number; isRight: boolean }>();
  for (const example of examples) {
    const confidence = model.confidence(example.values);
    if (confidence > (best.get(example.case)?.confidence ?? ACCEPTED))
      best.set(example.case, { confidence, isRight: example.isRight });
  }
  const wrong = [...best.values()].filter(({ isRight }) => !isRight).length;
  return `${best.size} of ${new Set(examples.map(each => each.case)).size} accepted, ${wrong} of them wrong`;
}

/** `npm run train -- anchoring`: learn which places to accept, check that on the other half of the pages, write the table. */
export async function trainAnchoring(): Promise<void> {
  const examples = await readExamples(join(ROOT, '../shared/corpus/anchoring'));
  const isFirst = ({ page }: PlaceExample): boolean => chance(`half${page}`) < 0.5;
  const halves = [examples.filter(isFirst), examples.filter(example => !isFirst(example))] as const;
  process.stderr.write(`trained on the first half: ${check(trainLogistic(halves[0]), halves[1])}\n`);
  process.stderr.write(`trained on the second half: ${check(trainLogistic(halves[1]), halves[0])}\n`);
  const { bias, weights } = trainLogistic(examples);
  const names = Object.keys(examples[0]?.features ?? {});
  const rounded = names.map((name, at) => [name, Number(weights[at]!.toFixed(4))]);
  const table = {
    card: CARD,
    accepted: ACCEPTED,
    bias: Number(bias.toFixed(4)),
    weights: Object.fromEntries(rounded) as object,
  };
  writeFileSync(join(ROOT, 'src/core/annotation/acceptance.json'), `${JSON.stringify(table, null, 2)}\n`);
}

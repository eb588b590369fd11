import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createAnalyser } from '../../src/core/analysis/analyse';
import type { Analysis, AnalysisInput } from '../../src/core/analysis/model';

const MODELS = join(import.meta.dirname, '../../src/models');

/** The analysis as `npm run predict` makes it: models from disk. */
export function analyseInNode(input: AnalysisInput): Promise<Analysis> {
  return createAnalyser(async name => new Uint8Array(await readFile(join(MODELS, name)))).analyse(input);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createAnalyser } from '../../src/core/analysis/analyse';
import { ROOT } from '../project';

/** The analyser that ships, its models read from disk. */
export const analyser = createAnalyser(name => readFile(join(ROOT, 'src/models', name)));

import { predictClutter } from './clutter';
import { predictEntities } from './entities';
import { predictMentions } from './mentions';
import { predictPages } from './pages';
import { predictQuotes } from './quotes';
import type { PredictTask } from './task';

/** Every task of `npm run predict`, by name. */
export const tasks: ReadonlyMap<string, PredictTask> = new Map<string, PredictTask>([
  ['pages', predictPages],
  ['clutter', predictClutter],
  ['quotes', predictQuotes],
  ['entities', predictEntities],
  ['mentions', predictMentions],
]);

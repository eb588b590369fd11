import { predictAnchoring } from './anchoring';
import { predictClutter } from './clutter';
import { predictEntities } from './entities';
import { predictExport } from './export';
import { predictMentions } from './mentions';
import { predictPages } from './pages';
import { predictQuotes } from './quotes';
import type { FolderTask, PredictTask } from './task';

/** Every task of `npm run predict` that reads a file of records, by name. */
export const tasks: ReadonlyMap<string, PredictTask> = new Map<string, PredictTask>([
  ['pages', predictPages],
  ['clutter', predictClutter],
  ['quotes', predictQuotes],
  ['entities', predictEntities],
  ['mentions', predictMentions],
  ['export', predictExport],
]);

/** Every task that reads a folder, by name. */
export const folderTasks: ReadonlyMap<string, FolderTask> = new Map([['anchoring', predictAnchoring]]);

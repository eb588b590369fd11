/** One line of a corpus file, checked by the task that reads it. */
export type CorpusRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Where a task finds the files that lie beside the corpus file. */
export interface TaskContext {
  /** Folder of the corpus file, absolute. */
  readonly folder: string;
}

/** Turns one record into one output line. May be asked again with the same record. */
export type PredictTask = (record: CorpusRecord, context: TaskContext) => Promise<object>;

/** A task that reads a folder of its own form, with options of its own; gives one line after another. */
export type FolderTask = (folder: string, options: readonly string[]) => AsyncIterable<object>;

/** A field that may be missing, null or of another type. */
export function textField(record: CorpusRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

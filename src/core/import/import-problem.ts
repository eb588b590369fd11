/** Why a file is refused. */
export type ImportReason =
  /** None of the kinds of files that can be read. */
  | 'unknown-format'
  /** Written by a newer version of this extension. */
  | 'newer-version'
  | 'too-large'
  | 'bad-json'
  | 'bad-csv'
  | 'missing'
  | 'not-text'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-an-address'
  | 'not-known'
  | 'outside-text'
  | 'too-long';

/** What is wrong with a file, and where. */
export interface ImportProblem {
  readonly reason: ImportReason;
  /** Counted from 1; 0 when it is not about one line. */
  readonly line: number;
  /** The field or column it is about; empty when it is not about one. */
  readonly field: string;
}

/** Ends the reading of a file: nothing of it is imported. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(reason: ImportReason, { line = 0, field = '' }: { line?: number; field?: string } = {}) {
    super(`${reason} (line ${line}${field === '' ? '' : `, ${field}`})`);
    this.name = 'ImportError';
    this.problem = { reason, line, field };
  }
}

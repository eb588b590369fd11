import { ImportError } from './import-problem';

/** One record of a table, and the line it begins on. */
export interface CsvRecord {
  readonly fields: readonly string[];
  readonly line: number;
}

const UNQUOTED_END = /[",;\t\r\n]/g;

/** A strict reader of RFC 4180 that also takes LF and CR for ends of records, and another delimiter than the comma. */
class CsvText {
  readonly #text: string;
  readonly #delimiter: string;
  #at: number;
  #line = 1;
  #counted: number;

  constructor(text: string, delimiter: string, start: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#at = start;
    this.#counted = start;
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Line of the place reached. */
  get line(): number {
    for (; this.#counted < this.#at; this.#counted += 1) {
      const sign = this.#text[this.#counted];
      const isCrLf = sign === '\r' && this.#text[this.#counted + 1] === '\n';
      if (sign === '\n' || (sign === '\r' && !isCrLf)) this.#line += 1;
    }
    return this.#line;
  }

  record(): CsvRecord {
    const { line } = this;
    const fields: string[] = [];
    do fields.push(this.#text[this.#at] === '"' ? this.#quoted() : this.#plain());
    while (this.#take(this.#delimiter));
    if (!this.#take('\r\n') && !this.#take('\n') && !this.#take('\r') && !this.isDone) this.#fail();
    return { fields, line };
  }

  #take(sign: string): boolean {
    const isThere = this.#text.startsWith(sign, this.#at);
    if (isThere) this.#at += sign.length;
    return isThere;
  }

  #quoted(): string {
    const parts: string[] = [];
    do {
      const end = this.#text.indexOf('"', this.#at + 1);
      if (end === -1) this.#fail();
      parts.push(this.#text.slice(this.#at + 1, end));
      this.#at = end + 1;
    } while (this.#text[this.#at] === '"');
    return parts.join('"');
  }

  #plain(): string {
    const start = this.#at;
    UNQUOTED_END.lastIndex = start;
    for (let found = UNQUOTED_END.exec(this.#text); ; found = UNQUOTED_END.exec(this.#text)) {
      this.#at = found?.index ?? this.#text.length;
      if (found?.[0] === '"') this.#fail();
      if (!found || found[0] === this.#delimiter || /[\r\n]/.test(found[0])) break;
    }
    return this.#text.slice(start, this.#at);
  }

  #fail(): never {
    throw new ImportError('bad-csv', { line: this.line });
  }
}

/** What parts the fields: the comma, or what a spreadsheet of another country puts in its place. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].find(sign => head.includes(sign)) ?? ',';
}

/**
 * The records of a table, one by one; empty lines are passed over. A mark at the start of the file is no part of it.
 * Throws an `ImportError` with the line where a quotation mark is out of place.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const table = new CsvText(text, delimiterOf(text), start);
  while (!table.isDone) {
    const record = table.record();
    if (record.fields.length > 1 || record.fields[0] !== '') yield record;
  }
}

/** The column names of a table, trimmed and in small letters; empty when the first line is no record. */
export function csvHead(text: string): readonly string[] {
  const head = /^\uFEFF?[^\r\n]*/.exec(text)?.[0] ?? '';
  try {
    const [record] = csvRecords(head);
    return record?.fields.map(field => field.trim().toLowerCase()) ?? [];
  } catch (error) {
    if (error instanceof ImportError) return [];
    throw error;
  }
}

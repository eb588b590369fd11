import Papa from 'papaparse';

/** What a spreadsheet may run, also behind blanks and in full width. */
export const RUNS = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** The records of a table for a strict reader of RFC 4180: CRLF only, commas only. Throws at what is none. */
export function readTable(file: string): string[][] {
  if (!file.endsWith('\r\n')) throw new Error('The last record does not end with CRLF');
  const { data, errors } = Papa.parse<string[]>(file.slice(0, -2), { delimiter: ',', newline: '\r\n' });
  const [error] = errors;
  if (error) throw new Error(error.message);
  const width = data[0]?.length;
  if (data.some(({ length }) => length !== width)) throw new Error('A record has another number of fields');
  return data;
}

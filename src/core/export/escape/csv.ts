import { writable } from './plain-text';

/**
 * What a spreadsheet may take for the start of a formula (OWASP, "CSV Injection"), also behind blanks and in full
 * width, and the same behind apostrophes, so that taking the guard off is never ambiguous.
 */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/u;

/** An apostrophe goes before what a spreadsheet would run; spreadsheets do not show it. */
export function guardFormula(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** Takes exactly the apostrophe off that `guardFormula` puts on. */
export function unguardFormula(value: string): string {
  return value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value;
}

function csvField(value: string): string {
  return `"${guardFormula(writable(value)).replaceAll('"', '""')}"`;
}

/**
 * One record by RFC 4180, with its CRLF. Every field is in quotation marks, so that readers which guess the delimiter
 * are not led astray by a semicolon in a text.
 */
export function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** The record of column names, as they are. */
export function csvHeader(names: readonly string[]): string {
  return `${names.join(',')}\r\n`;
}

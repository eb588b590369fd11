/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

function escapeField(value: string): string {
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  return /["\r\n,]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * A table by RFC 4180: CRLF after every row, a field quoted only where it must be.
 *
 * A field that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets do not show.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(escapeField).join(',')}\r\n`).join('');
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { readTable, RUNS } from '../../../tests/support/independent/table';
import type { Row } from '../row';
import { fileOf } from './files';
import { articleWith, type HostileCase } from './hostile-texts';
import { inventedExport } from './standards';

const TABLES = ['csv', 'quotes', 'readwise'] as const;
/** A cell of a spreadsheet holds no more. */
const LONGEST_CELL = 32_000;

function findOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['soffice', 'libreoffice']
    .flatMap(name => folders.map(folder => join(folder, name)))
    .find(path => existsSync(path));
}

/** The rows and the formulas of a table as LibreOffice Calc opens it: all columns as it likes them, UTF-8. */
function openInOffice(office: string, table: string, scratch: string): { rows: number; formulas: number } {
  const folder = join(scratch, 'office');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'table.csv'), table);
  const args = [
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--convert-to',
    'fods',
  ];
  // Comma, quotation mark, UTF-8, from the first line; formulas are evaluated, as by a double click on a file.
  const filter = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true';
  spawnSync(office, [...args, filter, '--outdir', folder, join(folder, 'table.csv')], { timeout: 120_000 });
  const sheet = readFileSync(join(folder, 'table.fods'), 'utf8');
  const rows = [...sheet.matchAll(/<table:table-row\b([^>]*)>((?:(?!<\/table:table-row>)[^])*)/g)];
  return {
    rows: rows.filter(([, , cells = '']) => cells.includes('office:value-type')).length,
    formulas: sheet.split('table:formula=').length - 1,
  };
}

function strictRow(format: (typeof TABLES)[number], file: string, wanted: number): Row {
  const records = readTable(file);
  const running = records.flat().filter(field => RUNS.test(field)).length;
  return {
    area: 'export',
    measure: `${format}: records for a strict reader of RFC 4180 / fields that begin as a formula`,
    ours: `${records.length} / ${running}`,
    peers: '',
    wanted: `${wanted} / 0`,
  };
}

/** The tables of hostile texts and of a thousand annotations for a strict parser, and in LibreOffice where it is installed. */
export function measureTables(cases: readonly HostileCase[], scratch: string): Row[] {
  const hostile = cases.map(({ text: whole }) => {
    const text = whole.slice(0, LONGEST_CELL);
    return articleWith({ exact: text, note: text, tag: text, title: text, author: text, speaker: text });
  });
  const articles = [...hostile, ...inventedExport()];
  const files = TABLES.map(format => {
    const table = fileOf(format, articles);
    const held = articles.map(
      ({ annotations, quotes }) => (format === 'quotes' ? quotes : annotations).length,
    );
    return { format, table, wanted: 1 + held.reduce((sum, count) => sum + count, 0) };
  });
  const rows = files.map(({ format, table, wanted }) => strictRow(format, table, wanted));
  const office = findOffice();
  if (office === undefined) {
    process.stderr.write('  LibreOffice is not installed: the tables are not opened in it.\n');
    return rows;
  }
  return [
    ...rows,
    ...files.map(({ format, table, wanted }) => {
      const opened = openInOffice(office, table, scratch);
      return {
        area: 'export',
        measure: `${format}: rows in LibreOffice / formulas in it`,
        ours: `${opened.rows} / ${opened.formulas}`,
        peers: '',
        wanted: `${wanted} / 0`,
      };
    }),
  ];
}

import type { Analysis } from '../../src/core/analysis/model';
import type { PageReport } from '../../src/messages/protocol';

const WIDTH = 60;

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}

function section(title: string, rows: readonly object[]): void {
  console.log(`\n${title}`);
  if (rows.length === 0) console.log('(none)');
  else console.table(rows);
}

/** Print what was cleaned, the quotes and the entities. */
export function showTables(report: PageReport, analysis: Analysis): void {
  const { title, publication, authors, published } = report.article;
  console.log(`${title}\n${[publication, authors.join(', '), published ?? ''].filter(Boolean).join(' · ')}`);
  section(
    'Cleaned',
    report.removed.map(({ ruleId, reason, excerpt }) => ({
      rule: ruleId,
      reason: cut(`${reason.key} ${reason.detail ?? ''}`),
      text: cut(excerpt),
    })),
  );
  section(
    'Quotes',
    analysis.attributions
      .filter(({ type }) => type !== 'indirect')
      .map(({ speaker, cue, segments }) => ({
        speaker: cut(speaker?.name ?? speaker?.role ?? ''),
        cue: cue?.text ?? '',
        quotation: cut(segments.map(({ text }) => text).join(' … ')),
      })),
  );
  section(
    'People and places',
    analysis.entities.map(({ type, name, role, mentions, iso }) => ({
      type,
      name: cut(name),
      role: cut(role),
      mentions: mentions.length,
      ...(iso === undefined ? {} : { iso }),
    })),
  );
}

/** One line of the bench table. */
export interface Row {
  readonly area: string;
  readonly measure: string;
  readonly ours: string;
  /** What the best peer measured in the same run reaches, with its name; empty when none can do it. */
  readonly peers: string;
  /** What the project asks of this row. */
  readonly wanted: string;
}

/** Where the corpora and the scorers lie, and where predictions may be written. */
export interface BenchContext {
  readonly corpus: string;
  readonly scratch: string;
}

/** Measures one part of the product; gives no rows where its corpus is missing. */
export interface BenchArea {
  readonly name: string;
  /** Takes a quarter of an hour or more: only measured when named. */
  readonly isOnRequest?: boolean;
  measure(context: BenchContext): Promise<Row[]>;
}

/** A share between 0 and 1 as a percentage with one decimal. */
export function percent(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ area, measure, ours, peers, wanted }) => [area, measure, ours, peers, wanted]);
  const lines = [
    ['part', 'measure', 'On Record', 'peers', 'wanted'],
    ['---', '---', '---', '---', '---'],
    ...cells,
  ];
  return lines.map(line => `| ${line.join(' | ')} |`).join('\n');
}

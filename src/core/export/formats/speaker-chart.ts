import { escapeHtml } from '../escape/html';
import type { ExportArticle } from '../export-record';
import type { ExportLabels } from '../export-format';

const MOST = 12;
const FULL_WIDTH = 240;
/** Nobody needs a chart of two bars. */
const FEWEST = 3;

/** How often each named speaker is quoted, most first. */
function countSpeakers(articles: readonly ExportArticle[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { quotes } of articles)
    for (const { speaker, isNamed, type } of quotes)
      if (isNamed && type !== 'indirect') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST);
}

/** Who is quoted how often, as bars; nothing where fewer than three people are. */
export function* speakerChart(articles: readonly ExportArticle[], labels: ExportLabels): Generator<string> {
  const counts = countSpeakers(articles);
  const largest = counts[0]?.[1] ?? 0;
  if (counts.length < FEWEST) return;
  yield `<section><h2>${escapeHtml(`${labels.quotes}: ${labels.entityTypes.PER}`)}</h2>\n<dl class="bars">\n`;
  for (const [speaker, count] of counts) {
    const width = Math.max(2, Math.round((count / largest) * FULL_WIDTH));
    yield `<dt>${escapeHtml(speaker)}</dt><dd><svg width="${width}" aria-hidden="true"><rect width="100%" height="100%"/></svg>${count}</dd>\n`;
  }
  yield '</dl></section>\n';
}

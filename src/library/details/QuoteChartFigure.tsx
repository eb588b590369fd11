import { formatArticleDate } from '../../core/export/article-date';
import { OTHER_PAPERS, type ChartMonth, type QuoteChart } from '../../core/library/quote-chart';
import { useLocalisation } from '../../ui/localisation';

/** Units of the drawing: the height of the highest bar, and the width of a month. */
const HEIGHT = 100;
const MONTH = 12;
const GAP = 2;
/** A single month is no wall: there is room for a year at least. */
const MIN_MONTHS = 12;

interface Props {
  chart: QuoteChart;
}

/** Quotes per month, stacked by paper: as a drawing, and as a table with the same numbers. */
export function QuoteChartFigure({ chart }: Props) {
  const { t } = useLocalisation();
  const paperName = (paper: string): string => (paper === OTHER_PAPERS ? t('libraryOtherPapers') : paper);
  if (chart.months.length === 0) return null;
  return (
    <figure class="quote-chart">
      <figcaption>{t('libraryChartTitle')}</figcaption>
      <Bars chart={chart} />
      <Axis chart={chart} />
      <ul class="chart-legend">
        {chart.papers.map((paper, index) => (
          <li key={paper}>
            <span class={`chart-key is-series-${index + 1}`} />
            {paperName(paper)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('libraryAsTable')}</summary>
        <ChartTable chart={chart} paperName={paperName} />
      </details>
    </figure>
  );
}

function Bars({ chart: { months, highest } }: Props) {
  const { locale } = useLocalisation();
  return (
    <svg
      class="chart-bars"
      viewBox={`0 0 ${Math.max(months.length, MIN_MONTHS) * MONTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {months.map((month, index) => (
        <g key={month.month}>
          <title>{`${formatArticleDate(month.month, locale)}: ${month.total}`}</title>
          <rect class="chart-room" x={index * MONTH} y={0} width={MONTH} height={HEIGHT} />
          <Stack month={month} x={index * MONTH + GAP / 2} highest={highest} />
        </g>
      ))}
    </svg>
  );
}

interface StackProps {
  month: ChartMonth;
  x: number;
  highest: number;
}

/** One month: the paper with the most quotes at the bottom. */
function Stack({ month: { counts }, x, highest }: StackProps) {
  let top = HEIGHT;
  return (
    <>
      {counts.map((count, index) => {
        const height = (count / highest) * HEIGHT;
        top -= height;
        return (
          count > 0 && (
            <rect
              key={index}
              class={`is-series-${index + 1}`}
              x={x}
              y={top}
              width={MONTH - GAP}
              height={height}
            />
          )
        );
      })}
    </>
  );
}

/** First and last month under the bars, and what the highest one stands for. */
function Axis({ chart: { months, highest } }: Props) {
  const { t, locale } = useLocalisation();
  const first = months[0]?.month ?? '';
  const last = months.at(-1)?.month ?? '';
  return (
    <p class="chart-axis">
      <span>{formatArticleDate(first, locale, 'short')}</span>
      <span>{t('libraryChartHighest', highest)}</span>
      {last !== first && <span>{formatArticleDate(last, locale, 'short')}</span>}
    </p>
  );
}

interface TableProps extends Props {
  paperName: (paper: string) => string;
}

function ChartTable({ chart: { papers, months }, paperName }: TableProps) {
  const { t, locale } = useLocalisation();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('libraryMonth')}</th>
          {papers.map(paper => (
            <th key={paper} scope="col">
              {paperName(paper)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months
          .filter(({ total }) => total > 0)
          .map(({ month, counts }) => (
            <tr key={month}>
              <th scope="row">{formatArticleDate(month, locale, 'short')}</th>
              {counts.map((count, index) => (
                <td key={papers[index]}>{count}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

import { HIGHLIGHT_COLORS, type HighlightColor } from '../../core/library/model';

/** A stretch of the page in the colour of its highlight. */
export interface PaintedRange {
  readonly range: AbstractRange;
  readonly color: HighlightColor;
  readonly hasNote: boolean;
}

/** Our entries in the page's highlight registry, styled in `content.css`. The page can see the names: they say nothing. */
const NOTED = 'news-mark-noted';
const entryOf = (color: HighlightColor): string => `news-mark-${color}`;

function setEntry(name: string, ranges: readonly AbstractRange[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  // The tint of a quotation that is being shown lies over them.
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Paint these ranges and no others. No element of ours enters the page. */
export function paintRanges(painted: readonly PaintedRange[]): void {
  HIGHLIGHT_COLORS.forEach((color, order) => {
    const own = painted.filter(each => each.color === color).map(({ range }) => range);
    setEntry(entryOf(color), own, order - HIGHLIGHT_COLORS.length);
  });
  setEntry(
    NOTED,
    painted.filter(({ hasNote }) => hasNote).map(({ range }) => range),
    0,
  );
}

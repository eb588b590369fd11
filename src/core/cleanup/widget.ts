import type { Box } from '../article/box';
import { FREE } from '../article/guard';
import { lengthOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { controlsOf } from './controls';
import type { ControlKind } from './controls';
import { isFree } from './need';
import { isNamed } from './topics';

/** What may stand in a widget. */
export interface WidgetShape {
  /** The kinds it is made of. */
  readonly kinds: readonly ControlKind[];
  /** The kinds that may stand in it as well. */
  readonly company: readonly ControlKind[];
  /** UTF-16 units of text for each control, and besides. */
  readonly textPerControl: number;
  readonly textBesides: number;
}

const FRAME_TAGS: ReadonlySet<string> = new Set(['BODY', 'MAIN', 'ARTICLE', 'FIGURE', 'HEADER', 'FOOTER']);
/** Of many controls some may be of another kind; one may when there are at least two. */
const OTHERS_SHARE = 0.34;

/** Whether the controls of a box are those of the widget, and only about those its only text. */
function hasShape(labels: PageLabels, box: Box, shape: WidgetShape): boolean {
  const controls = controlsOf(labels);
  const own = controls.countIn(box, shape.kinds);
  const all = own + controls.countIn(box, shape.company);
  const others = controls.countAllIn(box) - all;
  if (own === 0 || others > Math.max(own > 1 ? 1 : 0, all * OTHERS_SHARE)) return false;
  const { mediaBefore } = labels.view;
  const media = (mediaBefore[box.end] ?? 0) - (mediaBefore[box.index] ?? 0);
  return media <= all + 2 && lengthOf(labels, box) <= all * shape.textPerControl + shape.textBesides;
}

/** The head of a site may hold a bar and little else; it stays for what else it is. */
function isHead(labels: PageLabels, box: Box): boolean {
  return isNamed(labels, box, 'anyHead') && !isNamed(labels, box, 'anyBar');
}

/** Whether a box is nothing but such a widget: its controls, their labels, nothing of the article. */
export function isWidget(labels: PageLabels, box: Box, shape: WidgetShape): boolean {
  if ((labels.guards[box.index] ?? FREE) !== FREE || FRAME_TAGS.has(box.tag)) return false;
  if ((labels.view.sums.proseCount[box.index] ?? 0) > 0 || isHead(labels, box)) return false;
  return hasShape(labels, box, shape) && isFree(labels, box);
}

/** The largest widget around a control; the control itself when nothing around it is one. */
export function widen(labels: PageLabels, control: Box, shape: WidgetShape): Box {
  let widget = control;
  while (widget.parent && isWidget(labels, widget.parent, shape)) widget = widget.parent;
  return widget;
}

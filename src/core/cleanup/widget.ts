import type { Box } from '../article/box';
import { FREE } from '../article/guard';
import { lengthOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { CONTROL_KINDS, controlsOf } from './controls';
import type { ControlKind } from './controls';

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

/** Of many controls some may be of another kind; one may when there are at least two. */
const OTHERS_SHARE = 0.34;

/** Whether a box is nothing but such a widget: its controls, their labels, nothing of the article. */
export function isWidget(labels: PageLabels, box: Box, shape: WidgetShape): boolean {
  if (
    (labels.guards[box.index] ?? FREE) !== FREE ||
    box.tag === 'BODY' ||
    box.tag === 'MAIN' ||
    box.tag === 'ARTICLE'
  )
    return false;
  const controls = controlsOf(labels);
  const own = controls.countIn(box, shape.kinds);
  const all = own + controls.countIn(box, shape.company);
  const others = controls.countIn(box, CONTROL_KINDS) - all;
  if (own === 0 || others > Math.max(own > 1 ? 1 : 0, all * OTHERS_SHARE)) return false;
  if ((labels.view.sums.proseCount[box.index] ?? 0) > 0) return false;
  const media = (labels.view.mediaBefore[box.end] ?? 0) - (labels.view.mediaBefore[box.index] ?? 0);
  if (media > all + 2) return false;
  return lengthOf(labels, box) <= all * shape.textPerControl + shape.textBesides;
}

/** The largest widget around a control; the control itself when nothing around it is one. */
export function widen(labels: PageLabels, control: Box, shape: WidgetShape): Box {
  let widget = control;
  while (widget.parent && isWidget(labels, widget.parent, shape)) widget = widget.parent;
  return widget;
}

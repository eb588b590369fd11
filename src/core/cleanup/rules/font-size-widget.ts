import type { Box } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf, textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf } from '../controls';
import type { CleanupRule, Finding } from '../rule';
import { closestNamed, isNamed, says } from '../topics';
import { widen } from '../widget';
import type { WidgetShape } from '../widget';

const SHAPE: WidgetShape = { kinds: ['font'], company: ['button'], textPerControl: 24, textBesides: 70 };
/** Signed steps ("-2 -1 0 +1 +2"); a list of plain digits can be content. */
const STEP = /^[+＋−–-]?\d$/;
const MIN_STEPS = 3;
const MAX_WIDGET = 140;
/** Players set the size of their subtitles. */
const MAX_LABEL = 50;
const MAX_BUTTONS = 5;
const HEADING = /^H[1-3]$/;

function isFree(labels: PageLabels, box: Box): boolean {
  return (labels.guards[box.index] ?? FREE) === FREE && !closestNamed(labels, box, 'player');
}

function* findSteps(labels: PageLabels): Iterable<Box> {
  for (const box of labels.boxes) {
    if (box.tag !== 'UL' && box.tag !== 'OL' && box.tag !== 'DIV') continue;
    const steps = labels.blocks
      .slice(box.firstBlock, Math.min(box.endBlock, box.firstBlock + 9))
      .map(({ text }) => text);
    const isList = steps.length >= MIN_STEPS && steps.length <= 8 && steps.every(step => STEP.test(step));
    if (isList && steps.some(step => /\D/.test(step))) yield box;
  }
}

function* findNamedBoxes(labels: PageLabels): Iterable<Box> {
  for (const box of labels.boxes) {
    const isWidget = isNamed(labels, box, 'font') && lengthOf(labels, box) <= MAX_WIDGET;
    if (isWidget && !/^(?:H1|P|BODY|ARTICLE|MAIN)$/.test(box.tag)) yield box;
  }
}

function isAlone(labels: PageLabels, box: Box): boolean {
  const controls = controlsOf(labels);
  if (controls.countIn(box, ['share', 'service', 'follow', 'tool']) > 0) return false;
  return controls.countIn(box, ['button', 'link']) <= MAX_BUTTONS && lengthOf(labels, box) <= MAX_WIDGET / 2;
}

/** A short line that names the text size stands beside its buttons: take all there is of them. */
function* findLabelled(labels: PageLabels): Iterable<Box> {
  for (const { index, box, text } of labels.blocks) {
    if (
      labels.isText[index] ||
      text.length > MAX_LABEL ||
      !says(labels, text, 'font') ||
      HEADING.test(box.tag)
    )
      continue;
    let widget = box;
    while (widget.parent && isFree(labels, widget.parent) && isAlone(labels, widget.parent))
      widget = widget.parent;
    yield widget;
  }
}

/** "AA" alone may be a name; with the word for it, or beside its kind, it is a button. */
function isSure(labels: PageLabels, control: Box, widget: Box): boolean {
  const text = textOf(labels, widget);
  const isWorded = isNamed(labels, control, 'font') || says(labels, text, 'font');
  return isWorded || controlsOf(labels).countIn(widget, ['font']) > 1 || textOf(labels, control) === '';
}

function* findButtons(labels: PageLabels): Iterable<Box> {
  for (const { box, kind } of controlsOf(labels).all) {
    if (kind !== 'font') continue;
    const widget = widen(labels, box, SHAPE);
    if (isSure(labels, box, widget)) yield widget;
  }
}

/** "ⓕ font-size -2 -1 0 +1 +2", "A- A+", "글자크기": what lets readers scale the text. */
export const fontSizeWidget: CleanupRule = {
  id: 'font-size-widget',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const found = [
      ...findSteps(labels),
      ...findNamedBoxes(labels),
      ...findLabelled(labels),
      ...findButtons(labels),
    ];
    for (const box of new Set(found)) {
      if (isFree(labels, box)) yield { element: box.element, reason: 'buttons for the text size' };
    }
  },
};

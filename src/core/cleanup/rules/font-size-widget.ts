import type { Box } from '../../article/box';
import { closest } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf, textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf } from '../controls';
import type { CleanupRule, Finding } from '../rule';
import { widen } from '../widget';
import type { WidgetShape } from '../widget';
import { FONT_NAMES, FONT_WORDS } from '../words/control-words';

const SHAPE: WidgetShape = { kinds: ['font'], company: ['button'], textPerControl: 24, textBesides: 70 };
/** Signed steps ("-2 -1 0 +1 +2"); a list of plain digits can be content. */
const STEP = /^[+＋−–-]?\d$/;
const MIN_STEPS = 3;
const MAX_WIDGET = 140;
/** Players set the size of their subtitles. */
const PLAYER_NAMES = /(?:^| )(?:video|player|vjs|jw|subtitle|subtitles|captions)(?: |$)/;
const MAX_LABEL = 50;
const MAX_BUTTONS = 5;

function isFree({ guards }: PageLabels, box: Box): boolean {
  return (guards[box.index] ?? FREE) === FREE && !closest(box, ({ names }) => PLAYER_NAMES.test(names));
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

function* findNamed(labels: PageLabels): Iterable<Box> {
  for (const box of labels.boxes) {
    const isNamed = FONT_NAMES.test(box.names) && lengthOf(labels, box) <= MAX_WIDGET;
    if (isNamed && !/^(?:H1|P|BODY|ARTICLE|MAIN)$/.test(box.tag)) yield box;
  }
}

/** A short line that names the text size stands beside its buttons: take all there is of them. */
function* findLabelled(labels: PageLabels): Iterable<Box> {
  const controls = controlsOf(labels);
  for (const { index, box, text } of labels.blocks) {
    if (labels.isText[index] || text.length > MAX_LABEL || !FONT_WORDS.test(text) || /^H[1-3]$/.test(box.tag))
      continue;
    let widget = box;
    for (let outer = box.parent; outer && isFree(labels, outer); outer = outer.parent) {
      const others = controls.countIn(outer, ['share', 'service', 'follow', 'tool']);
      if (
        others > 0 ||
        controls.countIn(outer, ['button', 'link']) > MAX_BUTTONS ||
        lengthOf(labels, outer) > MAX_WIDGET / 2
      )
        break;
      widget = outer;
    }
    yield widget;
  }
}

/** "ⓕ font-size -2 -1 0 +1 +2", "A- A+", "글자크기": what lets readers scale the text. */
export const fontSizeWidget: CleanupRule = {
  id: 'font-size-widget',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    for (const box of findSteps(labels)) {
      if (isFree(labels, box)) yield { element: box.element, reason: 'steps of the text size' };
    }
    for (const box of [...findNamed(labels), ...findLabelled(labels)]) {
      if (isFree(labels, box)) yield { element: box.element, reason: 'sets the text size' };
    }
    for (const { box, kind } of controlsOf(labels).all) {
      if (kind !== 'font' || !isFree(labels, box)) continue;
      const widget = widen(labels, box, SHAPE);
      // "AA" alone may be a name; with the word for it, or beside its kind, it is not.
      const isSure =
        FONT_WORDS.test(textOf(labels, widget)) || controlsOf(labels).countIn(widget, ['font']) > 1;
      if (isSure || FONT_NAMES.test(box.names) || textOf(labels, box) === '') {
        yield { element: widget.element, reason: 'buttons for the text size' };
      }
    }
  },
};

import type { Block, Box } from '../../article/box';
import { lengthOf, textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf } from '../controls';
import { isFree as isFreeOfArticle } from '../need';
import type { CleanupRule } from '../rule';
import { boxesNamed, isNamed, isWithinNamed, labelBit, says, topicsOf } from '../topics';
import { widen } from '../widget';
import type { WidgetShape } from '../widget';

const SHAPE: WidgetShape = { kinds: ['font'], company: ['button'], textPerControl: 24, textBesides: 70 };
/** Signed steps ("-2 -1 0 +1 +2"); a list of plain digits can be content. */
const STEP = /^[+＋−–-]?\d$/;
const MIN_STEPS = 3;
const MAX_WIDGET = 140;
const MAX_LABEL = 50;
const MAX_BUTTONS = 5;
const MAX_STEPS = 8;
const STEP_TAGS: ReadonlySet<string> = new Set(['UL', 'OL', 'DIV']);
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3']);
const TEXT_TAGS: ReadonlySet<string> = new Set([
  ...HEADINGS,
  'H4',
  'H5',
  'H6',
  'P',
  'BODY',
  'ARTICLE',
  'MAIN',
]);

function isFree(labels: PageLabels, box: Box): boolean {
  return isFreeOfArticle(labels, box) && !isWithinNamed(labels, box, 'player');
}

/** The boxes around a step that hold nothing but steps of its run, one of them with a sign. */
function boxesAround(step: Block, run: readonly Block[]): Box[] {
  const from = run[0]?.index ?? 0;
  const boxes: Box[] = [];
  for (let box: Box | null = step.box; box; box = box.parent) {
    if (box.firstBlock < from || box.endBlock > from + run.length) break;
    const inside = run.slice(box.firstBlock - from, box.endBlock - from);
    if (inside.length > MAX_STEPS) break;
    const isList = inside.length >= MIN_STEPS && inside.some(({ text }) => text.length === 2);
    if (isList && STEP_TAGS.has(box.tag)) boxes.push(box);
  }
  return boxes;
}

/** Lists of steps. */
function findSteps({ blocks }: PageLabels): Box[] {
  const found: Box[] = [];
  let run: Block[] = [];
  const endRun = (): void => {
    if (run.length >= MIN_STEPS) for (const step of run) found.push(...boxesAround(step, run));
    if (run.length > 0) run = [];
  };
  for (const block of blocks) {
    if (block.text.length <= 2 && STEP.test(block.text)) run.push(block);
    else endRun();
  }
  endRun();
  return found;
}

/** Pages also name a headline after the size of its letters. */
function isButtons(labels: PageLabels, box: Box): boolean {
  const controls = controlsOf(labels);
  if (controls.countIn(box, ['link']) > 0) return false;
  return controls.countIn(box, ['font', 'button', 'field']) > 0 || lengthOf(labels, box) <= MAX_LABEL;
}

function findNamedBoxes(labels: PageLabels): Box[] {
  return boxesNamed(labels, 'font').filter(
    box => !TEXT_TAGS.has(box.tag) && lengthOf(labels, box) <= MAX_WIDGET && isButtons(labels, box),
  );
}

function isAlone(labels: PageLabels, box: Box): boolean {
  const controls = controlsOf(labels);
  if (controls.countIn(box, ['share', 'service', 'follow', 'tool']) > 0) return false;
  return controls.countIn(box, ['button', 'link']) <= MAX_BUTTONS && lengthOf(labels, box) <= MAX_WIDGET / 2;
}

/** A short line that names the text size stands beside its buttons: take all there is of them. */
function findLabelled(labels: PageLabels): Box[] {
  const font = labelBit('font');
  return topicsOf(labels).labelled.flatMap(({ block: { index, box }, topics }) => {
    if ((topics & font) === 0 || labels.isText[index] || HEADINGS.has(box.tag)) return [];
    let widget = box;
    while (widget.parent && isFree(labels, widget.parent) && isAlone(labels, widget.parent))
      widget = widget.parent;
    return [widget];
  });
}

/** "AA" alone may be a name; with the word for it, or beside its kind, it is a button. */
function isSure(labels: PageLabels, control: Box, widget: Box): boolean {
  const text = textOf(labels, widget);
  const isWorded = isNamed(labels, control, 'font') || says(labels, text, 'font');
  return isWorded || controlsOf(labels).countIn(widget, ['font']) > 1 || textOf(labels, control) === '';
}

function findButtons(labels: PageLabels): Box[] {
  return controlsOf(labels).all.flatMap(({ box, kind }) => {
    const widget = kind === 'font' ? widen(labels, box, SHAPE) : null;
    return widget && isSure(labels, box, widget) ? [widget] : [];
  });
}

/** "ⓕ font-size -2 -1 0 +1 +2", "A- A+", "글자크기": what lets readers scale the text. */
export const fontSizeWidget: CleanupRule = {
  id: 'font-size-widget',
  isOnByDefault: true,
  find: labels => {
    const found = [
      ...findSteps(labels),
      ...findNamedBoxes(labels),
      ...findLabelled(labels),
      ...findButtons(labels),
    ];
    return [...new Set(found)]
      .filter(box => isFree(labels, box))
      .map(box => ({ box, reason: { key: 'text-size' } }));
  },
};

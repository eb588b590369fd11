import type { Block, Box } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf, textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf, isOwnTool } from '../controls';
import type { Control } from '../controls';
import { isFree } from '../need';
import type { CleanupRule, Finding } from '../rule';
import { boxesNamed, labelBit, topicsOf } from '../topics';
import { widen } from '../widget';
import type { WidgetShape } from '../widget';

const SHAPE: WidgetShape = {
  kinds: ['tool'],
  company: ['button', 'service', 'share'],
  textPerControl: 24,
  textBesides: 20,
};
const FRAME_TAGS: ReadonlySet<string> = new Set(['BODY', 'FIGURE', 'HTML']);
const MAX_TOOL = 120;
const MAX_LABEL = 80;
const MAX_REASON = 30;
const MAX_BUTTON = 48;
/** Lines that only name a button: "go top LETTER", "button that move to original korean article". */
const LONG_LINE = /^button that |클릭시 /i;
const BUTTON_LINE =
  /^(?:go (?:to )?top\b.{0,12}|(?:back |scroll )?to (?:the )?top|top|button that .{1,60}|.{0,30}클릭시 .{1,30}버튼\)?)$/i;

function isNamedTool(labels: PageLabels, box: Box): boolean {
  return (
    !FRAME_TAGS.has(box.tag) &&
    labels.guards[box.index] === FREE &&
    lengthOf(labels, box) <= MAX_TOOL &&
    (labels.view.sums.proseCount[box.index] ?? 0) === 0
  );
}

function isToolButton(labels: PageLabels, { box, kind }: Control): boolean {
  // "Order the print edition" is about print, and no button.
  const isShort = kind === 'tool' && textOf(labels, box).length <= MAX_BUTTON;
  return isShort && isFree(labels, box) && isOwnTool(labels, box);
}

function isButtonLine(labels: PageLabels, { text, box }: Block): boolean {
  return BUTTON_LINE.test(text) && isFree(labels, box);
}

/** Lines that name a button of the page: short ones speak of tools, longer ones begin like one or say what a click does. */
function findButtonLines(labels: PageLabels): Box[] {
  const tool = labelBit('tool');
  const short = topicsOf(labels)
    .labelled.filter(({ topics }) => (topics & tool) !== 0)
    .map(({ block }) => block);
  const long = labels.blocks.filter(({ text }) => text.length <= MAX_LABEL && LONG_LINE.test(text));
  return [...short, ...long].filter(block => isButtonLine(labels, block)).map(({ box }) => box);
}

/** Print, listen, save, translate, back to the top. */
export const tools: CleanupRule = {
  id: 'tools',
  isOnByDefault: true,
  find: labels => {
    const findings: Finding[] = [];
    for (const control of controlsOf(labels).all) {
      if (!isToolButton(labels, control)) continue;
      const detail = textOf(labels, control.box).slice(0, MAX_REASON);
      findings.push({ box: widen(labels, control.box, SHAPE), reason: { key: 'tool', detail } });
    }
    for (const box of boxesNamed(labels, 'ownTool')) {
      if (isNamedTool(labels, box) && isFree(labels, box))
        findings.push({ box, reason: { key: 'tool', detail: '' } });
    }
    for (const box of findButtonLines(labels)) findings.push({ box, reason: { key: 'tool-label' } });
    return findings;
  },
};

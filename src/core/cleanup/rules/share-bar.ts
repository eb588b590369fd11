import type { Box } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf } from '../controls';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';
import { isWidget, widen } from '../widget';
import type { WidgetShape } from '../widget';

const SHAPE: WidgetShape = {
  kinds: ['share', 'service'],
  company: ['tool', 'font', 'button'],
  textPerControl: 40,
  textBesides: 60,
};

const NAMED_SHAPE: WidgetShape = { ...SHAPE, kinds: ['share', 'service', 'button'] };

/** One button named after a service may be anything; two are a bar. */
const MIN_SERVICES = 2;

const MAX_BAR = 160;

/** A box named as a bar is one even when nothing tells what its buttons are. */
function* findNamed(labels: PageLabels): Iterable<Box> {
  const controls = controlsOf(labels);
  for (const box of labels.boxes) {
    if (!isNamed(labels, box, 'bar') || lengthOf(labels, box) > MAX_BAR) continue;
    if (controls.countIn(box, ['button', 'service', 'share']) > 0 && isWidget(labels, box, NAMED_SHAPE))
      yield box;
  }
}

function* findBars(labels: PageLabels): Iterable<Box> {
  const controls = controlsOf(labels);
  for (const { box, kind } of controls.all) {
    if ((kind !== 'share' && kind !== 'service') || (labels.guards[box.index] ?? FREE) !== FREE) continue;
    const bar = widen(labels, box, SHAPE);
    const isBar = controls.countIn(bar, ['share']) > 0 || controls.countIn(bar, ['service']) >= MIN_SERVICES;
    if (isBar) yield bar;
  }
}

/** Rows of buttons that post the article to other services ("Facebook share button, Twitter share button ..."). */
export const shareBar: CleanupRule = {
  id: 'share-bar',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    for (const bar of new Set([...findBars(labels), ...findNamed(labels)])) {
      const count = controlsOf(labels).countIn(bar, ['share', 'service', 'button']);
      yield { element: bar.element, reason: count === 1 ? '1 share button' : `${count} share buttons` };
    }
  },
};

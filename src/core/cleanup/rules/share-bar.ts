import type { Box } from '../../article/box';
import { lengthOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf, serviceOf } from '../controls';
import { isFree } from '../need';
import type { CleanupRule } from '../rule';
import { boxesNamed } from '../topics';
import { isWidget, widen } from '../widget';
import type { WidgetShape } from '../widget';

const SHAPE: WidgetShape = {
  kinds: ['share', 'service'],
  company: ['tool', 'font', 'button'],
  textPerControl: 40,
  textBesides: 60,
};

const NAMED_SHAPE: WidgetShape = { ...SHAPE, kinds: ['share', 'service', 'button'] };

/** One button named after a service may be anything; two of different ones are a bar. */
const MIN_SERVICES = 2;

const MAX_BAR = 160;

/** A box named as a bar is one even when nothing tells what its buttons are. */
function findNamed(labels: PageLabels): Box[] {
  return boxesNamed(labels, 'bar').filter(
    box =>
      controlsOf(labels).countIn(box, NAMED_SHAPE.kinds) > 0 &&
      lengthOf(labels, box) <= MAX_BAR &&
      isWidget(labels, box, NAMED_SHAPE),
  );
}

/** How many services the buttons of a bar name. */
function countServices(labels: PageLabels, bar: Box): number {
  const services = controlsOf(labels)
    .within(bar)
    .filter(({ kind }) => kind === 'service');
  return new Set(services.map(({ box }) => serviceOf(labels, box))).size;
}

function findBars(labels: PageLabels): Box[] {
  const controls = controlsOf(labels);
  const bars = new Set<Box>();
  for (const { box, kind } of controls.all) {
    if ((kind !== 'share' && kind !== 'service') || !isFree(labels, box)) continue;
    bars.add(widen(labels, box, SHAPE));
  }
  return [...bars].filter(
    bar => controls.countIn(bar, ['share']) > 0 || countServices(labels, bar) >= MIN_SERVICES,
  );
}

/** Rows of buttons that post the article to other services ("Facebook share button, Twitter share button ..."). */
export const shareBar: CleanupRule = {
  id: 'share-bar',
  isOnByDefault: true,
  find: labels =>
    [...new Set([...findBars(labels), ...findNamed(labels)])].map(box => {
      const count = controlsOf(labels).countIn(box, NAMED_SHAPE.kinds);
      return { box, reason: { key: 'share-buttons', detail: count } };
    }),
};

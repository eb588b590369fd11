import type { Box } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf } from '../controls';
import type { CleanupRule, Finding } from '../rule';
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

/** A box by such a name is a bar even when nothing tells what its buttons are. */
const BAR_NAMES =
  /(?:^| )(?:(?:social|article|post|page|story) (?:share|sharing|shares)|share (?:bar|buttons?|icons?|tools?|links?|list|wrap\w*|container|box)|sharing (?:bar|buttons?|tools?|links?)|sharebar|sharetools?|social ?share|sns (?:share|buttons?|list|area|box)|share)(?: |$)/;
const MAX_BAR = 160;

function* findNamed(labels: PageLabels): Iterable<Box> {
  const controls = controlsOf(labels);
  for (const box of labels.boxes) {
    if (!BAR_NAMES.test(box.names) || lengthOf(labels, box) > MAX_BAR) continue;
    if (controls.countIn(box, ['button', 'service', 'share']) > 0 && isWidget(labels, box, NAMED_SHAPE))
      yield box;
  }
}

/** Rows of buttons that post the article to other services ("Facebook share button, Twitter share button ..."). */
export const shareBar: CleanupRule = {
  id: 'share-bar',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const controls = controlsOf(labels);
    const seen = new Set<Box>();
    for (const { box, kind } of controls.all) {
      if ((kind !== 'share' && kind !== 'service') || (labels.guards[box.index] ?? FREE) !== FREE) continue;
      const bar = widen(labels, box, SHAPE);
      const [shares, services] = [controls.countIn(bar, ['share']), controls.countIn(bar, ['service'])];
      if (seen.has(bar) || (shares === 0 && services < MIN_SERVICES)) continue;
      seen.add(bar);
      const count = shares + services;
      yield { element: bar.element, reason: count === 1 ? '1 share button' : `${count} share buttons` };
    }
    for (const box of findNamed(labels)) yield { element: box.element, reason: 'share buttons' };
  },
};

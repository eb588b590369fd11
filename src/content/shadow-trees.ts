import type { PageLabels } from '../core/article/labels';

/** When custom elements that have no inside yet are asked again, ms after the last time. */
const DELAYS = [500, 1000, 2000, 4000] as const;

const isCustom = ({ tag }: PageLabels['boxes'][number]): boolean => tag.includes('-');

/** The open shadow trees that were read. */
export function shadowTreesOf({ boxes }: PageLabels): Set<ShadowRoot> {
  const trees = new Set<ShadowRoot>();
  for (const box of boxes) {
    // A tree with something in it is known by that, an empty one by its custom element.
    const root = box.isShadow ? box.element.parentNode : null;
    if (root instanceof ShadowRoot) trees.add(root);
    if (isCustom(box) && box.element.shadowRoot) trees.add(box.element.shadowRoot);
  }
  return trees;
}

/**
 * Call back when custom elements of the page have got an open shadow tree, of which no observer tells. They are asked
 * a few times only.
 */
export function watchUpgrades({ boxes }: PageLabels, onUpgrade: () => void, signal: AbortSignal): void {
  const waiting = boxes.filter(box => isCustom(box) && !box.element.shadowRoot).map(({ element }) => element);
  const ask = (index: number): void => {
    const delay = DELAYS[index];
    if (delay === undefined || waiting.length === 0) return;
    const timer = setTimeout(() => {
      if (waiting.some(({ shadowRoot }) => shadowRoot !== null)) onUpgrade();
      else ask(index + 1);
    }, delay);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  };
  ask(0);
}

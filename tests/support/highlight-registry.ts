import { vi } from 'vitest';

/** jsdom has no highlight registry: this one remembers what was set. */
export function stubRegistry(): Map<string, { ranges: AbstractRange[] }> {
  const registry = new Map<string, { ranges: AbstractRange[] }>();
  class FakeHighlight {
    priority = 0;
    readonly ranges: AbstractRange[];

    constructor(...ranges: AbstractRange[]) {
      this.ranges = ranges;
    }
  }
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  return registry;
}

/** The words of an entry. */
export function wordsIn(registry: Map<string, { ranges: AbstractRange[] }>, name: string): string[] {
  return (registry.get(name)?.ranges ?? []).map(range => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

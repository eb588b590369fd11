import type { SavedAnnotation } from '../../src/core/library/model';

/** An annotation without a place on any page. */
export function savedAnnotation(id: string, more: Partial<SavedAnnotation> = {}): SavedAnnotation {
  return {
    id,
    type: 'Annotation',
    motivation: 'highlighting',
    created: '2026-03-18T10:00:00.000Z',
    modified: '2026-03-18T10:00:00.000Z',
    body: [],
    target: { source: 'https://www.coast-courier.example/ferry', selector: [] },
    color: 'yellow',
    speaker: null,
    lastSeen: null,
    ...more,
  };
}

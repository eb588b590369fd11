import type { PageLibraryCalls } from '../../messages/library-protocol';

/** Keeps nothing: in a private window highlights live as long as the page. */
export function createForgetfulLibrary(): PageLibraryCalls {
  return {
    listAnnotations: () => Promise.resolve([]),
    saveAnnotation: () => Promise.resolve(),
    deleteAnnotations: () => Promise.resolve(),
    noteVisit: () => Promise.resolve(),
  };
}

import type { SavedAnnotation } from '../../core/library/model';
import type { LibraryReader } from './library-reader';

/** Where the annotations stand that were read so far: a view names them by id, the database by address and id. */
export interface Places {
  readonly remember: (annotations: readonly SavedAnnotation[]) => void;
  /** The annotations of these ids in no order; ids that are not there are left out. Reads everything only for unknown ids. */
  readonly find: (reader: LibraryReader, ids: readonly string[]) => Promise<readonly SavedAnnotation[]>;
}

/** No places yet. Only a cache: the background may stop at any time. */
export function createPlaces(): Places {
  const sources = new Map<string, string>();
  return {
    remember: annotations => {
      for (const { id, target } of annotations) sources.set(id, target.source);
    },
    find: async (reader, ids) => {
      const wanted = new Set(ids);
      if (ids.some(id => !sources.has(id))) await reader.allAnnotations();
      const asked = new Set(ids.flatMap(id => sources.get(id) ?? []));
      const pages = await Promise.all([...asked].map(source => reader.annotationsOf(source)));
      return pages.flat().filter(({ id }) => wanted.has(id));
    },
  };
}

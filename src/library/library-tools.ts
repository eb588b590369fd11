import type { Facets } from '../core/library/facets';
import type { ExportWish } from './export-scope';
import type { ColorNames, LibraryActions } from './library-actions';
import type { LibraryEdits } from './use-edits';

/** What the parts of the page work with. */
export interface LibraryTools {
  readonly actions: LibraryActions;
  readonly edits: LibraryEdits;
  readonly facets: Facets;
  /** What the query looks for, folded: it is marked where it is found. */
  readonly needles: readonly string[];
  readonly colorNames: ColorNames;
  /** `null` where nothing can be exported. */
  readonly onExport: ((wish: ExportWish) => void) | null;
  /** Show the sheet of a person (`personKey`). */
  readonly onPerson: (key: string) => void;
}

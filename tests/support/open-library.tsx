import { Library } from '../../src/library/Library';
import type { ExportSelection } from '../../src/library/library-actions';
import { inventLibrary, type InventedLibrary } from './invented-library';
import { FakeLibrary } from './library-fake';
import { renderView } from './view';

interface Choices {
  readonly saved?: InventedLibrary;
  readonly language?: 'en' | 'ko';
  readonly prepare?: (fake: FakeLibrary) => void;
}

/** The library page on an invented library, read to the end. */
export async function openLibrary({ saved = inventLibrary(4, 3), language, prepare }: Choices = {}) {
  const fake = new FakeLibrary(saved);
  prepare?.(fake);
  const exported: ExportSelection[] = [];
  const view = await renderView(
    <Library
      actions={fake}
      onExport={selection => {
        exported.push(selection);
      }}
    />,
    language,
  );
  await view.settle();
  await view.settle();
  return { view, fake, exported };
}

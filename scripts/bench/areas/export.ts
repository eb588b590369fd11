import { readHostileTexts } from '../export/hostile-texts';
import { measureRoundTrips } from '../export/round-trips';
import { measureSpeed } from '../export/speed-rows';
import { measureTables } from '../export/spreadsheet';
import { measureCitations, measureModel } from '../export/standards';
import { measureWriters } from '../export/writers';
import type { BenchArea } from '../row';

/** What goes out and comes back: hostile texts, citations, the standard's model, tables, and how long it takes. */
export const exportArea: BenchArea = {
  name: 'export',
  async measure({ corpus, scratch }) {
    const cases = readHostileTexts(corpus);
    return [
      ...measureRoundTrips(cases),
      ...measureWriters(cases),
      ...measureCitations(),
      measureModel(),
      ...measureTables(cases, scratch),
      ...(await measureSpeed()),
    ];
  },
};

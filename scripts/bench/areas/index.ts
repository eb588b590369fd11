import type { BenchArea } from '../row';
import { anchoring } from './anchoring';
import { clutter } from './clutter';
import { entities } from './entities';
import { exportArea } from './export';
import { growth } from './growth';
import { library } from './library';
import { pages } from './pages';
import { pagesHeldOut } from './pages-held-out';
import { extensionSpeed } from './extension-speed';
import { quotes } from './quotes';
import { robustness } from './robustness';
import { speed } from './speed';

/** Every part of `npm run bench`, in the order of the table. */
export const areas: readonly BenchArea[] = [
  pages,
  pagesHeldOut,
  robustness,
  clutter,
  entities,
  quotes,
  anchoring,
  speed,
  growth,
  extensionSpeed,
  library,
  exportArea,
];

import type { CleanupRule } from '../rule';
import { duplicateCaption } from './duplicate-caption';
import { fontSizeWidget } from './font-size-widget';
import { shareBar } from './share-bar';

/** Every cleanup rule, in the order in which they may claim an element. */
export const cleanupRules: readonly CleanupRule[] = [fontSizeWidget, shareBar, duplicateCaption];

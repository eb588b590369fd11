import type { CleanupRule } from '../rule';
import { ad } from './ad';
import { authorBox } from './author-box';
import { comments } from './comments';
import { consent } from './consent';
import { contact } from './contact';
import { duplicateCaption } from './duplicate-caption';
import { fontSizeWidget } from './font-size-widget';
import { newsletter } from './newsletter';
import { related } from './related';
import { shareBar } from './share-bar';
import { tools } from './tools';
import { video } from './video';

/** Every cleanup rule, in the order in which they may claim an element. */
export const cleanupRules: readonly CleanupRule[] = [
  fontSizeWidget,
  shareBar,
  duplicateCaption,
  tools,
  newsletter,
  related,
  consent,
  comments,
  contact,
  authorBox,
  ad,
  video,
];

/**
 * Runs on every page, and does as little as it can: looks for an article, and asks the background for the
 * rest of the page's part when there is one.
 */
import { detectArticle } from '../core/article/detect';
import { callsTo } from '../messages/call';
import { sendMessage } from '../platform/detector-messages';
import { createLooks } from './look-again';
import { watchNavigation } from './watch-navigation';

const detector = new AbortController();
const background = callsTo('background', sendMessage);

const looks = createLooks(() => {
  if (!detectArticle(document, location.href)) return false;
  detector.abort();
  // Rejected when the extension was updated a moment ago: the new one injects itself.
  background.injectPage().catch((error: unknown) => {
    console.debug('On Record could not start here', error);
  });
  return true;
}, detector.signal);

watchNavigation(looks.start, detector.signal);
looks.start();

import type { Box } from '../../article/box';
import { lengthOf, textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { attributeOf } from '../../article/safe-dom';
import type { CleanupRule, Finding } from '../rule';

const ENDPOINT =
  /facebook\.com\/(?:sharer|share\.php|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/intent|linkedin\.com\/(?:share|cws|sharing)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|t\.me\/share|telegram\.me\/share|wa\.me\/\?|whatsapp:\/\/send|api\.whatsapp\.com\/send|web\.whatsapp\.com\/send|story\.kakao|kakao(?:talk|link)|band\.us\/plugin|social-plugins\.line\.me|line\.me\/R\/msg|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|flipboard\.com\/bookmarklet|b\.hatena\.ne\.jp\/(?:add|entry)|vk\.com\/share|connect\.ok\.ru|service\.weibo\.com\/share|mailto:\?|fb-messenger:\/\/share|bsky\.app\/intent|threads\.net\/intent/i;
const LABEL =
  /\bshare (?:button|on|via|by|to|with|this)\b|share button$|\bshar(?:e|ing)$|공유|シェア|共有|分享|teilen|partager|compartir|compartilhar|condividi|deel (?:dit|op|via)|dela (?:p|v)/iu;
const MAX_LABEL = 40;
const MAX_TEXT_PER_CONTROL = 40;

function isShareControl(labels: PageLabels, box: Box): boolean {
  if (box.tag !== 'A' && box.tag !== 'BUTTON') return false;
  if (ENDPOINT.test(attributeOf(box.element, 'href'))) return true;
  const label =
    `${textOf(labels, box)} ${attributeOf(box.element, 'aria-label')} ${attributeOf(box.element, 'title')}`.trim();
  return label.length <= MAX_LABEL && LABEL.test(label);
}

/** Walk up while there is nothing but share controls and their labels inside. */
function widen(labels: PageLabels, control: Box, controls: readonly Box[]): Box {
  let bar = control;
  while (bar.parent) {
    const outer = bar.parent;
    const inside = controls.filter(({ index }) => index >= outer.index && index < outer.end).length;
    if (lengthOf(labels, outer) > inside * MAX_TEXT_PER_CONTROL || outer.tag === 'BODY') break;
    bar = outer;
  }
  return bar;
}

/** Rows of buttons that post the article to other services. */
export const shareBar: CleanupRule = {
  id: 'share-bar',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const controls = labels.boxes.filter(box => isShareControl(labels, box));
    const bars = new Map<Box, number>();
    for (const control of controls) {
      const bar = widen(labels, control, controls);
      bars.set(bar, (bars.get(bar) ?? 0) + 1);
    }
    for (const [{ element }, links] of bars) {
      yield {
        element,
        reason: links === 1 ? '1 link to a share service' : `${links} links to share services`,
      };
    }
  },
};

import type { Box } from '../../article/box';
import { textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { attributeOf } from '../../article/safe-dom';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { isNamed } from '../topics';

/** Places for advertisements are empty, labelled or linked; a plain line in a box by such a name is the page's own. */
const AD_LABEL =
  /advert|sponsor|promoted|anzeige|werbung|publicit|pubblicit|publicidad|reklam|annons|annonce|iklan|реклама|광고|広告|广告|スポンサー/iu;
const MAX_LABEL = 40;
const MIN_LINK_SHARE = 0.3;

const LIMITS: BoxLimits = { maxLength: 600, minLinkShare: 0, hasProse: false, isInFrame: true };

/** HTML's word for the head of a site. */
function isBanner({ tag, element }: Box): boolean {
  return tag === 'HEADER' || attributeOf(element, 'role') === 'banner';
}

function isAd(labels: PageLabels, box: Box): boolean {
  const { size, linkSize } = labels.view.sums;
  const own = size[box.index] ?? 0;
  if (own <= MAX_LABEL || (linkSize[box.index] ?? 0) >= own * MIN_LINK_SHARE) return true;
  return AD_LABEL.test(textOf(labels, box));
}

/** Places for advertisements, empty ones too. */
export const ad: CleanupRule = {
  id: 'ad',
  isOnByDefault: false,
  find: labels =>
    outermost(
      labels.boxes,
      box =>
        (isNamed(labels, box, 'ad') || box.tag === 'AD-SLOT' || box.tag === 'INS') &&
        !isBanner(box) &&
        isTakeable(labels, box, LIMITS) &&
        isAd(labels, box),
    ).map(box => ({ box, reason: { key: 'advertisement' } })),
};

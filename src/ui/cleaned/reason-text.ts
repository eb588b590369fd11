import type { Reason, ReasonKey } from '../../core/cleanup/rule';
import type { MessageKey, Translate } from '../localisation';

/** The line of each reason; those of share buttons and tools depend on the detail. */
const LINES: Readonly<Record<Exclude<ReasonKey, 'share-buttons' | 'tool'>, MessageKey>> = {
  'text-size': 'reasonTextSize',
  'same-caption': 'reasonSameCaption',
  'tool-label': 'reasonToolLabel',
  appeal: 'reasonAppeal',
  'other-articles': 'reasonOtherArticles',
  consent: 'reasonConsent',
  curtain: 'reasonCurtain',
  comments: 'reasonComments',
  contact: 'reasonContact',
  author: 'reasonAuthor',
  advertisement: 'reasonAdvertisement',
  video: 'reasonVideo',
};

/** Why something is hidden, in the reader's language. */
export function reasonText({ key, detail = '' }: Reason, t: Translate): string {
  switch (key) {
    case 'share-buttons':
      return detail === 1 ? t('reasonShareButton') : t('reasonShareButtons', detail);
    case 'tool':
      return detail === '' ? t('reasonUnnamedTool') : t('reasonTool', detail);
    default:
      return t(LINES[key]);
  }
}

import type { EntityKey } from '../../core/corrections/model';
import type { Attribution } from '../../core/quotes/model';

/** How the reader looks at the quotes. */
export interface QuoteView {
  readonly query: string;
  /** Key of the one speaker to show (see `speakerKeyOf`); `null` for everyone. */
  readonly speakerKey: string | null;
  readonly order: 'as-read' | 'by-speaker';
  readonly isIndirectShown: boolean;
  /** Key of the speaker whose statements are marked on the page. */
  readonly tintedKey: string | null;
}

export const INITIAL_QUOTE_VIEW: QuoteView = {
  query: '',
  speakerKey: null,
  order: 'as-read',
  isIndirectShown: false,
  tintedKey: null,
};

/** What the reader can do with statements. */
export interface QuoteActions {
  /** Answers whether the text is on the clipboard now. */
  copy: (attributions: readonly Attribution[]) => Promise<boolean>;
  show: (attribution: Attribution) => void;
  /** Make the statement a highlight of the page. */
  highlight: (attribution: Attribution) => void;
  /** Mark these on the page and nothing else; an empty list clears the marks. */
  tint: (attributions: readonly Attribution[]) => void;
  /** `null`: nobody who is named. */
  correctSpeaker: (attribution: Attribution, speaker: EntityKey | null) => void;
}

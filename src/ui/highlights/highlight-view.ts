import type { ResolutionState } from '../../core/annotation/model';
import type { CopyFormatId } from '../../core/export/copy/copy-formats';
import type { HighlightColor, QuotedSpeaker } from '../../core/library/model';
import type { MessageKey, Translate } from '../localisation';

/** A highlight as views show it. */
export interface ShownHighlight {
  readonly id: string;
  readonly color: HighlightColor;
  readonly note: string;
  readonly tags: readonly string[];
  readonly speaker: QuotedSpeaker | null;
  readonly state: ResolutionState;
  /** The words as saved. */
  readonly exact: string;
  /** The words as they stand now; empty when lost. */
  readonly wording: string;
}

/** What the reader changes of a highlight; what is not named stays. */
export interface HighlightEdit {
  readonly color?: HighlightColor;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** The reader's own names of the colours. */
export type ColorNames = Readonly<Partial<Record<HighlightColor, string>>>;

/** The highlights of a page as the panel shows them. */
export interface ShownHighlights {
  readonly items: readonly ShownHighlight[];
  /** False while the reader has hidden them all. */
  readonly isShown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isPrivate: boolean;
}

/** What the reader can do with highlights. */
export interface HighlightActions {
  show: (id: string) => void;
  edit: (id: string, edit: HighlightEdit) => void;
  /** In the form used last where none is chosen. Answers whether the text is on the clipboard now. */
  copy: (highlight: ShownHighlight, format?: CopyFormatId) => Promise<boolean>;
  delete: (id: string) => void;
  undo: () => void;
  redo: () => void;
  setShown: (isShown: boolean) => void;
  searchAgain: () => void;
}

const COLOR_KEYS: Readonly<Record<HighlightColor, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  purple: 'colorPurple',
};

/** The reader's name of a colour, else its plain name. */
export function nameOfColor(color: HighlightColor, names: ColorNames, t: Translate): string {
  const own = names[color]?.trim() ?? '';
  return own === '' ? t(COLOR_KEYS[color]) : own;
}

/** What became of a highlight, in words. */
export const STATE_KEYS: Readonly<Record<ResolutionState, MessageKey>> = {
  exact: 'stateExact',
  moved: 'stateMoved',
  edited: 'stateEdited',
  lost: 'stateLost',
};

/** Tags as typed, apart by commas: without "#", none empty, none twice. */
export function parseTags(text: string): string[] {
  const tags = text.split(/[,，、\n]/).map(tag => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter(tag => tag !== ''))];
}

import type { HighlightColor } from '../core/library/model';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import type { ColorNames } from './library-actions';

const DEFAULT_NAMES: Readonly<Record<HighlightColor, MessageKey>> = {
  yellow: 'libraryYellow',
  green: 'libraryGreen',
  blue: 'libraryBlue',
  pink: 'libraryPink',
  purple: 'libraryPurple',
};

/** What a colour is called: by the reader, else as everybody calls it. */
export function useColorName(names: ColorNames): (color: HighlightColor) => string {
  const { t } = useLocalisation();
  return color => {
    const own = names[color]?.trim() ?? '';
    return own === '' ? t(DEFAULT_NAMES[color]) : own;
  };
}

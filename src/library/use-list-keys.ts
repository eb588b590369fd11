import { HIGHLIGHT_COLORS } from '../core/library/model';
import {
  activate,
  chooseAll,
  chooseNone,
  extendChosen,
  lineAfterKey,
  toggleChosen,
  type ListSelection,
} from '../core/library/selection';
import { isLetterKey } from '../ui/letter-key';
import { articleAddress, highlightAddress } from './address';
import { findHighlight } from './use-highlight-address';
import type { LibraryTools } from './library-tools';
import type { SceneControl } from './use-scene';
import type { Row } from './use-rows';

interface Options {
  readonly rows: readonly Row[];
  readonly control: SceneControl;
  readonly tools: LibraryTools;
  /** Whether several lines can be chosen. */
  readonly canChoose: boolean;
}

/** What keys and the mouse do on a list. */
export interface ListControls {
  readonly onKey: (event: KeyboardEvent, page: number) => void;
  readonly onPress: (row: Row, event: MouseEvent) => void;
  readonly onOpen: (row: Row) => void;
}

function addressOf(row: Row): string {
  if (row.kind === 'person') return '';
  if (row.kind === 'highlight') return highlightAddress(row.annotation, row.article);
  return articleAddress(row.article);
}

function openRow(row: Row, { actions }: LibraryTools): void {
  const address = addressOf(row);
  if (address === '') return;
  if (row.kind !== 'highlight') {
    actions.open(address);
    return;
  }
  findHighlight(actions, row.annotation, row.article)
    .catch((error: unknown) => {
      console.debug('No place in the article', error);
      return address;
    })
    .then(place => {
      actions.open(place);
    }, console.error);
}

function deleteRows(ids: readonly string[], kind: Row['kind'], { edits }: LibraryTools): void {
  if (kind === 'highlight') edits.deleteHighlights(ids);
  else if (kind === 'article') edits.deleteArticles(ids);
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function focusDetail(selector: string): void {
  // What was opened is in the document after this rendering.
  setTimeout(() => {
    document.querySelector<HTMLElement>(`.detail-pane ${selector}`)?.focus();
  }, 0);
}

/** What the selection becomes by a key that moves; `null` for any other. */
function selectionAfterMove(
  event: KeyboardEvent,
  page: number,
  { rows, control: { selection }, canChoose }: Options,
): ListSelection | null {
  const index = rows.findIndex(({ id }) => id === selection.active);
  const target = rows[lineAfterKey(event.key, { index, count: rows.length, page }) ?? -1];
  if (!target) return null;
  return event.shiftKey && canChoose
    ? extendChosen(selection, target.id, idsOf(rows))
    : activate(selection, target.id);
}

/** What the selection becomes by a key that chooses; `null` for any other. */
function selectionAfterChoice(
  event: KeyboardEvent,
  { rows, control: { selection }, canChoose }: Options,
): ListSelection | null {
  if (!canChoose) return null;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'a') return chooseAll(selection, idsOf(rows));
  if (event.key === ' ' && selection.active !== null) return toggleChosen(selection, selection.active);
  return event.key === 'Escape' && selection.chosen.size > 0 ? chooseNone(selection) : null;
}

/** What a key does to the line it is on. False for any other key. */
function actOnLine(event: KeyboardEvent, row: Row, options: Options): boolean {
  const { tools, control } = options;
  const color = HIGHLIGHT_COLORS[Number(event.key) - 1];
  const { chosen } = control.selection;
  const ids = chosen.size > 0 ? [...chosen] : [row.id];
  if (event.key === 'Enter') {
    control.setDetailOpen(true);
    focusDetail(':is(a, button, textarea, input)');
  } else if (isLetterKey(event, 'o')) openRow(row, tools);
  else if (isLetterKey(event, 'n')) focusDetail('textarea');
  else if (isLetterKey(event, 't')) focusDetail('.tag-input');
  else if (event.key === 'Delete') deleteRows(ids, row.kind, tools);
  else if (color && row.kind === 'highlight') tools.edits.changeHighlights(ids, { color });
  else return false;
  return true;
}

/** Keys and mouse on the list of the scene. */
export function listControls(options: Options): ListControls {
  const { rows, control, tools, canChoose } = options;
  const { selection, select } = control;
  return {
    onKey: (event, page) => {
      const next = selectionAfterMove(event, page, options) ?? selectionAfterChoice(event, options);
      const row = rows.find(({ id }) => id === selection.active);
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      if (next) select(next);
      else if (!row || isCommand || !actOnLine(event, row, options)) return;
      event.preventDefault();
    },
    onPress: (row, event) => {
      const isBox = (event.target as Element).closest('.line-box') !== null;
      if (canChoose && event.shiftKey) {
        select(extendChosen(selection, row.id, idsOf(rows)));
      } else if (canChoose && (isBox || event.ctrlKey || event.metaKey)) {
        select(toggleChosen(selection, row.id));
      } else {
        select(activate(selection, row.id));
        control.setDetailOpen(true);
      }
    },
    onOpen: row => {
      openRow(row, tools);
    },
  };
}

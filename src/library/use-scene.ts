import { useMemo, useState } from 'preact/hooks';

import { NO_FILTER, type LibraryFilter } from '../core/library/filter';
import { NOTHING_SELECTED, type ListSelection } from '../core/library/selection';
import { VIEW_ORDERS, type LibraryScene, type LibraryView } from './library-view';

export interface SceneState {
  readonly scene: LibraryScene;
  readonly selection: ListSelection;
  /** Whether a narrow window shows the details instead of the list. */
  readonly isDetailOpen: boolean;
}

export interface SceneControl extends SceneState {
  readonly setView: (view: LibraryView) => void;
  readonly change: (change: Partial<Omit<LibraryScene, 'view'>>) => void;
  readonly setFilter: (change: Partial<LibraryFilter>) => void;
  readonly select: (selection: ListSelection) => void;
  readonly setDetailOpen: (isOpen: boolean) => void;
  /** Go to a line of another list, with nothing narrowing it. */
  readonly visit: (view: LibraryView, id: string) => void;
}

const START: SceneState = {
  scene: { view: 'highlights', query: '', filter: NO_FILTER, order: 'newest' },
  selection: NOTHING_SELECTED,
  isDetailOpen: false,
};

/** The scene in another list: what narrows all of them alike stays. */
function inView(scene: LibraryScene, view: LibraryView): LibraryScene {
  const order = VIEW_ORDERS[view].includes(scene.order) ? scene.order : 'newest';
  return { ...scene, view, order, filter: { ...scene.filter, type: '' } };
}

/** What the reader looks at and where they are in it. */
export function useScene(): SceneControl {
  const [state, setState] = useState(START);
  const control = useMemo(() => {
    const setScene = (change: (scene: LibraryScene) => LibraryScene): void => {
      setState(before => ({ ...before, scene: change(before.scene) }));
    };
    return {
      setView: (view: LibraryView) => {
        setState(({ scene }) => ({ ...START, scene: inView(scene, view) }));
      },
      change: (change: Partial<Omit<LibraryScene, 'view'>>) => {
        setScene(scene => ({ ...scene, ...change }));
      },
      setFilter: (change: Partial<LibraryFilter>) => {
        setScene(scene => ({ ...scene, filter: { ...scene.filter, ...change } }));
      },
      select: (selection: ListSelection) => {
        setState(before => ({ ...before, selection }));
      },
      setDetailOpen: (isDetailOpen: boolean) => {
        setState(before => ({ ...before, isDetailOpen }));
      },
      visit: (view: LibraryView, id: string) => {
        setState({
          scene: { ...START.scene, view },
          selection: { active: id, anchor: id, chosen: new Set() },
          isDetailOpen: true,
        });
      },
    };
  }, []);
  return { ...state, ...control };
}

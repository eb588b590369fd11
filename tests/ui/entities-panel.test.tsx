// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';

import type { Entity } from '../../src/core/entities/model';
import { EntitiesPanel, type EntityActions } from '../../src/ui/entities/EntitiesPanel';
import { entityListText } from '../../src/ui/entities/entity-list-text';
import { entities } from '../support/article';
import { renderView } from '../support/view';

interface Props {
  list: readonly Entity[];
  actions: EntityActions;
  isRough: boolean;
}

function Panel({ list, actions, isRough }: Props) {
  const [query, setQuery] = useState('');
  return (
    <EntitiesPanel
      entities={list}
      isRough={isRough}
      language="en"
      query={query}
      onQueryChange={setQuery}
      actions={actions}
    />
  );
}

async function renderPanel(list: readonly Entity[] = entities(), isRough = false) {
  const actions = {
    copy: vi.fn<EntityActions['copy']>(() => Promise.resolve(true)),
    showMention: vi.fn<EntityActions['showMention']>(),
    correct: vi.fn<EntityActions['correct']>(),
  };
  const view = await renderView(<Panel list={list} actions={actions} isRough={isRough} />);
  return { view, actions, list };
}

const OH = { type: 'PER', name: 'Oh Dae-sung' };
const PARK = { type: 'PER', name: 'Park Sol' };

describe('the list of entities', () => {
  test('groups by type, with role or date under the name and the count behind it', async () => {
    const { view } = await renderPanel();
    expect(view.names('h2')).toEqual(['People 2', 'Places 1', 'Dates 1']);
    expect(view.names('.entity-button')).toEqual([
      'Oh Dae-sung harbour master mentions: 2',
      'Park Sol teacher mentions: 2',
      'Harbour mentions: 1',
      'Tuesday 17 March 2026 mentions: 1',
    ]);
  });

  test('a click steps through the mentions and begins anew after the last one', async () => {
    const { view, actions, list } = await renderPanel();
    const name = 'Oh Dae-sung harbour master mentions: 2';
    for (let click = 0; click < 3; click++) await view.click('.entity-button', name);
    expect(actions.showMention.mock.calls).toEqual([
      [list[0], 0],
      [list[0], 1],
      [list[0], 0],
    ]);
    expect(view.get('.is-current .count').textContent).toBe('1/2');
  });

  test('the filter looks at names, other forms and roles', async () => {
    const { view, actions, list } = await renderPanel();
    await view.type('input', 'TEACH');
    expect(view.names('.entity-name')).toEqual(['Park Sol']);
    await view.click('button', 'Copy list');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith([list[1]]);
    await view.type('input', 'zebra');
    expect(view.get('.list-note').textContent).toBe('Nothing matches the filter');
  });

  test('says when the list is a rough one, and when there is none', async () => {
    const rough = await renderPanel(entities(), true);
    expect(rough.view.get('.notice').textContent).toContain('Expect gaps and mistakes');
    const fine = await renderPanel();
    expect(fine.view.has('.notice')).toBe(false);
    const empty = await renderPanel([]);
    expect(empty.view.names('h2')).toEqual(['No names found']);
  });
});

describe('corrections', () => {
  test('an entry that is no name goes', async () => {
    const { view, actions } = await renderPanel();
    await view.click('button', 'Correct Oh Dae-sung');
    await view.click('[role=menuitem]', 'Not a name');
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith({ kind: 'not-an-entity', entity: OH });
  });

  test('two entries of one type are merged', async () => {
    const { view, actions } = await renderPanel();
    await view.click('button', 'Correct Oh Dae-sung');
    await view.click('[role=menuitem]', 'Merge with…');
    const select = view.get('select', 'Oh Dae-sung is the same as') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['Park Sol']);
    await view.click('button', 'Save');
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith({ kind: 'merge', entity: OH, into: PARK });
  });

  test('nothing to merge with is not offered', async () => {
    const { view } = await renderPanel();
    await view.click('button', 'Correct Harbour');
    expect(view.names('[role=menuitem]')).toEqual(['Not a name', 'Rename…']);
  });

  test('a new name is trimmed; an empty or equal one changes nothing', async () => {
    const { view, actions } = await renderPanel();
    for (const name of ['  ', 'Oh Dae-sung ', ' Captain Oh ']) {
      await view.click('button', 'Correct Oh Dae-sung');
      await view.click('[role=menuitem]', 'Rename…');
      await view.type('.inline-form input', name);
      await view.click('button', 'Save');
    }
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith({
      kind: 'rename',
      entity: OH,
      name: 'Captain Oh',
    });
  });
});

test('the copied list has one line per name with its role', () => {
  expect(entityListText(entities())).toBe('Oh Dae-sung, harbour master\nPark Sol, teacher\nHarbour\nTuesday');
});

// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';

import { CopyButton } from '../../src/ui/CopyButton';
import { Menu } from '../../src/ui/Menu';
import { Switch } from '../../src/ui/Switch';
import { Tabs } from '../../src/ui/Tabs';
import { renderView } from '../support/view';

const focusedName = (): string => document.activeElement?.textContent.trim() ?? '';

describe('tabs', () => {
  function ThreeTabs() {
    const [selected, setSelected] = useState<'one' | 'two' | 'three'>('one');
    const tabs = [
      { id: 'one', label: 'One', count: 3 },
      { id: 'two', label: 'Two', count: 0 },
      { id: 'three', label: 'Three', count: null },
    ] as const;
    return (
      <Tabs label="Parts" tabs={tabs} selected={selected} onSelect={setSelected}>
        <p>{selected}</p>
      </Tabs>
    );
  }

  test('arrow keys, Home and End move, wrap and select', async () => {
    const view = await renderView(<ThreeTabs />);
    view.get('#tab-one').focus();
    const visited = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await view.press(key);
      visited.push(`${document.activeElement?.id ?? ''} ${view.get('[role=tabpanel]').textContent}`);
    }
    expect(visited).toEqual([
      'tab-two two',
      'tab-three three',
      'tab-one one',
      'tab-three three',
      'tab-one one',
      'tab-three three',
    ]);
  });

  test('only the selected tab is in the tab order, and the panel carries its name', async () => {
    const view = await renderView(<ThreeTabs />);
    expect([...view.root.querySelectorAll<HTMLElement>('[role=tab]')].map(tab => tab.tabIndex)).toEqual([
      0, -1, -1,
    ]);
    expect(view.names('[role=tab]')).toEqual(['One 3', 'Two 0', 'Three']);
    expect(view.get('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-one');
  });
});

describe('a menu', () => {
  async function openMenu() {
    const onFirst = vi.fn();
    const items = [
      { label: 'First', onSelect: onFirst },
      { label: 'Second', onSelect: () => undefined },
    ];
    const view = await renderView(
      <Menu label="Actions" items={items}>
        …
      </Menu>,
    );
    await view.click('button', 'Actions');
    return { view, onFirst };
  }

  test('opens on its first item, and arrows go round', async () => {
    const { view } = await openMenu();
    const visited = [focusedName()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await view.press(key);
      visited.push(focusedName());
    }
    expect(visited).toEqual(['First', 'Second', 'First', 'Second', 'First', 'Second']);
    expect(view.get('[aria-haspopup]').getAttribute('aria-expanded')).toBe('true');
  });

  test('Escape closes it and gives the focus back', async () => {
    const { view } = await openMenu();
    await view.press('Escape');
    expect(view.has('[role=menu]')).toBe(false);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Actions');
  });

  test('choosing an item closes it and runs it once', async () => {
    const { view, onFirst } = await openMenu();
    await view.click('[role=menuitem]', 'First');
    expect(onFirst).toHaveBeenCalledTimes(1);
    expect(view.has('[role=menu]')).toBe(false);
  });

  test('closes when the focus goes elsewhere', async () => {
    const { view } = await openMenu();
    view
      .get('[role=menuitem]', 'First')
      .dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: document.body }));
    await view.settle();
    expect(view.has('[role=menu]')).toBe(false);
  });
});

describe('a copy button', () => {
  test('says "Copied" and goes back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 1 });
    const view = await renderView(<CopyButton onCopy={() => Promise.resolve(true)}>Copy</CopyButton>);
    await view.click('button', 'Copy');
    expect(view.names('button')).toEqual(['Copied']);
    await vi.advanceTimersByTimeAsync(2_500);
    await view.settle();
    expect(view.names('button')).toEqual(['Copy']);
    vi.useRealTimers();
  });

  test('says nothing when nothing was copied', async () => {
    const view = await renderView(<CopyButton onCopy={() => Promise.resolve(false)}>Copy</CopyButton>);
    await view.click('button', 'Copy');
    expect(view.names('button')).toEqual(['Copy']);
  });
});

test('a switch tells its state and asks for the other one', async () => {
  const onChange = vi.fn();
  const view = await renderView(
    <Switch isOn={false} onChange={onChange}>
      Automatic
    </Switch>,
  );
  expect(view.get('[role=switch]', 'Automatic').getAttribute('aria-checked')).toBe('false');
  await view.click('[role=switch]');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

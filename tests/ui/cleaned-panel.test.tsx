// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';

import { CleanedPanel } from '../../src/ui/cleaned/CleanedPanel';
import type { CleanedActions, HiddenItem } from '../../src/ui/cleaned/hidden-item';
import type { RuleId } from '../../src/core/cleanup/rule';
import { renderView } from '../support/view';

const ITEMS: readonly HiddenItem[] = [
  {
    id: 'a',
    ruleId: 'share-bar',
    reason: { key: 'share-buttons', detail: 5 },
    excerpt: 'Share this',
    isShown: false,
  },
  { id: 'b', ruleId: 'font-size-widget', reason: { key: 'text-size' }, excerpt: '', isShown: false },
  {
    id: 'c',
    ruleId: 'share-bar',
    reason: { key: 'share-buttons', detail: 1 },
    excerpt: 'Mail',
    isShown: true,
  },
];

interface Choices {
  items?: readonly HiddenItem[];
  rulesOff?: readonly RuleId[];
  isCleaned?: boolean;
  language?: 'en' | 'ko';
}

async function renderPanel({
  items = ITEMS,
  rulesOff = [],
  isCleaned = true,
  language = 'en',
}: Choices = {}) {
  const actions = {
    setItemsShown: vi.fn<CleanedActions['setItemsShown']>(),
    setRuleOnSite: vi.fn<CleanedActions['setRuleOnSite']>(),
  };
  const panel = <CleanedPanel items={items} rulesOff={rulesOff} isCleaned={isCleaned} actions={actions} />;
  return { view: await renderView(panel, language), actions };
}

describe('the list of hidden items', () => {
  test('stands under the kind, each item with its words and its reason', async () => {
    const { view } = await renderPanel();
    expect(view.names('h2')).toEqual(['Share bars 2', 'Font-size buttons 1']);
    expect(view.names('.hidden-words')).toEqual([
      'Share this 5 share buttons',
      'Mail 1 share button',
      '(no text) buttons for the text size',
    ]);
  });

  test('names kinds and reasons in the language of the reader', async () => {
    const { view } = await renderPanel({ language: 'ko' });
    expect(view.names('h2')).toEqual(['공유 버튼 2', '글자 크기 버튼 1']);
    expect(view.names('.hidden-words .card-notes')).toEqual([
      '공유 버튼 5개',
      '공유 버튼 1개',
      '글자 크기를 바꾸는 버튼',
    ]);
  });

  test('one item goes back or is hidden again', async () => {
    const { view, actions } = await renderPanel();
    await view.click('button', 'Put back: Share this');
    await view.click('button', 'Hide again: Mail');
    await view.click('button', 'Put back: Font-size buttons');
    expect(actions.setItemsShown.mock.calls).toEqual([
      [['a'], true],
      [['c'], false],
      [['b'], true],
    ]);
  });

  test('all go back that are hidden; when none is hidden all can be hidden again', async () => {
    const some = await renderPanel();
    expect(some.view.get('[role=status]').textContent).toBe('Hidden on this page: 2');
    await some.view.click('button', 'Put all back');
    expect(some.actions.setItemsShown).toHaveBeenCalledExactlyOnceWith(['a', 'b'], true);

    const none = await renderPanel({ items: ITEMS.map(item => ({ ...item, isShown: true })) });
    await none.view.click('button', 'Hide all again');
    expect(none.actions.setItemsShown).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'c'], false);
  });

  test('a kind is never hidden on this site again, and that can be taken back', async () => {
    const { view, actions } = await renderPanel({ rulesOff: ['related'] });
    await view.click('button', 'Never on this site: Share bars');
    await view.click('button', 'Hide here again: Related articles');
    expect(actions.setRuleOnSite.mock.calls).toEqual([
      ['share-bar', false],
      ['related', true],
    ]);
  });

  test('says that the original page is shown', async () => {
    expect((await renderPanel({ isCleaned: false })).view.has('.notice')).toBe(true);
    expect((await renderPanel()).view.has('.notice')).toBe(false);
  });

  test('says that there was nothing to hide', async () => {
    const { view } = await renderPanel({ items: [] });
    expect(view.names('h2')).toEqual(['Nothing to clean']);
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { NOTHING_KNOWN, openTab } from '../../src/popup/opening';
import { DEFAULT_SITE_SETTINGS } from '../../src/storage/settings';
import { createFakeActions, reportOf } from '../support/popup-actions';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = <T>(): Promise<T> => new Promise(() => undefined);

test('an article that is analysed already opens with all there is to show', async () => {
  const { actions } = createFakeActions();
  const opening = await openTab(actions, 100);
  expect(opening.report?.state).toBe('article');
  expect(opening.site).toEqual(DEFAULT_SITE_SETTINGS);
  expect(opening.found?.analysis.attributions).toHaveLength(5);
  expect(opening.found?.text).toBe(opening.report?.text);
});

test('the analysis is asked for without waiting for the report', () => {
  const { actions } = createFakeActions();
  actions.loadReport.mockReturnValue(never());
  void openTab(actions, 100);
  expect(actions.loadAnalysis).toHaveBeenCalledTimes(1);
});

test('a page that is no article opens at once with its report alone', async () => {
  const { actions } = createFakeActions(reportOf('no-article'));
  actions.loadAnalysis.mockReturnValue(never());
  expect((await openTab(actions, 100)).report?.state).toBe('no-article');
});

test('an analysis that takes long is left out', async () => {
  const { actions } = createFakeActions();
  actions.loadAnalysis.mockReturnValue(never());
  const opening = openTab(actions, 100);
  await vi.advanceTimersByTimeAsync(100);
  expect(await opening).toMatchObject({ report: { state: 'article' }, found: null });
});

test('a tab that does not answer, late or failing, leaves everything open', async () => {
  const { actions } = createFakeActions();
  actions.loadReport.mockReturnValueOnce(never()).mockRejectedValueOnce(new Error('gone'));
  actions.loadAnalysis.mockRejectedValue(new Error('gone'));
  const slow = openTab(actions, 100);
  await vi.advanceTimersByTimeAsync(100);
  expect(await slow).toEqual(NOTHING_KNOWN);
  expect(await openTab(actions, 100)).toEqual(NOTHING_KNOWN);
});

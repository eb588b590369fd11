import { describe, expect, test, vi } from 'vitest';

import { reverse, UndoStack, type Change } from '../../../src/content/highlights/undo-stack';
import { createTurns } from '../../../src/storage/in-turn';
import { savedAnnotation } from '../../support/annotations';

const added = (id: string): Change => [{ before: null, after: savedAnnotation(id) }];

describe('the undo stack', () => {
  test('takes changes back in reverse order and does them again', async () => {
    const stack = new UndoStack();
    const applied: Change[] = [];
    const apply = (change: Change): Promise<void> => {
      applied.push(change);
      return Promise.resolve();
    };
    stack.push(added('a'));
    stack.push(added('b'));
    expect(await stack.undo(apply)).toBe(true);
    expect(await stack.undo(apply)).toBe(true);
    expect(await stack.undo(apply)).toBe(false);
    expect(await stack.redo(apply)).toBe(true);
    expect(applied).toEqual([reverse(added('b')), reverse(added('a')), added('a')]);
    expect([stack.canUndo, stack.canRedo]).toEqual([true, true]);
  });

  test('a new change ends what could be done again', async () => {
    const stack = new UndoStack();
    stack.push(added('a'));
    await stack.undo(() => Promise.resolve());
    stack.push(added('b'));
    expect(stack.canRedo).toBe(false);
  });

  test('a change that could not be taken back can still be taken back', async () => {
    const stack = new UndoStack();
    stack.push(added('a'));
    await expect(stack.undo(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect([stack.canUndo, stack.canRedo]).toEqual([true, false]);
  });

  test('forgets the oldest of very many', async () => {
    const stack = new UndoStack();
    for (let number = 0; number < 250; number += 1) stack.push(added(String(number)));
    const apply = vi.fn(() => Promise.resolve());
    while (stack.canUndo) await stack.undo(apply);
    expect(apply).toHaveBeenCalledTimes(200);
  });
});

test('turns go on after a failure', async () => {
  const inTurn = createTurns();
  const failed = inTurn(() => Promise.reject(new Error('one')));
  await expect(failed).rejects.toThrow('one');
  expect(await inTurn(() => Promise.resolve('two'))).toBe('two');
});

import { describe, expect, test } from 'vitest';

import { manifestFor } from '../../scripts/build/manifest';

const keysIn = (commands: Record<string, Record<string, unknown>>): string[] =>
  Object.entries(commands).flatMap(([name, command]) => ('suggested_key' in command ? [name] : []));

describe('the commands', () => {
  test('Firefox is suggested a key for each but one', () => {
    expect(keysIn(manifestFor('firefox').commands)).toEqual([
      'highlight',
      'note',
      'copy',
      'open-panel',
      'undo',
    ]);
  });

  test('Chromium, which takes four keys, for the first four; the others stay', () => {
    const { commands } = manifestFor('chromium');
    expect(keysIn(commands)).toEqual(['highlight', 'note', 'copy', 'open-panel']);
    expect(commands['undo']).toEqual({ description: '__MSG_undoHighlight__' });
    expect(Object.keys(commands)).toEqual(Object.keys(manifestFor('firefox').commands));
  });
});

test('the clipboard is asked for when it is first needed, not on installing', () => {
  const { permissions, optional_permissions: optional } = manifestFor('chromium');
  expect(permissions).not.toContain('clipboardWrite');
  expect(optional).toEqual(['clipboardWrite']);
});

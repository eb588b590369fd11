import { describe, expect, test } from 'vitest';

import { partWithinBudget, TEXT_BUDGET } from '../../../src/core/text/text-budget';

describe('partWithinBudget', () => {
  test('leaves a text within the budget as it is', () => {
    const text = 'a'.repeat(TEXT_BUDGET);
    expect(partWithinBudget(text)).toBe(text);
    expect(partWithinBudget('')).toBe('');
  });

  test('cuts a longer one behind a whole line', () => {
    const line = `${'Ada Lind spoke. '.repeat(60)}\n`;
    const text = line.repeat(Math.ceil((TEXT_BUDGET * 2) / line.length));
    const part = partWithinBudget(text);
    expect(text.startsWith(part)).toBe(true);
    expect(part.length).toBeLessThanOrEqual(TEXT_BUDGET);
    expect(part.length).toBeGreaterThan(TEXT_BUDGET - line.length);
    expect(text[part.length]).toBe('\n');
  });

  test('cuts a text without lines at the budget', () => {
    expect(partWithinBudget(`title\n${'a'.repeat(TEXT_BUDGET * 2)}`)).toHaveLength(TEXT_BUDGET);
  });
});

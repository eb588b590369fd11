import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FEATURE_BITS, featureId, hashText, mixHash } from '../../../src/core/learning/hash';

describe('hashText', () => {
  it('gives the published FNV-1a values for ASCII', () => {
    expect(hashText('') >>> 0).toBe(0x811c9dc5);
    expect(hashText('a') >>> 0).toBe(0xe40c292c);
    expect(hashText('foobar') >>> 0).toBe(0xbf9cf968);
  });

  it('hashes a stretch like the cut-out text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const last = Math.min(end, text.length);
        expect(hashText(text, Math.min(start, last), last)).toBe(hashText(text.slice(start, end)));
      }),
    );
  });
});

describe('featureId', () => {
  it('stays within its bits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (template, value) => {
        const id = featureId(template, value);
        expect(id).toBeGreaterThanOrEqual(0);
        expect(id).toBeLessThan(2 ** FEATURE_BITS);
      }),
    );
  });

  it('keeps templates and values apart', () => {
    const ids = new Set<number>();
    for (let template = 0; template < 40; template += 1) {
      for (let value = 0; value < 100; value += 1) ids.add(featureId(template, value));
    }
    // 4,000 ids in 16 million places: about half a collision is expected by chance.
    expect(ids.size).toBeGreaterThan(3_990);
  });
});

describe('mixHash', () => {
  it('depends on the order', () => {
    expect(mixHash(1, 2)).not.toBe(mixHash(2, 1));
  });
});

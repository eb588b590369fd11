import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ByteReader } from '../../../src/core/learning/byte-reader';
import { ByteWriter } from '../../../src/core/learning/byte-writer';

function written(write: (writer: ByteWriter) => void): ByteReader {
  const writer = new ByteWriter();
  write(writer);
  return new ByteReader(writer.finish());
}

describe('ByteWriter and ByteReader', () => {
  it('give numbers back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), numbers => {
        const reader = written(writer => {
          numbers.forEach(value => {
            writer.number(value);
          });
        });
        expect(numbers.map(() => reader.number())).toEqual(numbers);
      }),
    );
  });

  it('give strings back, also beyond ASCII', () => {
    const reader = written(writer => {
      writer.string('한미래');
      writer.string('');
      writer.string('Zoë');
    });
    expect([reader.string(), reader.string(), reader.string()]).toEqual(['한미래', '', 'Zoë']);
  });

  it('give rising numbers back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 ** 24)), numbers => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const reader = written(writer => {
          writer.rising(sorted);
        });
        expect([...reader.rising()]).toEqual(sorted);
      }),
    );
  });

  it('write a small number in one byte', () => {
    const writer = new ByteWriter();
    writer.number(127);
    expect(writer.finish()).toEqual(new Uint8Array([127]));
  });

  it('say when the file ends too early', () => {
    const reader = new ByteReader(new Uint8Array([0x80]));
    expect(() => reader.number()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array(2)).raw(3)).toThrow(RangeError);
  });
});

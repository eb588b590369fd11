import fc from 'fast-check';
import { expect, test } from 'vitest';

import { exportAnnotation, exportArticle, writeFile } from '../../support/export-record';
import { checkCollection } from '../../support/independent/web-annotation';

const words = fc.string({ unit: 'binary' });

test('every collection is one of the Web Annotation model, its quotes with exact, prefix and suffix', () => {
  const annotation = fc.record({
    id: fc.uuid(),
    exact: words,
    prefix: words,
    suffix: words,
    note: words,
    color: words,
  });
  fc.assert(
    fc.property(fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength: 4 }), list => {
      const annotations = list.map(each => exportAnnotation({ ...each, tags: [each.note] }));
      const { problems, annotations: found } = checkCollection(
        writeFile('jsonld', [exportArticle(annotations)]),
      );
      expect(problems).toEqual([]);
      expect(found).toHaveLength(list.length);
    }),
  );
});

test.each([
  ['"exact":', '"exakt":', 'the quote has its exact'],
  ['"motivation":"highlighting"', '"motivation":"liking"', 'a motivation of the model'],
  ['"total":1', '"total":2', 'the total'],
  ['T10:00:00.000Z', '', 'created is a date with time and zone'],
])('a check that sees %s gone wrong', (before, after, problem) => {
  const file = writeFile('jsonld', [exportArticle([exportAnnotation()])]);
  expect(checkCollection(file.replaceAll(before, after)).problems).toContain(problem);
});

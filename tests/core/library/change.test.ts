import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  changeAnnotation,
  changeTags,
  cleanTag,
  renameAnnotationTag,
  renameArticleTag,
  renameTag,
} from '../../../src/core/library/change';
import { noteOf, tagsOf } from '../../../src/core/library/model';
import { changeSummary, renameSummaryTag } from '../../../src/core/library/summary-change';
import { FakeLibrary } from '../../support/library-fake';
import { seedLibrary } from '../../support/seeded-library';

const NOW = '2026-03-20T10:00:00.000Z';
const { articles, annotations } = seedLibrary({ articles: 2, highlightsPerArticle: 3, quotesPerArticle: 1 });
const annotation = annotations[0]!;

test('tags are kept without blanks around and without commas', () => {
  expect(cleanTag('  to \n check, ')).toBe('to check');
  expect(cleanTag(' , ')).toBe('');
});

test('tags are added once and taken away', () => {
  expect(changeTags(['a', 'b'], { addTags: ['b', ' c '], removeTags: ['a'] })).toEqual(['b', 'c']);
});

test('a renamed tag keeps its place, merges with one that is there, and goes when the name is empty', () => {
  expect(renameTag(['a', 'b', 'c'], 'b', 'x')).toEqual(['a', 'x', 'c']);
  expect(renameTag(['a', 'b', 'c'], 'a', 'c')).toEqual(['c', 'b']);
  expect(renameTag(['a', 'b'], 'a', ' ')).toEqual(['b']);
});

describe('changing an annotation', () => {
  test('changes what is named and nothing else', () => {
    const changed = changeAnnotation(
      annotation,
      { color: 'green', note: 'Check this', addTags: ['new'] },
      NOW,
    );
    expect(changed.color).toBe('green');
    expect(noteOf(changed)).toBe('Check this');
    expect(tagsOf(changed)).toEqual([...tagsOf(annotation), 'new']);
    expect(changed.motivation).toBe('commenting');
    expect(changed.modified).toBe(NOW);
    const { body, color, motivation, modified, ...rest } = changed;
    expect(annotation).toMatchObject(rest);
    expect([body.length, color, motivation, modified].length).toBe(4);
  });

  test('a note taken away makes it a plain highlight', () => {
    const noted = changeAnnotation(annotation, { note: 'x' }, NOW);
    expect(changeAnnotation(noted, { note: '' }, NOW).motivation).toBe('highlighting');
  });

  test('the summary becomes what the store would make of it', async () => {
    const fake = new FakeLibrary({ articles, annotations });
    const before = await fake.readLibrary({ after: null, limit: 9 });
    const change = { color: 'pink', addTags: ['new'], removeTags: ['budget'] } as const;
    await fake.writeAnnotations(annotations.map(saved => changeAnnotation(saved, change, NOW)));
    const after = await fake.readLibrary({ after: null, limit: 9 });
    expect(before.annotations.map(summary => changeSummary(summary, change))).toEqual(after.annotations);
  });

  test('so it is with a renamed tag', async () => {
    const fake = new FakeLibrary({ articles, annotations });
    const before = await fake.readLibrary({ after: null, limit: 9 });
    const rename = { from: before.annotations.flatMap(({ tags }) => tags)[0] ?? '', to: 'other' };
    await fake.writeAnnotations(annotations.map(saved => renameAnnotationTag(saved, rename, NOW)));
    await fake.writeArticles(articles.map(saved => renameArticleTag(saved, rename)));
    const after = await fake.readLibrary({ after: null, limit: 9 });
    expect(before.annotations.map(summary => renameSummaryTag(summary, rename))).toEqual(after.annotations);
    expect(before.articles.map(summary => renameSummaryTag(summary, rename))).toEqual(after.articles);
  });
});

test('no way of renaming leaves a tag twice or empty', () => {
  const tag = fc.constantFrom('a', 'b', 'c', ' ');
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), tag, tag, (tags, from, to) => {
      const renamed = renameTag(tags, from, to);
      expect(new Set(renamed).size).toBe(renamed.length);
      expect(renamed).not.toContain('');
    }),
  );
});

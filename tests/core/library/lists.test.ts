import { describe, expect, test } from 'vitest';

import { changedArticles, changesOf } from '../../../src/core/library/changed';
import { keepEqual, withoutSaved, withSaved } from '../../../src/core/library/data';
import { articleEntries, highlightEntries, quoteEntries } from '../../../src/core/library/entries';
import { findFacets } from '../../../src/core/library/facets';
import { filterEntries, isFiltered, NO_FILTER, searchEntries } from '../../../src/core/library/filter';
import { needlesOf } from '../../../src/core/library/fold';
import { personKey } from '../../../src/core/library/people';
import { sortEntries } from '../../../src/core/library/sort';
import { siteNameOf, webAddressOf } from '../../../src/core/library/web-address';
import { annotationSummary, articleSummary, libraryOf, quoteSummary } from '../../support/summaries';

const ferry = articleSummary({
  id: 'https://coast-courier.example/ferry',
  quotes: [
    quoteSummary(),
    quoteSummary({ text: 'The island would wait', speaker: 'Park Sol', isIndirect: true }),
  ],
  people: ['Oh Dae-sung', 'Park Sol'],
  tags: ['harbour'],
});
const school = articleSummary({
  id: 'https://gazette.example/school',
  article: { title: 'A school by the sea', publication: 'Gull Island Gazette', published: '2026-01-05' },
  quotes: [quoteSummary({ text: 'Nobody came', speaker: 'a teacher', isNamed: false })],
});
const plain = annotationSummary({ id: 'plain', created: '2026-03-19T08:00:00Z', tags: ['budget'] });
const noted = annotationSummary({
  id: 'noted',
  articleId: school.id,
  exact: 'Nobody came to the school',
  note: 'Why?',
  color: 'green',
  created: '2026-03-21T08:00:00Z',
  state: 'edited',
  wording: 'Few came to the school',
});
const quoted = annotationSummary({
  id: 'quoted',
  speaker: { name: 'Park Sol', role: 'teacher' },
  color: 'pink',
  created: '2026-03-20T08:00:00Z',
  state: 'lost',
});
const data = libraryOf([ferry, school], [plain, noted, quoted]);
const highlights = highlightEntries(data);
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('the lists', () => {
  test('are newest first', () => {
    expect(idsOf(highlights)).toEqual(['noted', 'quoted', 'plain']);
    expect(idsOf(articleEntries(data))).toEqual([ferry.id, school.id]);
    expect(quoteEntries(data).map(({ quote }) => quote.text)).toEqual([
      'We counted every ticket twice',
      'The island would wait',
      'Nobody came',
    ]);
  });

  test('keep the entries of what was not changed', () => {
    const more = withSaved(data, { articles: [], annotations: [annotationSummary({ id: 'new' })] });
    const before = new Set<unknown>(highlights);
    expect(highlightEntries(more).filter(entry => !before.has(entry))).toHaveLength(1);
  });

  test('a highlight whose article is not there is listed all the same', () => {
    const [entry] = highlightEntries(libraryOf([], [plain]));
    expect(entry?.article).toBeNull();
    expect(searchEntries([entry!], needlesOf('coast'))).toHaveLength(1);
  });
});

describe('filters', () => {
  test.each([
    [{ paper: 'Gull Island Gazette' }, ['noted']],
    [{ colors: ['green', 'pink'] as const }, ['noted', 'quoted']],
    [{ tag: 'budget' }, ['plain']],
    [{ tag: 'harbour' }, ['quoted', 'plain']],
    [{ person: personKey('Park Sol') }, ['quoted']],
    [{ type: 'note' as const }, ['noted']],
    [{ type: 'plain' as const }, ['quoted', 'plain']],
    [{ type: 'quote' as const }, ['quoted']],
    [{ found: 'edited' as const }, ['noted']],
    [{ found: 'found' as const }, ['plain']],
    [{ from: '2026-03-20' }, ['noted', 'quoted']],
    [{ until: '2026-03-20', from: '2026-03-20' }, ['quoted']],
    [{ from: '2026-03-20', colors: ['yellow'] as const }, []],
  ])('%j leaves %j', (change, expected) => {
    expect(idsOf(filterEntries(highlights, { ...NO_FILTER, ...change }))).toEqual(expected);
    expect(isFiltered({ ...NO_FILTER, ...change })).toBe(true);
  });

  test('a person narrows highlights to what they say or are named in', () => {
    const named = annotationSummary({ id: 'named', exact: 'Then Park Sol left' });
    const entries = highlightEntries(libraryOf([ferry], [plain, named]));
    expect(idsOf(filterEntries(entries, { ...NO_FILTER, person: personKey('PARK SOL') }))).toEqual(['named']);
  });

  test('articles are found by the colours and tags of their highlights', () => {
    const articles = articleEntries(data);
    expect(idsOf(filterEntries(articles, { ...NO_FILTER, colors: ['green'] }))).toEqual([school.id]);
    expect(idsOf(filterEntries(articles, { ...NO_FILTER, tag: 'budget' }))).toEqual([ferry.id]);
    expect(idsOf(filterEntries(articles, { ...NO_FILTER, person: personKey('a teacher') }))).toEqual([
      school.id,
    ]);
  });

  test('quotes are told apart by type', () => {
    const quotes = quoteEntries(data);
    expect(filterEntries(quotes, { ...NO_FILTER, type: 'indirect' })).toHaveLength(1);
    expect(filterEntries(quotes, { ...NO_FILTER, type: 'verbatim' })).toHaveLength(2);
  });

  test('no filter gives the list itself', () => {
    expect(filterEntries(highlights, NO_FILTER)).toBe(highlights);
    expect(isFiltered(NO_FILTER)).toBe(false);
  });
});

test('the search looks at words, note, tags, speaker, title, paper and authors', () => {
  for (const query of ['nobody', 'why', 'school by', 'gazette', 'han mi']) {
    expect(idsOf(searchEntries(highlights, needlesOf(query))), query).toContain('noted');
  }
  expect(idsOf(searchEntries(highlights, needlesOf('park teacher')))).toEqual(['quoted']);
});

describe('orders', () => {
  test.each([
    ['newest', ['noted', 'quoted', 'plain']],
    ['oldest', ['plain', 'quoted', 'noted']],
    ['title', ['noted', 'quoted', 'plain']],
    ['paper', ['noted', 'quoted', 'plain']],
    ['speaker', ['quoted', 'noted', 'plain']],
  ] as const)('%s', (order, expected) => {
    expect(idsOf(sortEntries(highlights, order, 'en'))).toEqual(expected);
  });
});

test('papers and tags are counted', () => {
  const facets = findFacets(data);
  expect(facets.papers).toEqual([
    { value: 'Gull Island Gazette', count: 1 },
    { value: 'The Coast Courier', count: 1 },
  ]);
  expect(facets.tags).toEqual([
    { value: 'budget', count: 1 },
    { value: 'harbour', count: 1 },
  ]);
});

describe('what changed', () => {
  test('articles with changed highlights come before those with another text only', () => {
    const other = articleSummary({ id: 'https://other.example/', isChanged: true });
    const same = articleSummary({ id: 'https://same.example/' });
    const entries = articleEntries(libraryOf([other, same, ferry, school], [plain, noted, quoted]));
    const changed = changedArticles(entries);
    expect(changed.map(({ id }) => id)).toEqual([ferry.id, school.id, other.id]);
    expect(changesOf(changed[0]!).lost).toEqual([quoted]);
    expect(changesOf(changed[1]!).edited).toEqual([noted]);
    expect(changesOf(changed[2]!)).toEqual({ edited: [], lost: [], isTextChanged: true });
  });
});

describe('the data', () => {
  test('an article goes with its annotations', () => {
    const rest = withoutSaved(data, { articles: [ferry.id], annotations: [] });
    expect([...rest.articles.keys()]).toEqual([school.id]);
    expect([...rest.annotations.keys()]).toEqual(['noted']);
    expect(withoutSaved(data, { articles: [], annotations: ['noted'] }).annotations.size).toBe(2);
  });

  test('read anew, what is equal stays the same object', () => {
    const again = structuredClone(data);
    expect(keepEqual(data, again).annotations.get('plain')).toBe(plain);
    const changed = withSaved(again, { articles: [], annotations: [{ ...plain, note: 'x' }] });
    expect(keepEqual(data, changed).annotations.get('plain')?.note).toBe('x');
    expect(keepEqual(data, libraryOf([ferry])).annotations.size).toBe(0);
  });
});

test('only addresses of the web are addresses', () => {
  expect(webAddressOf('https://a.example/x')).toBe('https://a.example/x');
  for (const hostile of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x', '']) {
    expect(webAddressOf(hostile)).toBe('');
  }
  expect(siteNameOf('https://www.a.example/x')).toBe('a.example');
  expect(siteNameOf('javascript:1')).toBe('');
});

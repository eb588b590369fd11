import { describe, expect, test } from 'vitest';

import { RefusedPayload } from '../../src/background/library/check';
import { viewLibraryCalls } from '../../src/background/library/view-library';
import { createLibraryServices } from '../support/library-services';
import { inventLibrary } from '../support/invented-library';
import { savedAnnotation, savedArticle, SOURCE } from '../support/saved';

const OTHER = 'https://www.island-post.example/fire';

function open() {
  const services = createLibraryServices();
  return { services, calls: viewLibraryCalls(services) };
}

describe('the library', () => {
  test('is read without its long parts, newest first', async () => {
    const { calls } = open();
    await calls.writeArticles([
      savedArticle(),
      savedArticle(OTHER, { saved: '2026-05-01T00:00:00Z', lastFingerprint: 'x' }),
    ]);
    await calls.writeAnnotations([savedAnnotation('n1', { note: 'twice?', tags: ['ferry'] })]);
    const page = await calls.readLibrary({ after: null, limit: 5 });
    expect(page.articles.map(({ id, isChanged }) => [id, isChanged])).toEqual([
      [OTHER, true],
      [SOURCE, false],
    ]);
    expect(page.articles[0]?.quotes[0]).toMatchObject({
      speaker: 'Oh Dae-sung',
      isNamed: true,
      isSure: true,
      cue: 'said',
    });
    expect(page.annotations).toEqual([
      {
        id: 'n1',
        articleId: SOURCE,
        exact: 'counted every ticket',
        note: 'twice?',
        tags: ['ferry'],
        color: 'yellow',
        speaker: null,
        created: '2026-03-18T10:00:00.000Z',
        state: 'exact',
        wording: '',
      },
    ]);
    expect(page.next).toBeNull();
    await expect(calls.readLibrary({ after: null, limit: 0 })).rejects.toThrow(RefusedPayload);
  });

  test('gives articles and annotations in full and counts them', async () => {
    const { calls } = open();
    await calls.writeArticles([savedArticle()]);
    await calls.writeAnnotations([savedAnnotation('n1')]);
    expect(await calls.readArticles([SOURCE, OTHER])).toEqual([savedArticle()]);
    expect(await calls.readAnnotations(['n1', 'n2'])).toEqual([savedAnnotation('n1')]);
    expect(await calls.countLibrary()).toEqual({ articles: 1, annotations: 1, bytes: 7 });
  });

  test('gives an annotation without article a place', async () => {
    const { calls } = open();
    await calls.writeAnnotations([savedAnnotation('n1'), savedAnnotation('n2', { source: OTHER })]);
    const { articles, annotations } = await calls.readLibrary({ after: null, limit: 5 });
    expect(articles.map(({ id }) => id).sort()).toEqual([SOURCE, OTHER].sort());
    expect(annotations).toHaveLength(2);
  });

  test('deletes an article with its annotations, and brings both back', async () => {
    const { services, calls } = open();
    const notes = [savedAnnotation('n1'), savedAnnotation('n2'), savedAnnotation('n3', { source: OTHER })];
    await calls.writeArticles([savedArticle(), savedArticle(OTHER)]);
    await calls.writeAnnotations(notes);
    await calls.deleteSaved({ articles: [SOURCE], annotations: ['n3'] });
    expect(await calls.countLibrary()).toMatchObject({ articles: 1, annotations: 0 });
    expect(services.announced.at(-1)).toEqual([SOURCE, OTHER]);
    await calls.writeArticles([savedArticle()]);
    await calls.writeAnnotations(notes);
    expect(await calls.readArticles([SOURCE])).toEqual([savedArticle()]);
    expect(await calls.countLibrary()).toMatchObject({ articles: 2, annotations: 3 });
  });

  test('is deleted as a whole', async () => {
    const { services, calls } = open();
    await calls.writeAnnotations([savedAnnotation('n1')]);
    await calls.deleteLibrary();
    expect(await calls.countLibrary()).toMatchObject({ articles: 0, annotations: 0 });
    expect(services.announced.at(-1)).toEqual([]);
  });
});

describe('an import', () => {
  const incoming = {
    articles: [savedArticle(), savedArticle(OTHER)],
    annotations: [savedAnnotation('n1'), savedAnnotation('n2', { source: OTHER, note: 'fire' })],
  };

  test('says what it would do and does nothing', async () => {
    const { calls } = open();
    const outcome = { added: 2, same: 0, updated: 0, articlesAdded: 2 };
    expect(await calls.importSaved({ ...incoming, isDryRun: true })).toEqual(outcome);
    expect(await calls.countLibrary()).toMatchObject({ articles: 0, annotations: 0 });
    expect(await calls.importSaved({ ...incoming, isDryRun: false })).toEqual(outcome);
    expect(await calls.countLibrary()).toMatchObject({ articles: 2, annotations: 2 });
  });

  test('adds nothing the second time, whatever the ids', async () => {
    const { calls } = open();
    await calls.importSaved({ ...incoming, isDryRun: false });
    const renamed = incoming.annotations.map(annotation => ({ ...annotation, id: `other-${annotation.id}` }));
    const again = await calls.importSaved({
      articles: incoming.articles,
      annotations: renamed,
      isDryRun: false,
    });
    expect(again).toEqual({ added: 0, same: 2, updated: 0, articlesAdded: 0 });
    expect(await calls.countLibrary()).toMatchObject({ articles: 2, annotations: 2 });
  });

  test('lets the newer note win and keeps the newer one that is there', async () => {
    const { calls } = open();
    await calls.writeAnnotations([savedAnnotation('n1', { note: 'mine', modified: '2026-04-01T00:00:00Z' })]);
    const offer = (note: string, modified: string) =>
      calls.importSaved({
        articles: [],
        annotations: [savedAnnotation('x', { note, modified })],
        isDryRun: false,
      });
    expect(await offer('older', '2026-03-01T00:00:00Z')).toMatchObject({ same: 1, updated: 0 });
    expect(await offer('newer', '2026-05-01T00:00:00+09:00')).toMatchObject({ same: 0, updated: 1 });
    expect((await calls.readAnnotations(['n1']))[0]?.body[0]?.value).toBe('newer');
  });

  test('fills in an article of which only the address was known', async () => {
    const { calls } = open();
    await calls.importSaved({ articles: [], annotations: [savedAnnotation('n1')], isDryRun: false });
    expect((await calls.readArticles([SOURCE]))[0]?.text).toBe('');
    expect(
      await calls.importSaved({ articles: [savedArticle()], annotations: [], isDryRun: false }),
    ).toMatchObject({ articlesAdded: 1 });
    expect((await calls.readArticles([SOURCE]))[0]?.text).toBe(savedArticle().text);
  });

  test('of many articles is written in parts, and views hear of each', async () => {
    const { services, calls } = open();
    const library = inventLibrary(230, 2);
    const outcome = await calls.importSaved({ ...library, isDryRun: false });
    expect(outcome).toEqual({ added: 460, same: 0, updated: 0, articlesAdded: 230 });
    expect(services.announced.map(sources => sources.length)).toEqual([100, 100, 30]);
    expect(await calls.countLibrary()).toMatchObject({ articles: 230, annotations: 460 });
  });

  test('with one broken annotation is refused before anything is written', async () => {
    const { calls } = open();
    const broken = { ...savedAnnotation('n9'), created: 'never' };
    const annotations = [...incoming.annotations, broken];
    await expect(calls.importSaved({ ...incoming, annotations, isDryRun: false })).rejects.toThrow(
      RefusedPayload,
    );
    expect(await calls.countLibrary()).toMatchObject({ articles: 0, annotations: 0 });
  });
});

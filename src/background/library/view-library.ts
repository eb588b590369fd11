import type { ImportOutcome } from '../../core/library/calls';
import { summariseAnnotation, summariseArticle } from '../../core/library/digest';
import type { SavedAnnotation, SavedArticle } from '../../core/library/model';
import type { ViewLibraryCalls } from '../../messages/library-protocol';
import type { LibraryReader } from '../../storage/library/library-reader';
import type { LibraryChange } from '../../storage/library/library-change';
import {
  aDeletion,
  anImport,
  annotations as annotationList,
  articles as articleList,
  aStretchRequest,
  ids as idList,
  sources as sourceList,
} from './check-saved';
import { partsOf, planImport, type ImportPart } from './import-library';
import { analyseLater, type LibraryServices } from './library-services';
import { unknownArticle } from './new-article';

const NOTHING: ImportOutcome = { added: 0, same: 0, updated: 0, articlesAdded: 0 };

const isUnanalysed = ({ text, attributions, entities }: SavedArticle): boolean =>
  text !== '' && attributions.length === 0 && entities.length === 0;

function addressesOf(articles: readonly SavedArticle[], annotations: readonly SavedAnnotation[]): string[] {
  return [...new Set([...articles.map(({ id }) => id), ...annotations.map(({ target }) => target.source)])];
}

/** Every annotation has an article: it is the article that gives it a place in the library. */
async function missingArticles(reader: LibraryReader, sources: readonly string[]): Promise<SavedArticle[]> {
  const known = new Set((await reader.heads(sources)).map(({ id }) => id));
  return sources.filter(source => !known.has(source)).map(unknownArticle);
}

async function deletion(
  reader: LibraryReader,
  articles: readonly string[],
  annotations: readonly SavedAnnotation[],
): Promise<LibraryChange> {
  const inside = await Promise.all(articles.map(source => reader.annotationsOf(source)));
  return {
    deleteArticles: await reader.heads(articles),
    deleteAnnotations: [...inside.flat(), ...annotations].map(({ id, target }) => ({
      id,
      source: target.source,
    })),
  };
}

function addOutcomes(a: ImportOutcome, b: ImportOutcome): ImportOutcome {
  return {
    added: a.added + b.added,
    same: a.same + b.same,
    updated: a.updated + b.updated,
    articlesAdded: a.articlesAdded + b.articlesAdded,
  };
}

async function importPart(
  { store, pending, announce }: LibraryServices,
  part: ImportPart,
): Promise<ImportOutcome> {
  const unanalysed = part.articles.filter(isUnanalysed).map(({ id }) => id);
  if (unanalysed.length > 0) await pending.add(unanalysed);
  let outcome = NOTHING;
  const { putArticles = [], putAnnotations = [] } = await store.change(async reader => {
    const plan = await planImport(reader, part);
    outcome = plan.outcome;
    return plan.change;
  });
  announce(addressesOf(putArticles, putAnnotations));
  return outcome;
}

type ReadingCalls = Pick<
  ViewLibraryCalls,
  'readLibrary' | 'readArticles' | 'readAnnotations' | 'countLibrary'
>;

function readingCalls({ store, usedBytes }: LibraryServices): ReadingCalls {
  return {
    readLibrary: async given => {
      const { after, limit } = aStretchRequest(given);
      const { heads, annotations, next } = await store.read(reader => reader.stretch(after, limit));
      return {
        articles: heads.map(summariseArticle),
        annotations: annotations.map(summariseAnnotation),
        next,
      };
    },
    readArticles: async given => {
      const sources = sourceList(given);
      return store.read(reader => reader.articles(sources));
    },
    readAnnotations: async given => store.find(idList(given)),
    countLibrary: async () => {
      const [count, bytes] = await Promise.all([store.read(reader => reader.count()), usedBytes()]);
      return { ...count, bytes };
    },
  };
}

function writingCalls(services: LibraryServices): Omit<ViewLibraryCalls, keyof ReadingCalls> {
  const { store, announce } = services;
  return {
    writeAnnotations: async given => {
      const putAnnotations = annotationList(given);
      const addresses = addressesOf([], putAnnotations);
      await store.change(async reader => ({
        putAnnotations,
        putArticles: await missingArticles(reader, addresses),
      }));
      announce(addresses);
    },
    writeArticles: async given => {
      const putArticles = articleList(given);
      await store.change(() => Promise.resolve({ putArticles }));
      announce(addressesOf(putArticles, []));
    },
    deleteSaved: async given => {
      const { articles, annotations } = aDeletion(given);
      const found = annotations.length > 0 ? await store.find(annotations) : [];
      await store.change(reader => deletion(reader, articles, found));
      announce([...new Set([...articles, ...addressesOf([], found)])]);
    },
    importSaved: async given => {
      const { isDryRun, ...all } = anImport(given);
      let outcome = NOTHING;
      for (const part of partsOf(all)) {
        const next = isDryRun
          ? (await store.read(reader => planImport(reader, part))).outcome
          : await importPart(services, part);
        outcome = addOutcomes(outcome, next);
      }
      if (!isDryRun) analyseLater(services);
      return outcome;
    },
    deleteLibrary: async () => {
      await store.clear();
      announce([]);
    },
  };
}

/** The library as the extension's own pages see it. */
export function viewLibraryCalls(services: LibraryServices): ViewLibraryCalls {
  return { ...readingCalls(services), ...writingCalls(services) };
}

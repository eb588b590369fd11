import type { ImportOutcome } from '../../core/library/calls';
import type { ArticleHead } from '../../core/library/digest';
import { mergeAnnotations } from '../../core/library/merge';
import type { SavedAnnotation, SavedArticle } from '../../core/library/model';
import type { LibraryChange } from '../../storage/library/library-change';
import type { LibraryReader } from '../../storage/library/library-reader';
import { unknownArticle } from './new-article';

/** The articles and annotations of a few addresses. */
export interface ImportPart {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
}

export interface ImportPlan {
  readonly change: LibraryChange;
  readonly outcome: ImportOutcome;
}

const ADDRESSES_PER_PART = 100;

function groupBySource(annotations: readonly SavedAnnotation[]): Map<string, SavedAnnotation[]> {
  const groups = new Map<string, SavedAnnotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.target.source);
    if (group) group.push(annotation);
    else groups.set(annotation.target.source, [annotation]);
  }
  return groups;
}

/** Cut an import into parts that are written one after another, each with everything of its addresses. */
export function partsOf({ articles, annotations }: ImportPart): ImportPart[] {
  const groups = groupBySource(annotations);
  const byId = new Map(articles.map(article => [article.id, article]));
  const sources = [...new Set([...byId.keys(), ...groups.keys()])];
  const starts = Array.from({ length: Math.ceil(sources.length / ADDRESSES_PER_PART) }, (_, index) => index);
  return starts.map(index => {
    const own = sources.slice(index * ADDRESSES_PER_PART, (index + 1) * ADDRESSES_PER_PART);
    return {
      articles: own.flatMap(source => byId.get(source) ?? []),
      annotations: own.flatMap(source => groups.get(source) ?? []),
    };
  });
}

/** Articles are there once; one of which only the address was known is filled in. */
function articlesToPut(
  known: ReadonlyMap<string, ArticleHead>,
  wanted: readonly SavedArticle[],
): SavedArticle[] {
  return wanted.flatMap(article => {
    const head = known.get(article.id);
    if (!head) return [article];
    const isFilledIn = head.fingerprint === '' && article.text !== '';
    return isFilledIn
      ? [{ ...article, saved: head.saved, tags: [...new Set([...head.tags, ...article.tags])] }]
      : [];
  });
}

/** What importing a part would do. Reads only. */
export async function planImport(reader: LibraryReader, part: ImportPart): Promise<ImportPlan> {
  const groups = groupBySource(part.annotations);
  const given = new Map(part.articles.map(article => [article.id, article]));
  const sources = [...new Set([...given.keys(), ...groups.keys()])];
  const heads = await reader.heads(sources);
  const known = new Map(heads.map(head => [head.id, head]));
  const wanted = sources.map(id => given.get(id) ?? unknownArticle(id));
  const putArticles = articlesToPut(known, wanted);
  const merges = await Promise.all(
    [...groups].map(async ([source, incoming]) =>
      mergeAnnotations(known.has(source) ? await reader.annotationsOf(source) : [], incoming),
    ),
  );
  const sum = (field: 'added' | 'same' | 'updated'): number =>
    merges.reduce((total, merge) => total + merge[field], 0);
  return {
    change: { putArticles, putAnnotations: merges.flatMap(({ put }) => put) },
    outcome: {
      added: sum('added'),
      same: sum('same'),
      updated: sum('updated'),
      articlesAdded: putArticles.length,
    },
  };
}

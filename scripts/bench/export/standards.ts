import { fiftyArticles } from '../../../tests/support/independent/articles';
import {
  citedFieldsOf,
  CITATION_TYPES,
  readCitations,
  type CitationFormat,
} from '../../../tests/support/independent/citation';
import { checkCollection } from '../../../tests/support/independent/web-annotation';
import { inventLibrary } from '../../../tests/support/invented-library';
import { exportArticleOf, type ExportArticle } from '../../../src/core/export/export-record';
import type { Row } from '../row';
import { fileOf } from './files';

/** Two hundred invented articles with a thousand annotations. */
export function inventedExport(): ExportArticle[] {
  const { articles, annotations } = inventLibrary(200, 5);
  return articles.map(saved =>
    exportArticleOf(
      saved,
      annotations.filter(({ target }) => target.source === saved.id),
    ),
  );
}

/** Fifty articles through the bibliographies and citation-js. */
export function measureCitations(): Row[] {
  const articles = fiftyArticles();
  return (Object.keys(CITATION_TYPES) as CitationFormat[]).map(format => {
    const found = readCitations(fileOf(format, articles), format).map(item => JSON.stringify(item));
    const wanted = citedFieldsOf(articles, format).map(item => JSON.stringify(item));
    const right = wanted.filter((fields, index) => found[index] === fields);
    return {
      area: 'export',
      measure: `${format}: articles whose fields citation-js reads back`,
      ours: `${right.length} of ${wanted.length}`,
      peers: '',
      wanted: `${wanted.length}`,
    };
  });
}

/** A thousand annotations against the terms of the Web Annotation model. */
export function measureModel(): Row {
  const { problems, annotations } = checkCollection(fileOf('jsonld', inventedExport()));
  for (const problem of new Set(problems)) process.stderr.write(`  jsonld lacks: ${problem}\n`);
  return {
    area: 'export',
    measure: 'W3C Web Annotation: offences against the model (annotations with exact, prefix, suffix)',
    ours: `${problems.length} (${annotations.length})`,
    peers: '',
    wanted: '0',
  };
}

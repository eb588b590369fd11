import type { ExportArticle } from '../../../src/core/export/export-record';
import { exportArticle } from '../export-record';

const NAMES = [
  'Han Mi-rae',
  'Jan van der Berg',
  '홍길동',
  'María José Peña',
  "Sean O'Brien Jr.",
  'Ångström',
  'Newsroom and Wire, Inc.',
  '日比野さつき',
];
const TITLES = [
  'Harbour town votes',
  'Costs & 100% of #1 items_in {braces} ~tilde ^caret \\backslash $5 "quoted"',
  'Unbalanced } brace { and }, year = {1900}, note = {',
  'NATO in McDonald’s iPhone: a DPRK–ROK story -- “really” --- ``no´´',
  '섬마을 배편 다시 열린다',
  'A1  - Fake author\r\nER  - ',
  '@article{x, title={y}}',
];
const PAPERS = ['The Coast Courier', '바닷가신문', 'Gull & Island_Post'];

/** Fifty invented articles whose metadata is hard on bibliographies. */
export function fiftyArticles(): ExportArticle[] {
  return Array.from({ length: 50 }, (_, index) => {
    const url = `https://paper-${index}.example/news/%ED%95%9C?id=${index}&part=a_b`;
    const day = String((index % 28) + 1).padStart(2, '0');
    const authors = [NAMES[index % NAMES.length]!, NAMES[(index * 3 + 1) % NAMES.length]!];
    return exportArticle([], {
      id: url,
      visited: `2026-04-${day}T01:00:00.000Z`,
      article: {
        title: TITLES[index % TITLES.length]!,
        authors: authors.slice(0, (index % 2) + 1),
        publication: PAPERS[index % PAPERS.length]!,
        published: index % 10 === 0 ? '2025-11' : `2026-03-${day}T23:30:00+09:00`,
        modified: null,
        language: index % 4 === 0 ? 'ko-KR' : 'en',
        url,
      },
    });
  });
}

import type { Block, Box } from '../box';
import type { PageHead } from '../page-facts';
import { objectsIn, textsIn, typesOf } from './json-ld';
import type { LinkedData } from './json-ld';
import { lettersOf } from './letters-of';
import { firstMeta } from './meta-tags';
import { monthNumber } from './month-names';
import { plainText } from './plain-text';

const SECTION_FIELDS = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'articlesection',
  'section',
];
const TRAIL_NAME = 'breadcrumb';
/** Words in the names of elements that hold a section's name above the heading. */
const SECTION_NAMES: ReadonlySet<string> = new Set(
  'section category rubric rubrik ressort channel'.split(' '),
);
const HOME =
  /^(?:home|homepage|home page|main|start|startseite|front ?page|accueil|inicio|portada|início|forsiden|hjem|hem|etusivu|ana ?sayfa|beranda|главная|홈|ホーム|トップ|首页|首頁)$/i;
/** Where a site keeps its articles is no section of the paper. */
const CONTAINER =
  /^(?:articles?|tags?|topics?|posts?|stories|archives?|website|blog|all|view all|home .*|.* home)$/i;
const TRAIL_SIGN = /\s*[|>»›]\s*|(?<=\S)\/(?=\S)|,(?=\S)/;
const NO_SECTION = [HOME, CONTAINER, /^[\d\s./-]+$/];
const MAX_LENGTH = 60;
const REACH = 3;
const ABOVE_HEADING = 6;

/** Where the section is looked for. */
export interface SectionSources {
  readonly head: PageHead;
  /** The names of the paper. */
  readonly papers: readonly string[];
  readonly url: string;
  readonly title: string;
  /** The blocks above the heading, in page order. */
  readonly above: readonly Block[];
}

/** The name the site's address is made of: "coast-courier" of www.coast-courier.co.uk. */
function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return last.length <= 3 && labels.length > 1 ? (labels.at(-2) ?? '') : last;
}

/** A step of the trail that leads to the site's start page. */
function isStart(step: LinkedData): boolean {
  const item = objectsIn(step['item'])[0];
  const address = textsIn(step['item'])[0] ?? textsIn(item?.['@id'])[0] ?? textsIn(item?.['url'])[0] ?? '';
  return URL.canParse(address) && new URL(address).pathname === '/';
}

/** The names on the way from the page's start to the article, from the JSON-LD's list. */
function trailStated(objects: readonly LinkedData[]): string[] {
  const trail = objects.find(data => typesOf(data).includes('BreadcrumbList'));
  return objectsIn(trail?.['itemListElement'])
    .filter(step => !isStart(step))
    .map(item => ({ place: Number(item['position']) || 0, item }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => textsIn(item['name'])[0] ?? textsIn(objectsIn(item['item'])[0]?.['name'])[0] ?? '');
}

function isNamed(box: Box, passes: (names: readonly string[]) => boolean): boolean {
  let at: Box | null = box;
  for (let step = 0; at && step < REACH; step += 1) {
    if (passes(at.names.split(' '))) return true;
    at = at.parent;
  }
  return false;
}

/** The lines of a visible trail, else the last line above the heading whose element says that it is the section. */
function namesPrinted(above: readonly Block[]): string[] {
  const near = above.slice(-ABOVE_HEADING);
  const trail = near.filter(({ box }) =>
    isNamed(box, names => names.some(name => name.startsWith(TRAIL_NAME))),
  );
  if (trail.length > 0) return trail.map(({ text }) => text);
  const label = near.findLast(
    ({ box, text, linkLength }) =>
      linkLength === text.length && SECTION_NAMES.has(box.names.split(' ').at(-1) ?? ''),
  );
  return label ? [label.text] : [];
}

/**
 * The part of the paper the article stands in ("Politics"), in the page's own words: as its head states it, else the
 * first step of its trail of links that is not the start page, else the label above the heading. Empty when it says none.
 */
export function readSection({ head, papers, url, title, above }: SectionSources): string {
  const own = new Set([...papers, siteOf(url), title].map(lettersOf));
  const sources = [
    [firstMeta(head.tags, SECTION_FIELDS)],
    textsIn(head.data['articleSection']),
    trailStated(head.objects),
    namesPrinted(above),
  ];
  const names = sources
    .flat()
    .filter(value => !value.includes('://'))
    .flatMap(value => plainText(value).split(TRAIL_SIGN));
  const isSection = (name: string): boolean =>
    name.length > 1 &&
    name.length <= MAX_LENGTH &&
    !own.has(lettersOf(name)) &&
    !NO_SECTION.some(pattern => pattern.test(name)) &&
    monthNumber(name) === undefined;
  return names.map(name => name.trim()).find(isSection) ?? '';
}

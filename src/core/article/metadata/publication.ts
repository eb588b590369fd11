import type { PageHead } from '../page-facts';
import { objectsIn, textsIn, typesOf } from './json-ld';
import { lettersOf } from './letters-of';
import { firstMeta } from './meta-tags';
import { plainText } from './plain-text';

const BAR = /\s+[|—–]\s+/;
const TITLE_BAR = /\s+[-–—|·»:]\s+|\s*[：ㅣ｜]\s*/;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il)(?=.)/;
const DOMAIN = /\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?$/i;
const MAX_NAME = 40;

/** The same for "BostonGlobe.com" and "The Boston Globe". */
const keyOf = (name: string): string => lettersOf(name.replace(DOMAIN, '')).replace(ARTICLE, '');

/** "Autoracing | F1 | Indy" becomes "Autoracing": names carry slogans behind and before a bar. */
function withoutSlogan(name: string): string {
  return name.split(BAR).find(part => part.length <= MAX_NAME) ?? name;
}

function publishersStated({ data, objects }: PageHead): string[] {
  return objectsIn(data['publisher']).flatMap(publisher => {
    const names = textsIn(publisher['name']);
    const id = textsIn(publisher['@id'])[0];
    const target =
      id === undefined
        ? undefined
        : objects.find(other => other['@id'] === id && other['name'] !== undefined);
    return names.length > 0 ? names : textsIn(target?.['name']);
  });
}

function sitesStated({ objects }: PageHead): string[] {
  return objects.filter(data => typesOf(data).includes('WebSite')).flatMap(data => textsIn(data['name']));
}

/** What stands last in the window's title, behind the headline that the head states. */
function nameInWindow({ tags, data, facts }: PageHead): string {
  const headlines = [firstMeta(tags, ['og:title']), textsIn(data['headline'])[0] ?? '']
    .map(plainText)
    .map(lettersOf);
  const parts = facts.title.split(TITLE_BAR);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const isBehind = headlines.some(
    headline => headline !== '' && lettersOf(parts.slice(0, -1).join('')).startsWith(headline),
  );
  return isBehind && !headlines.some(headline => headline.endsWith(lettersOf(last))) ? last : '';
}

/** How much a form looks like a name that is printed: words, then capitals, and no address. */
function quality(name: string): number {
  return (DOMAIN.test(name) ? 0 : 4) + (/\s/.test(name) ? 2 : 0) + (/\p{Lu}|\p{Lo}/u.test(name) ? 1 : 0);
}

/**
 * The paper's name ("The Coast Courier"), not its company: as the page calls its site, else as the JSON-LD names site or
 * publisher, else as the window's title ends behind the headline. Of "coastcourier.example" and "Coast Courier", both
 * on the page, the latter. Empty when the page says none.
 */
export function readPublication(head: PageHead): string {
  const window = nameInWindow(head);
  const names = [
    firstMeta(head.tags, ['og:site_name', 'application-name']),
    ...publishersStated(head),
    ...sitesStated(head),
    window,
  ]
    .map(name => withoutSlogan(plainText(name)))
    .filter(Boolean);
  const first = names[0] ?? '';
  return names
    .filter(name => keyOf(name) === keyOf(first))
    .reduce((best, name) => (quality(name) > quality(best) ? name : best), first);
}

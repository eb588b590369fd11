import { isSameSite } from './site';

/** Parameters that say how the reader came to the page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_.*|oly_.*|cmpid|ncid|ocid|smid|smtyp|xtor|at_.*|wt_.*|ref_src|ref_url|share_?id|__twitter_impression)$/i;

function withoutTracking(url: URL): void {
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  // Unchanged parameters keep the page's own spelling; only an emptied query loses its "?".
  if (url.search === '?' || url.searchParams.size === 0) url.search = '';
}

/**
 * One address for one article: `http(s)` only, without fragment and tracking parameters. AMP and mobile twins come
 * together through the canonical link, which the caller passes when the page has one (`ArticleMetadata.url`).
 * Empty when it is no web address.
 */
export function normaliseUrl(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  url.hash = '';
  url.username = '';
  url.password = '';
  withoutTracking(url);
  return url.href;
}

/**
 * The `target.source` of what the reader does on a page: the canonical address where it is of the same site, else the
 * page's own. A page that names a stranger's article as its canonical one (a reprint, or a trick) keeps its own
 * annotations. Empty when the page has no web address.
 *
 * @param address the page's own address
 * @param canonical what the page says its address is (`ArticleMetadata.url`); may be empty
 */
export function sourceOf(address: string, canonical: string): string {
  const own = normaliseUrl(address);
  const named = normaliseUrl(canonical);
  return named !== '' && isSameSite(own, named) ? named : own;
}

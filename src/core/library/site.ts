/** Under these last two labels anybody can have a site; the sites are strangers to each other. */
const SHARED_HOSTS = new Set(
  `amplifyapp.com appspot.com blogspot.com cloudfront.net firebaseapp.com fly.dev ghost.io github.io gitlab.io
   herokuapp.com livejournal.com medium.com netlify.app onrender.com pages.dev surge.sh substack.com tistory.com
   tumblr.com typepad.com vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev ampproject.org
   amazonaws.com azurewebsites.net translate.goog`.split(/\s+/u),
);

/** Second-level labels under which country domains are given out ("co.uk", "or.kr"). */
const COUNTRY_CLASSES = new Set(
  'ac ad co com edu ed gob go gouv gov gr id info lg me mil ne net nom or org pe re sch web'.split(' '),
);

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':');
}

/**
 * The part of a host that one owner registers: "www.coast-courier.co.uk" gives "coast-courier.co.uk". Without the
 * public suffix list: where this is unsure it gives the longer name, so that strangers do not become one site. An IP
 * address or a host of one label stays as it is.
 */
export function registrableDomain(host: string): string {
  if (isAddress(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [top = '', second = ''] = [...labels].reverse();
  const isCountryClass = top.length === 2 && COUNTRY_CLASSES.has(second);
  const count = isCountryClass || SHARED_HOSTS.has(`${second}.${top}`) ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** Whether two web addresses belong to one site, whatever their subdomains. False when one of them is no address. */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  return registrableDomain(new URL(a).hostname) === registrableDomain(new URL(b).hostname);
}

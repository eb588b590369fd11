import { SERVICE_HOSTS, SERVICE_NAMES, SERVICE_ZONES, SHARE_PATHS } from './words/services';

/** Where a link leads: it posts something to a service, to somebody's page at one, to no other page, or anywhere else. */
export type AddressUse = 'share' | 'service' | 'nowhere' | 'elsewhere';

const SLASH = 47;
const MAX_SCHEME = 6;
const MAX_PATH = 40;
const PIN_PATHS = ['/pin/create'];
/** Schemes that open a program with the article's address in it; a mail to nobody yet shares as well. */
const SHARE_SCHEMES = ['mailto:?', 'whatsapp://send', 'fb-messenger:', 'sms:?', 'sms:&'];

function startsWithOne(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some(beginning => text.startsWith(beginning));
}

/** Where the host begins; -1 in an address without one. */
function hostStart(address: string): number {
  if (address.charCodeAt(0) === SLASH) return address.charCodeAt(1) === SLASH ? 2 : -1;
  const end = address.indexOf('://');
  return end < 0 || end > MAX_SCHEME ? -1 : end + 3;
}

function isZone(host: string, at: number): boolean {
  const dot = host.indexOf('.', at);
  return SERVICE_ZONES.has(dot < 0 ? host.slice(at) : host.slice(at, dot));
}

/** What is known of a host. */
interface Host {
  /** How the paths begin that post something there. */
  readonly marks: readonly string[];
  readonly isService: boolean;
}

const UNKNOWN: Host = { marks: [], isService: false };

/** Read a host, lower case, from its first name on: "m.facebook.com" is "facebook.com" as well. */
function readHost(host: string): Host {
  for (let at = 0; at < host.length;) {
    const domain = host.slice(at);
    const dot = host.indexOf('.', at);
    if (dot < 0) break;
    const name = host.slice(at, dot);
    at = dot + 1;
    const marks = name === 'pinterest' ? PIN_PATHS : SHARE_PATHS.get(domain);
    const isService = SERVICE_HOSTS.has(domain) || (SERVICE_NAMES.has(name) && isZone(host, at));
    if (marks ?? isService) return { marks: marks ?? [], isService };
  }
  return UNKNOWN;
}

/** Most links of a page lead to one host: the last one is remembered. */
let lastName = '';
let lastHost = UNKNOWN;

function hostAt(name: string): Host {
  if (name !== lastName) {
    lastHost = readHost(name.toLowerCase());
    lastName = name;
  }
  return lastHost;
}

function useOfService(address: string, start: number): AddressUse {
  const slash = address.indexOf('/', start);
  const end = slash < 0 ? address.length : slash;
  const host = hostAt(address.slice(start, end));
  if (host === UNKNOWN) return 'elsewhere';
  if (startsWithOne(address.slice(end, end + MAX_PATH).toLowerCase(), host.marks)) return 'share';
  return host.isService ? 'service' : 'elsewhere';
}

/** What following an address does, by its form and the services known. No address leads nowhere. */
export function useOf(address: string): AddressUse {
  const start = hostStart(address);
  if (start >= 0) return useOfService(address, start);
  const first = address.charAt(0);
  if (first === '' || first === '#' || first === '?' || address.startsWith('/cdn-cgi/')) return 'nowhere';
  if (first === '/') return 'elsewhere';
  const lower = address.slice(0, 20).toLowerCase();
  if (startsWithOne(lower, SHARE_SCHEMES)) return 'share';
  return lower.startsWith('javascript:') ? 'nowhere' : 'elsewhere';
}

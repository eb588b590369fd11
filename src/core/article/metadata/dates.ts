/** A calendar date with or without time and zone, as pages print it. */
const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?)?/;

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  KST: '+09:00',
  JST: '+09:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const pad = (value: string): string => value.padStart(2, '0');

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  const named = ZONES[zone];
  if (named) return named;
  return /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : '';
}

/** The first date in the text as ISO 8601, with its time and zone where they are given; `null` when there is none. */
export function parseDate(text: string): string | null {
  const match = ISO.exec(text.replace(/(\d{4})[./](\d{1,2})[./](\d{1,2})\.?/, '$1-$2-$3'));
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute, second = '00', zone] = match;
  if (Number(month) > 12 || Number(day) > 31) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return hour && minute ? `${date}T${pad(hour)}:${minute}:${second}${zoneOf(zone)}` : date;
}

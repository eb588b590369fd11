import { monthNumber } from './month-names';

/** A date as a page states or prints it. */
export interface StatedDate {
  /** ISO 8601 calendar date. */
  readonly day: string;
  /** `hh:mm:ss`; empty when only the day is known. */
  readonly time: string;
  /** `Z` or `±hh:mm`; empty when unknown. */
  readonly zone: string;
  /** A word before it says that it is the date of a change. */
  readonly isChange: boolean;
}

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  WIB: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  KST: '+09:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Whether it is a month's name is looked up. Unicode property classes cost milliseconds to compile on every page. */
const LETTERS = String.raw`[^\s\d.,:;/|()-]{3,12}`;
/** Begins anew at a capital: names are glued to the word before ("PublishedDec 21"). */
const CAPITALISED = String.raw`[^\s\d.,:;/|()-]?[^\s\dA-Z.,:;/|()-]{2,11}|[^\s\da-z.,:;/|()-]{3,12}`;
const YEAR_FIRST = String.raw`(?<y1>\d{4})\s?[-./年년]\s?(?<m1>\d{1,2})\s?[-./月월]\s?(?<d1>\d{1,2})(?!\d)[일日.]?`;
const NAME_FIRST = String.raw`(?<n2>${CAPITALISED})\.?\s(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y2>\d{4})`;
const DAY_FIRST = String.raw`(?<!\d)(?<d3>\d{1,2})(?:\.|er|st|nd|rd|th|º)?[\s-](?:de\s)?(?<n3>${LETTERS})\.?,?[\s-](?:de\s)?(?<y3>\d{4})`;
const NUMBERS = String.raw`(?<![\d.])(?<a4>\d{1,2})(?<s4>[./-])(?<b4>\d{1,2})\k<s4>(?<y4>\d{4}|\d{2})(?!\d)`;
/** A date in words or numbers. */
export const DATE = new RegExp(`${YEAR_FIRST}|${NAME_FIRST}|${DAY_FIRST}|${NUMBERS}`, 'g');
const TIME =
  /(?<before>오전|오후|午前|午後|上午|下午)?\s?(?<![\d:])(?<hour>\d{1,2})\s?[:.hH시時点點]\s?(?<minute>\d{2})(?!\d)(?:분|分)?(?:[:.](?<second>\d{2}))?(?:[.,]\d+)?\s?(?<half>[AP]\.?M|[ap]\.?\s?m\b)?\.?\s?(?<zone>Z\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|[A-Z]{3,4}\b)?/g;
const CHANGE =
  /updat|modif|edited|revised|aktualis|geändert|bearbeitet|수정|更新|mis à jour|màj|actuali[sz]|aggiorna|atualiza|güncel|uppdater|oppdater|opdater|bijgewerkt|gewijzigd|zaktualiz|обновл|diperbarui|최종/;
const WINDOW = 28;
const TWO_DIGITS = /\d\d/;

const pad = (value: number): string => String(value).padStart(2, '0');

type Groups = Readonly<Record<string, string | undefined>>;

interface DayNumbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Which of two numbers is the month: the one that can be; where both can, a slash is read as the page's country does. */
function orderNumbers(groups: Groups, isMonthFirst: boolean): [month: number, day: number] {
  const [a, b] = [Number(groups['a4']), Number(groups['b4'])];
  if (a > 12) return [b, a];
  return b > 12 || (groups['s4'] === '/' && isMonthFirst) ? [a, b] : [b, a];
}

function numbersOf(groups: Groups, isMonthFirst = true): DayNumbers | null {
  if (groups['y1'])
    return { year: Number(groups['y1']), month: Number(groups['m1']), day: Number(groups['d1']) };
  const name = groups['n2'] ?? groups['n3'];
  if (name !== undefined) {
    const month = monthNumber(name);
    return month
      ? { year: Number(groups['y2'] ?? groups['y3']), month, day: Number(groups['d2'] ?? groups['d3']) }
      : null;
  }
  const [month, day] = orderNumbers(groups, isMonthFirst);
  const year = Number(groups['y4']);
  return { year: year < 100 ? 2000 + year : year, month, day };
}

function isPlausible({ year, month, day }: DayNumbers): boolean {
  return year > 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  const named = ZONES[zone.toUpperCase()];
  if (named) return named;
  const offset = /([+-]\d{2}):?(\d{2})$/.exec(zone);
  const text = offset ? `${offset[1] ?? ''}:${offset[2] ?? ''}` : '';
  return /^[+-]00:00$/.test(text) ? 'Z' : text;
}

function hourOf(groups: Groups): number {
  const hour = Number(groups['hour']);
  const half = groups['half']?.charAt(0).toLowerCase() ?? '';
  const isAfternoon = half === 'p' || /오후|午後|下午/.test(groups['before'] ?? '');
  if (isAfternoon) return hour < 12 ? hour + 12 : hour;
  const isMorning = half === 'a' || groups['before'] !== undefined;
  return isMorning && hour === 12 ? 0 : hour;
}

function findTime(text: string): Pick<StatedDate, 'time' | 'zone'> {
  for (const { groups = {} } of text.matchAll(TIME)) {
    const [hour, minute] = [hourOf(groups), Number(groups['minute'])];
    if (hour > 23 || minute > 59) continue;
    return { time: `${pad(hour)}:${pad(minute)}:${groups['second'] ?? '00'}`, zone: zoneOf(groups['zone']) };
  }
  return { time: '', zone: '' };
}

/**
 * Every date in a short text, in order, each with the time beside it.
 *
 * @param isMonthFirst whether 5/4/2026 is the fourth of May, as in the US
 */
export function findDates(text: string, isMonthFirst = true): StatedDate[] {
  if (!TWO_DIGITS.test(text)) return [];
  const matches = [...text.matchAll(DATE)];
  return matches.flatMap((match, place) => {
    const numbers = numbersOf(match.groups ?? {}, isMonthFirst);
    if (!numbers || !isPlausible(numbers)) return [];
    const end = match.index + match[0].length;
    const before = matches[place - 1];
    const start = before ? before.index + before[0].length : 0;
    const next = matches[place + 1]?.index ?? text.length;
    const after = findTime(text.slice(end, Math.min(next, end + WINDOW)));
    const lead = text.slice(Math.max(start, match.index - WINDOW), match.index);
    const stated = after.time === '' && place === 0 ? findTime(lead) : after;
    return [
      {
        day: `${numbers.year}-${pad(numbers.month)}-${pad(numbers.day)}`,
        ...stated,
        isChange: CHANGE.test(lead.toLowerCase()),
      },
    ];
  });
}

/** Whether a short text holds a date. */
export function hasDate(text: string): boolean {
  if (!TWO_DIGITS.test(text)) return false;
  return [...text.matchAll(DATE)].some(({ groups = {} }) => {
    const numbers = numbersOf(groups);
    return numbers !== null && isPlausible(numbers);
  });
}

/** ISO 8601 with whatever of time and zone is known. */
export function formatDate({ day, time, zone }: StatedDate): string {
  return time === '' ? day : `${day}T${time}${zone}`;
}

/** The date in a field that holds nothing else; `null` when it holds none. */
export function parseDate(text: string, isMonthFirst = true): StatedDate | null {
  return findDates(text.slice(0, 80), isMonthFirst)[0] ?? null;
}

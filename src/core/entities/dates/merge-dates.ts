import { spanOf } from '../../text/span';
import type { Entity } from '../model';
import type { DateMention } from './find-dates';
import type { DateParts } from './resolve-date';

type DateEntity = Omit<Entity, 'id'>;

/** What two forms of one day must share to be one entry: "Thursday" and "Thursday night", "November 12" and "November 12, 2022". */
function keyOf(parts: DateParts, form: string): string {
  if (parts.month !== null && parts.day !== null) return `day ${parts.month} ${parts.day}`;
  if (parts.month !== null) return `month ${parts.month} ${parts.year ?? ''}`;
  if (parts.weekday !== null) return `weekday ${parts.weekday}`;
  if (parts.relative !== null && parts.relative !== 'season') return `relative ${parts.relative}`;
  return form.toLowerCase();
}

function entityOf(text: string, mentions: readonly DateMention[]): DateEntity {
  const spans = mentions.map(({ start, end }) => spanOf(text, start, end));
  const forms = [...new Set(spans.map(span => span.text))];
  const name = forms.reduce((best, form) => (form.length > best.length ? form : best), '');
  const fullest = mentions.find(({ start, end }) => text.slice(start, end) === name);
  const iso = fullest?.iso ?? null;
  return {
    type: 'DATE',
    name,
    aliases: forms.filter(form => form !== name),
    role: '',
    mentions: spans,
    ...(iso === null ? {} : { iso }),
  };
}

/**
 * One entry for each date: the fullest form in the text with its value. Two ways to name one day ("Tuesday", "Aug. 20") stay two entries;
 * two days that share a form (two Augusts with their years) stay apart.
 */
export function mergeDates(text: string, dates: readonly DateMention[]): DateEntity[] {
  const byKey = new Map<string, DateMention[]>();
  for (const date of dates) {
    const key = keyOf(date.parts, text.slice(date.start, date.end));
    const same = byKey.get(key);
    if (same) same.push(date);
    else byKey.set(key, [date]);
  }
  return [...byKey.values()].map(mentions => entityOf(text, mentions));
}

import { escapeHtml } from '../../../src/core/export/escape/html';
import { writable } from '../../../src/core/export/escape/plain-text';
import { LIMITS } from '../../../src/core/import/limits';
import type { Row } from '../row';
import { fileOf, readingOf } from './files';
import {
  articleWith,
  fieldsIn,
  FIELDS,
  PLAIN,
  type Field,
  type Fields,
  type HostileCase,
} from './hostile-texts';

/** A way through a file: how it is made of texts, which of them it can hold, and what it makes of them. */
interface RoundTrip {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly write: (fields: Fields) => string;
  /** What the documentation says comes back. */
  readonly documented: (text: string, field: Field) => string;
}

const same = (text: string): string => text;
const ADDRESS = 'https://coast-courier.example/ferry';

const hypothesisFile = ({ exact, note, tag, title }: Fields): string =>
  JSON.stringify({
    annotations: [
      {
        uri: ADDRESS,
        text: note,
        tags: [tag],
        document: { title: [title] },
        target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
      },
    ],
  });

const clipperFile = ({ exact, title }: Fields): string =>
  JSON.stringify([{ url: ADDRESS, title, highlights: [{ text: `<p>${escapeHtml(exact)}</p>` }] }]);

const ROUND_TRIPS: readonly RoundTrip[] = [
  { name: 'json', fields: FIELDS, write: fields => fileOf('json', [articleWith(fields)]), documented: same },
  {
    name: 'jsonld',
    fields: FIELDS,
    write: fields => fileOf('jsonld', [articleWith(fields)]),
    documented: same,
  },
  {
    name: 'csv',
    fields: ['exact', 'note', 'tag', 'title', 'author'],
    write: fields => fileOf('csv', [articleWith(fields)]),
    // UTF-8 cannot hold half a surrogate pair, and NUL goes visibly.
    documented: writable,
  },
  {
    name: 'readwise',
    fields: ['exact', 'note', 'title'],
    write: fields => fileOf('readwise', [articleWith(fields)]),
    documented: writable,
  },
  {
    name: 'hypothesis (read only)',
    fields: ['exact', 'note', 'tag', 'title'],
    write: hypothesisFile,
    // A page's title is nothing to refuse a file for: it is cut.
    documented: (text, field) => (field === 'title' ? text.slice(0, LIMITS.line) : text),
  },
  {
    name: 'obsidian clipper (read only)',
    fields: ['exact', 'title'],
    write: clipperFile,
    // A piece of HTML: line ends are LF in it, and what stands around its blocks is no text.
    documented: text => writable(text).replace(/\r\n?/g, '\n').trim(),
  },
];

const LONGEST: Readonly<Record<Field, number>> = {
  exact: LIMITS.passage,
  note: LIMITS.text,
  tag: LIMITS.tag,
  title: LIMITS.line,
  author: LIMITS.line,
  speaker: LIMITS.line,
};

type Outcome = 'identical' | 'documented' | 'refused' | 'wrong';

function outcomeOf({ write, documented }: RoundTrip, field: Field, text: string): Outcome {
  const reading = readingOf(write({ ...PLAIN, [field]: text }));
  if (reading.isRefused) {
    // The library holds nothing longer either.
    const isRight = reading.problem.reason === 'too-long' && reading.problem.line > 0;
    return isRight && text.length > LONGEST[field] ? 'refused' : 'wrong';
  }
  const [article] = reading.articles;
  const back = article && fieldsIn(article)[field];
  if (back === text) return 'identical';
  return back === documented(text, field) ? 'documented' : 'wrong';
}

function rowOf(roundTrip: RoundTrip, cases: readonly HostileCase[]): Row {
  const { name, fields } = roundTrip;
  const outcomes = cases.flatMap(({ id, text }) =>
    fields.map(field => ({ at: `${id} in ${field}`, outcome: outcomeOf(roundTrip, field, text) })),
  );
  const count = (wanted: Outcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  for (const { at, outcome } of outcomes)
    if (outcome === 'wrong') process.stderr.write(`  ${name}: ${at} does not come back\n`);
  const right = outcomes.length - count('wrong');
  return {
    area: 'export',
    measure: `${name}: ${cases.length} hostile texts x ${fields.length} fields come back (identical / as documented / refused as longer than the library holds)`,
    ours: `${right} of ${outcomes.length} (${count('identical')} / ${count('documented')} / ${count('refused')})`,
    peers: '',
    wanted: `${outcomes.length}`,
  };
}

/** Files that are attacks as a whole: each has to be refused, and no prototype touched. */
function refusalRow(cases: readonly HostileCase[]): Row {
  const files = cases.filter(({ field }) => field === 'import');
  const refused = files.filter(({ text }) => readingOf(text).isRefused);
  const isClean = ({} as { polluted?: unknown }).polluted === undefined;
  return {
    area: 'export',
    measure: 'hostile files refused with a reason, no prototype touched',
    ours: isClean ? `${refused.length} of ${files.length}` : 'a prototype was changed',
    peers: '',
    wanted: `${files.length}`,
  };
}

/** The hostile texts through every format that can be imported. */
export function measureRoundTrips(cases: readonly HostileCase[]): Row[] {
  return [...ROUND_TRIPS.map(each => rowOf(each, cases)), refusalRow(cases)];
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/**
 * What some file system refuses (Microsoft, "Naming Files, Paths, and Namespaces"), what turns the direction of writing and
 * what cannot be seen: a name must read as it is. Joiners stay, emoji and some scripts need them.
 */
const REFUSED = /[*?"<>|\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const MAX_BYTES = 200;

/** As many whole characters, as a reader counts them, as fit. */
function cut(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MAX_BYTES) return name.slice(0, end);
    end = index + segment.length;
  }
  return name;
}

/**
 * A file name that every system takes: made of `title`, at most 255 bytes with its ending, never hidden, never one that
 * Windows keeps for devices. `fallback` stands in where nothing of the title is left.
 */
export function fileNameFor(title: string, extension: string, fallback = 'article'): string {
  const plain = title
    .replace(/[\p{Cs}]/gu, '')
    .replace(REFUSED, '')
    .replace(/[\\/:\s\p{Cc}]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = cut(plain).replace(/[. ]+$/, '') || fallback;
  return `${RESERVED.test(name) ? `_${name}` : name}.${extension}`;
}

/** Names told apart by a number where several articles have the same title. */
export class FileNames {
  readonly #taken = new Set<string>();

  next(title: string, extension: string): string {
    let name = fileNameFor(title, extension);
    // The number goes behind what is left of the title: a long one would lose it again.
    const stem = name.slice(0, -extension.length - 1);
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1)
      name = `${stem} ${count}.${extension}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Strings, signs and other values; a string is read without backtracking. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

type Step = string | number;

/** Where a walk through JSON stands: the key or the index in each open container. */
class JsonPlace {
  readonly #open: { isList: boolean; at: Step; isKeyNext: boolean }[] = [];

  /** True when a value begins with this token. */
  enter(token: string): boolean {
    const top = this.#open.at(-1);
    if (token === ']' || token === '}') {
      this.#open.pop();
      return false;
    }
    if (token === ':') return false;
    if (token === ',') {
      if (top?.isList) top.at = Number(top.at) + 1;
      else if (top) top.isKeyNext = true;
      return false;
    }
    if (!top?.isKeyNext) return true;
    top.at = JSON.parse(token) as string;
    top.isKeyNext = false;
    return false;
  }

  /** To be called with every token that begins a value. */
  open(token: string): void {
    if (token === '[') this.#open.push({ isList: true, at: 0, isKeyNext: false });
    if (token === '{') this.#open.push({ isList: false, at: '', isKeyNext: true });
  }

  isAt(path: readonly Step[]): boolean {
    return this.#open.length === path.length && this.#open.every(({ at }, depth) => at === path[depth]);
  }
}

/** The line, counted from 1, on which the value at `path` begins in a valid JSON text; 0 when it has no such value. */
export function lineOfPath(json: string, path: readonly Step[]): number {
  const place = new JsonPlace();
  let line = 1;
  let counted = 0;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    for (let at = json.indexOf('\n', counted); at !== -1 && at < index; at = json.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    if (!place.enter(token)) continue;
    if (place.isAt(path)) return line;
    place.open(token);
  }
  return 0;
}

/** The line that a `SyntaxError` of `JSON.parse` names, in the words of Chromium or Firefox; 0 when it names none. */
export function lineOfSyntaxError(error: unknown, json: string): number {
  const words = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(words)?.[1];
  return position === undefined ? 0 : json.slice(0, Number(position)).split('\n').length;
}

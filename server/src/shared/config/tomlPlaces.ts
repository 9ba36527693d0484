/**
 * Where the tables and keys of a TOML text stand: the parser gives values without places, and a message must point at one.
 * An index by lines, good enough to point with; it judges nothing.
 */

/** UTF-16 offsets, half-open. */
export interface TomlSpan {
  readonly start: number;
  readonly end: number;
}

/** Places by path: `detectors[0].pattern`, `scan`, `detectors[0].allow[1].paths`. */
export interface TomlPlaces {
  /** The place of a key or table; of the nearest table around it when it is not known; of the text's first line at last. */
  of(path: string): TomlSpan;
}

const tableLine = /^\s*\[\s*([\w.\- "']+?)\s*\]\s*(?:#.*)?$/;
const listLine = /^\s*\[\[\s*([\w.\- "']+?)\s*\]\]\s*(?:#.*)?$/;
const keyLine = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)$/;

/** Path of a table: each list on the way stands for its last item. */
function resolvePath(name: string, counts: ReadonlyMap<string, number>): string {
  let path = '';
  for (const part of name.split('.').map((each) => each.trim().replace(/^["']|["']$/g, ''))) {
    path = path === '' ? part : `${path}.${part}`;
    const count = counts.get(path);
    if (count !== undefined) path = `${path}[${count - 1}]`;
  }
  return path;
}

/** The delimiter of a multi-line string that a line opens and does not close. */
function opensString(rest: string): string | undefined {
  for (const quotes of ["'''", '"""']) {
    const parts = rest.split(quotes).length - 1;
    if (parts % 2 === 1) return quotes;
  }
  return undefined;
}

/** Walks the lines of a text and notes where tables and keys begin. */
class Index {
  readonly places = new Map<string, TomlSpan>();
  readonly #counts = new Map<string, number>();
  #table = '';
  #open: string | undefined;

  meet(line: string, start: number): void {
    if (this.#open !== undefined) {
      if (line.includes(this.#open)) this.#open = undefined;
      return;
    }
    const list = listLine.exec(line)?.[1];
    const table = list === undefined ? tableLine.exec(line)?.[1] : undefined;
    const span = { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
    if (list !== undefined) this.#meetList(list, span);
    else if (table !== undefined) {
      this.#table = resolvePath(table, this.#counts);
      this.places.set(this.#table, span);
    } else this.#meetKey(line, start);
  }

  #meetList(name: string, span: TomlSpan): void {
    const dot = name.lastIndexOf('.');
    const above = dot < 0 ? '' : `${resolvePath(name.slice(0, dot), this.#counts)}.`;
    const path = above + name.slice(dot + 1).trim();
    const count = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count);
    this.#table = `${path}[${count - 1}]`;
    this.places.set(this.#table, span);
  }

  #meetKey(line: string, start: number): void {
    const match = keyLine.exec(line);
    const [, key, rest] = match ?? [];
    if (key === undefined || rest === undefined) return;
    const name = key.replace(/["'\s]/g, '');
    const at = start + line.indexOf(key);
    this.places.set(this.#table === '' ? name : `${this.#table}.${name}`, { start: at, end: at + key.length });
    this.#open = opensString(rest);
  }
}

/** Indexes a text; see the file's first lines. Takes time in the length of the text. */
export function tomlPlaces(text: string): TomlPlaces {
  const index = new Index();
  let at = 0;
  for (const line of text.split('\n')) {
    index.meet(line.endsWith('\r') ? line.slice(0, -1) : line, at);
    at += line.length + 1;
  }
  const firstLine = { start: 0, end: Math.max(0, text.split(/\r?\n/, 1)[0]?.length ?? 0) };
  return {
    of(path) {
      for (let name = path; name !== ''; name = name.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, '')) {
        const place = index.places.get(name);
        if (place !== undefined) return place;
      }
      return firstLine;
    },
  };
}

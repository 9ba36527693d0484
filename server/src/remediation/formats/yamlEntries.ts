/**
 * Entries of a mapping in block style, found around one of them by their column: to add one beside it, or to take it out with
 * what it leaves empty. Text only; a mapping in braces has none.
 */
import { lineStart, nextLine } from '../layout';
import type { TextEdit } from '../plan';

/** A key of a mapping. Offsets are UTF-16. */
export interface YamlEntry {
  readonly key: string;
  /** What follows on the key's line; '' when a mapping or list stands below. */
  readonly rest: string;
  /** Where the key itself begins. */
  readonly at: number;
  /** End of the key's line, without its line end. */
  readonly lineEnd: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Column of the content, behind dashes. */
  readonly column: number;
  readonly indent: number;
  readonly content: string;
}

function lineAt(text: string, at: number): Line {
  const start = lineStart(text, at);
  const full = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const lead = /^ *(?:- +)*/.exec(full)?.[0].length ?? 0;
  const indent = /^ */.exec(full)?.[0].length ?? 0;
  return { start, end: start + full.length, column: lead, indent, content: full.slice(lead) };
}

function isSilent({ content }: Line): boolean {
  return content.trim() === '' || content.startsWith('#');
}

function entryOf(line: Line): YamlEntry | undefined {
  const found = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'][^:#]*)):(?:[ \t]+(.*))?$/.exec(line.content);
  if (found === null) return undefined;
  const rest = (found[4] ?? '').replace(/(?:^|[ \t]+)#.*$/, '').trim();
  return { key: found[1] ?? found[2] ?? found[3] ?? '', rest, at: line.start + line.column, lineEnd: line.end };
}

function linesAbove(text: string, from: Line, column: number): Line[] {
  const lines: Line[] = [];
  for (let line = from; line.start > 0 && line.indent === line.column; ) {
    line = lineAt(text, line.start - 1);
    if (isSilent(line)) continue;
    if (line.column < column) break;
    lines.unshift(line);
    if (line.column === column && line.indent < column) break;
  }
  return lines;
}

function linesBelow(text: string, from: Line, column: number): Line[] {
  const lines: Line[] = [];
  for (let at = nextLine(text, from.start); at < text.length; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    if (isSilent(line)) continue;
    if (line.indent < column) break;
    lines.push(line);
  }
  return lines;
}

function linesAround(text: string, keyAt: number): readonly Line[] {
  const own = lineAt(text, keyAt);
  const column = keyAt - own.start;
  return [...linesAbove(text, own, column), own, ...linesBelow(text, own, column)];
}

/** The entries of the mapping that a key belongs to, that one among them, in their order. */
export function entriesAround(text: string, keyAt: number): readonly YamlEntry[] {
  const column = keyAt - lineStart(text, keyAt);
  const own = linesAround(text, keyAt).filter((line) => line.column === column);
  return own.map(entryOf).filter((entry) => entry !== undefined);
}

/** Column of the first entry below a key; undefined when there is none. */
export function columnBelow(text: string, entry: YamlEntry): number | undefined {
  const own = lineAt(text, entry.at);
  const [first] = linesBelow(text, own, entry.at - own.start + 1);
  return first?.indent;
}

/** What the mapping of a key is the value of, when its key stands alone on its line. */
function holderOf(text: string, keyAt: number): Line | undefined {
  const column = keyAt - lineStart(text, keyAt);
  for (let line = lineAt(text, keyAt); line.start > 0; ) {
    line = lineAt(text, line.start - 1);
    if (isSilent(line) || line.column >= column) continue;
    return entryOf(line)?.rest === '' ? line : undefined;
  }
  return undefined;
}

/**
 * Takes the line of an entry out, and the key above when nothing else stands below it.
 *
 * @returns undefined where that would change more than the entry: it is the first of an item, or the key above has company
 * on its line
 */
export function removeEntry(text: string, keyAt: number): TextEdit | undefined {
  const own = lineAt(text, keyAt);
  if (own.indent !== keyAt - own.start) return undefined;
  const isAlone = linesAround(text, keyAt).length === 1;
  if (!isAlone) return { start: own.start, end: nextLine(text, own.start), newText: '' };
  const holder = holderOf(text, keyAt);
  if (holder === undefined || holder.indent !== holder.column) return undefined;
  return { start: holder.start, end: nextLine(text, own.start), newText: '' };
}

/**
 * Takes an item out of a list of mappings, and the key above when nothing else stands below it.
 *
 * @param keyAt where a key of the item begins
 * @param keys the keys that may go with the item
 * @returns undefined where the item has others, or the key above has company on its line
 */
export function removeItem(text: string, keyAt: number, keys: readonly string[]): TextEdit | undefined {
  const column = keyAt - lineStart(text, keyAt);
  const lines = linesAround(text, keyAt);
  const [first] = lines;
  const last = lines.at(-1);
  const isWhole = lines.every((line) => line.column === column && keys.includes(entryOf(line)?.key ?? ''));
  if (first === undefined || last === undefined || !isWhole || first.indent === first.column) return undefined;
  const end = nextLine(text, last.start);
  const holder = holderOf(text, first.start + first.column);
  const before = holder === undefined ? '' : text.slice(nextLine(text, holder.start), first.start);
  const after = lineAt(text, end);
  const isFirst = holder !== undefined && !/^[ \t]*[^\s#]/m.test(before);
  const goesOn = end < text.length && after.indent === first.indent && after.column > after.indent;
  if (!isFirst || goesOn) return { start: first.start, end, newText: '' };
  return holder.indent === holder.column ? { start: holder.start, end, newText: '' } : undefined;
}

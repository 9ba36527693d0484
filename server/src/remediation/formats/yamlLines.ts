/**
 * Reads YAML line by line, as far as a value stands on one line of block style; all else is `opaque` and gets no fix. It keeps
 * the keys above each value, by which a format tells what the value is; it resolves nothing.
 */
import { plantTree, type Sketch } from '../languages/plainTree';
import type { SyntaxNode } from '../syntax';

/**
 * Says the type of a value by the keys above it, outermost first; `[]` stands for an item of a list. A text of several lines
 * below `|` is of the same type, with `-block` behind it.
 */
export type Classify = (path: readonly string[]) => string;

interface Level {
  readonly column: number;
  readonly key: string;
}

/** Where a reader is; `floor`: the lines further in belong to a text of several lines, of the type `block`. */
interface State {
  readonly levels: Level[];
  floor: number | undefined;
  block: string;
  isLost: boolean;
}

const keyed = /^("[^"\\]*"|'[^']*'|[^\s#:'"{}[\]&*!|>%@`,?-][^:#]*?|-[^\s:#][^:#]*?):(?:[ \t]+|$)/;
const scalars = [
  /^("(?:[^"\\]|\\.)*")[ \t]*(?:#.*)?$/,
  /^('(?:[^']|'')*')[ \t]*(?:#.*)?$/,
  /^([^\s"'&*!|>%@`{}[\],#?].*?)(?:[ \t]+#.*)?[ \t]*$/,
];

function balanceOf(text: string): number {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (plain.match(/[{[]/g)?.length ?? 0) - (plain.match(/[}\]]/g)?.length ?? 0);
}

/** A value that begins in a line and does not end there. */
function losesWay(value: string): boolean {
  const isOpenQuote = /^["']/.test(value) && !scalars.some((scalar) => scalar.test(value));
  return isOpenQuote || (/^[{[]/.test(value) && !/^\{\{/.test(value) && balanceOf(value) !== 0);
}

/** What stands after a key or a dash: the sketch of it, and what it makes of the lines below. */
function readValue(value: string, at: number, column: number, state: State, classify: Classify): Sketch[] {
  if (value === '' || value.startsWith('#')) return [];
  if (/^(?:[&!]\S*[ \t]+)*[|>]/.test(value)) {
    state.floor = column;
    // Lines that are joined to one are no script of several lines.
    state.block = /^\|[-+]?\d?[ \t]*(?:#.*)?$/.test(value)
      ? `${classify(state.levels.map((level) => level.key))}-block`
      : 'opaque';
    return [{ type: 'head', start: at, end: at + value.length, children: [] }];
  }
  const found = scalars.map((scalar) => scalar.exec(value)?.[1]).find((each) => each !== undefined);
  if (losesWay(value)) state.isLost = true;
  if (found === undefined) return [{ type: 'opaque', start: at, end: at + value.length, children: [] }];
  const type = classify(state.levels.map((level) => level.key));
  return [{ type, start: at, end: at + found.length, children: [] }];
}

function readLine(line: string, at: number, state: State, classify: Classify): Sketch[] {
  let column = /^ */.exec(line)?.[0].length ?? 0;
  const whole = { start: at + column, end: at + line.length, children: [] };
  if (line.trim() === '') return [];
  if (state.floor !== undefined && column > state.floor) return [{ type: state.block, ...whole }];
  state.floor = undefined;
  if (line[column] === '\t') state.isLost = true;
  if (state.isLost) return [{ type: 'opaque', ...whole }];
  if (line[column] === '#') return [{ type: 'comment', ...whole }];
  // A line of a template engine stands for no YAML of its own.
  if (/^\{\{.*\}\}$/.test(line.trim())) return [];
  if (/^(?:---|\.\.\.|%)/.test(line)) {
    state.levels.length = 0;
    return [];
  }
  for (
    let dash = /^-[ \t]+|^-$/.exec(line.slice(column));
    dash !== null;
    dash = /^-[ \t]+|^-$/.exec(line.slice(column))
  ) {
    // Items may stand in the column of the key that holds them.
    dropLevels(state, column, '[]');
    state.levels.push({ column, key: '[]' });
    column += dash[0].length;
  }
  const rest = line.slice(column);
  const key = keyed.exec(rest);
  // Neither an item nor a value of a key: it goes on with the line above.
  if (key === null && at + column === whole.start) return [{ type: 'opaque', ...whole }];
  if (key === null) return readValue(rest, at + column, column - 1, state, classify);
  dropLevels(state, column, 'key');
  state.levels.push({ column, key: (key[1] ?? '').replace(/^["']|["']$/g, '') });
  const start = at + column;
  const children = readValue(rest.slice(key[0].length), start + key[0].length, column, state, classify);
  return [{ type: 'pair', start, end: children[0]?.end ?? start + key[0].length, children }];
}

function dropLevels({ levels }: State, column: number, kind: '[]' | 'key'): void {
  for (let last = levels.at(-1); last !== undefined; last = levels.at(-1)) {
    const isHolder = kind === '[]' && last.column === column && last.key !== '[]';
    if (last.column < column || isHolder) return;
    levels.pop();
  }
}

/** A plain value that goes on below is no value of one line. */
function withoutContinued(text: string, sketches: readonly Sketch[]): Sketch[] {
  return sketches.map((sketch) => {
    const [child] = sketch.children;
    const value = child ?? sketch;
    const lineStart = text.lastIndexOf('\n', sketch.start - 1) + 1;
    const below = /^[^\n]*\n(?:[ \t]*\r?\n)*( *)([^\s])/.exec(text.slice(value.end));
    const isPlain = !/["']/.test(text[value.start] ?? '');
    const column = sketch.start - lineStart;
    const goesOn = below?.[2] !== '#' && (below?.[1]?.length ?? 0) > (child === undefined ? column - 1 : column);
    if (
      !isPlain ||
      !goesOn ||
      sketch.type === 'comment' ||
      sketch.type.endsWith('-block') ||
      value.type === 'head' ||
      (child === undefined && sketch.type === 'pair')
    )
      return sketch;
    return child === undefined
      ? { ...sketch, type: 'opaque' }
      : { ...sketch, children: [{ ...child, type: 'opaque' }] };
  });
}

/** The lines of a text of several lines as one. */
function withWholeBlocks(sketches: readonly Sketch[]): readonly Sketch[] {
  const whole: Sketch[] = [];
  for (const sketch of sketches) {
    const last = whole.at(-1);
    const goesOn = last !== undefined && sketch.type.endsWith('-block') && last.type === sketch.type;
    if (goesOn) whole[whole.length - 1] = { ...last, end: sketch.end };
    else whole.push(sketch);
  }
  return whole;
}

/** Makes the reader of a format that is written in YAML. */
export function yamlReader(classify: Classify): (text: string) => SyntaxNode {
  return (text) => {
    const state: State = { levels: [], floor: undefined, block: 'opaque', isLost: false };
    const children = [...text.matchAll(/[^\r\n]+/g)].flatMap((match) =>
      readLine(match[0], match.index, state, classify),
    );
    const whole = withWholeBlocks(withoutContinued(text, children));
    return plantTree(text, { type: 'source', start: 0, end: text.length, children: whole });
  };
}

/** The key of the pair a value stands in; for `NAME=value` in a list, what is left of the sign. */
export function keyOf(node: SyntaxNode): string | undefined {
  const { parent } = node;
  const assigned = /^["']?([\w.-]+)=/.exec(node.text)?.[1];
  if (parent?.type !== 'pair') return assigned;
  return parent.text.slice(0, node.startIndex - parent.startIndex).replace(/["':\s]/g, '');
}

/** Said of what cannot be read as a value of one line. */
export const opaqueYaml =
  'The key stands in a text of several lines, in brackets, or behind an anchor: give it a line of its own, then the fix is offered.';

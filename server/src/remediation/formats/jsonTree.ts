/**
 * Reads JSON, with the comments and trailing commas that VS Code allows, into a tree that keeps the path to each string; and
 * takes members out of it again or puts some in. A half-typed text gives a tree as far as it goes.
 */
import { plantTree, type Sketch } from '../languages/plainTree';
import { eolOf, indentAt, indentUnit, lineStart } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';

/** Says the type of a string by the keys above it, outermost first; an item of a list has its number. */
export type ClassifyJson = (path: readonly string[]) => string;

const token = /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[{}[\],:]|[^\s"{}[\],:/]+|\S/g;

/** Reads the tokens of a text one after another. */
class JsonReader {
  readonly #tokens: readonly Sketch[];
  #next = 0;
  #comments: Sketch[] = [];

  constructor(
    private readonly text: string,
    private readonly classify: ClassifyJson,
  ) {
    this.#tokens = [...text.matchAll(token)].map(({ 0: spelled, index }) => ({
      type: spelled.startsWith('/') ? 'comment' : spelled,
      start: index,
      end: index + spelled.length,
      children: [],
    }));
  }

  read(): readonly Sketch[] {
    const found: Sketch[] = [];
    while (this.#peek() !== undefined) {
      const value = this.#value([]);
      found.push(...this.#taken(), value);
    }
    return [...found, ...this.#taken()];
  }

  /** The next token that is no comment; comments before it are kept aside. */
  #peek(): Sketch | undefined {
    while (this.#tokens[this.#next]?.type === 'comment') {
      const comment = this.#tokens[this.#next];
      if (comment !== undefined) this.#comments.push(comment);
      this.#next++;
    }
    return this.#tokens[this.#next];
  }

  #taken(): readonly Sketch[] {
    const taken = this.#comments;
    this.#comments = [];
    return taken;
  }

  #value(path: readonly string[]): Sketch {
    const first = this.#peek();
    if (first === undefined) return { type: 'missing', start: this.text.length, end: this.text.length, children: [] };
    this.#next++;
    if (first.type === '{') return this.#members(first, '}', path);
    if (first.type === '[') return this.#members(first, ']', path);
    const type = first.type.startsWith('"') && first.type.length > 1 ? this.classify(path) : 'plain';
    return { ...first, type };
  }

  #members(open: Sketch, close: string, path: readonly string[]): Sketch {
    const children: Sketch[] = [];
    let end = open.end;
    for (let count = 0; ; ) {
      const next = this.#peek();
      children.push(...this.#taken());
      if (next === undefined) break;
      end = next.end;
      if (next.type === close || /^[}\]]$/.test(next.type)) {
        this.#next++;
        break;
      }
      if (next.type === ',' || next.type === ':') {
        this.#next++;
        continue;
      }
      const child = close === '}' ? this.#pair(path) : this.#value([...path, String(count++)]);
      children.push(child);
      end = child.end;
    }
    children.sort((a, b) => a.start - b.start);
    return { type: close === '}' ? 'object' : 'array', start: open.start, end, children };
  }

  #pair(path: readonly string[]): Sketch {
    const key = this.#tokens[this.#next];
    if (key === undefined) return { type: 'missing', start: this.text.length, end: this.text.length, children: [] };
    this.#next++;
    const name: Sketch = { ...key, type: 'key' };
    if (this.#peek()?.type !== ':') return { ...name, type: 'pair', children: [name] };
    this.#next++;
    const value = this.#value([...path, key.type.replace(/^"|"$/g, '')]);
    return { type: 'pair', start: key.start, end: value.end, children: [name, ...this.#taken(), value] };
  }
}

/** Makes the reader of a format that is written in JSON. */
export function jsonReader(classify: ClassifyJson): (text: string) => SyntaxNode {
  return (text) => {
    const children = new JsonReader(text, classify).read();
    return plantTree(text, { type: 'source', start: 0, end: text.length, children });
  };
}

/** The key of a pair, without its quotes. */
export function keyOfPair(pair: SyntaxNode): string {
  return pair.children[0]?.text.replace(/^"|"$/g, '') ?? '';
}

/** The keys above a node, outermost first; items of lists count by their number among values. */
export function pathTo(node: SyntaxNode): readonly string[] {
  const path: string[] = [];
  for (let each: SyntaxNode | null = node; each?.parent != null; each = each.parent) {
    const { parent }: { parent: SyntaxNode } = { parent: each.parent };
    if (each.type === 'pair') path.unshift(keyOfPair(each));
    else if (parent.type === 'array') path.unshift(String(valuesOf(parent).findIndex(({ id }) => id === each?.id)));
  }
  return path;
}

/** Members or items, without comments. */
export function valuesOf(holder: SyntaxNode): readonly SyntaxNode[] {
  return holder.children.filter((child): child is SyntaxNode => child !== null && child.type !== 'comment');
}

/** The value of an object's member. */
export function memberOf(object: SyntaxNode | null | undefined, key: string): SyntaxNode | undefined {
  if (object?.type !== 'object') return undefined;
  return (
    valuesOf(object)
      .find((pair) => keyOfPair(pair) === key)
      ?.children.at(-1) ?? undefined
  );
}

/** Takes a member or an item out, with the comma that parts it from its neighbour. */
export function removeMember(text: string, node: SyntaxNode): TextEdit {
  const comma = /^\s*,/.exec(text.slice(node.endIndex));
  if (comma !== null) {
    const end = node.endIndex + comma[0].length;
    const line = lineStart(text, node.startIndex);
    const tail = /^[ \t]*\r?\n/.exec(text.slice(end));
    if (tail !== null && /^[ \t]*$/.test(text.slice(line, node.startIndex))) {
      return { start: line, end: end + tail[0].length, newText: '' };
    }
    return { start: node.startIndex, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0), newText: '' };
  }
  const before = /,?\s*$/.exec(text.slice(0, node.startIndex))?.[0] ?? '';
  const start = node.startIndex - before.length;
  return before.startsWith(',')
    ? { start, end: node.endIndex, newText: '' }
    : { start, end: node.endIndex + (/^\s*/.exec(text.slice(node.endIndex))?.[0].length ?? 0), newText: '' };
}

/**
 * Puts a member behind the others of an object.
 *
 * @param spelled what stands behind the colon; lines below its first are indented with tabs from the member's own column
 */
export function addMember(text: string, object: SyntaxNode, key: string, spelled: string): TextEdit {
  const last = valuesOf(object).at(-1);
  const unit = indentUnit(text, '  ');
  const eol = eolOf(text);
  const outer = indentAt(text, object.startIndex);
  const isOnOneLine = !/\n/.test(object.text);
  const own = last === undefined || isOnOneLine ? outer + unit : indentAt(text, last.startIndex);
  const lines = spelled.split('\n').map((line, index) => {
    const deep = /^\t*/.exec(line)?.[0].length ?? 0;
    return (index === 0 ? '' : own) + unit.repeat(deep) + line.slice(deep);
  });
  const member = `"${key}": ${lines.join(eol)}`;
  if (last === undefined) {
    const at = object.startIndex + 1;
    return { start: at, end: Math.max(at, object.endIndex - 1), newText: `${eol}${own}${member}${eol}${outer}` };
  }
  const joint = isOnOneLine && lines.length === 1 ? ', ' : `,${eol}${own}`;
  return behind(text, last, joint + member);
}

/** Takes the last sign along, so that two additions at one place are seen to clash. */
function behind(text: string, last: SyntaxNode, newText: string): TextEdit {
  const start = last.endIndex - 1;
  return { start, end: last.endIndex, newText: text.slice(start, last.endIndex) + newText };
}

/** Puts an item behind the others of a list; `spelled` as for {@link addMember}. */
export function addItem(text: string, array: SyntaxNode, spelled: string): TextEdit {
  const last = valuesOf(array).at(-1);
  const unit = indentUnit(text, '  ');
  const eol = eolOf(text);
  const outer = indentAt(text, array.startIndex);
  const isOnOneLine = !/\n/.test(array.text);
  const own = last === undefined || isOnOneLine ? outer + unit : indentAt(text, last.startIndex);
  const lines = spelled.split('\n').map((line) => {
    const deep = /^\t*/.exec(line)?.[0].length ?? 0;
    return own + unit.repeat(deep) + line.slice(deep);
  });
  if (last !== undefined) {
    return behind(text, last, `,${eol}${lines.join(eol)}`);
  }
  const at = array.startIndex + 1;
  return { start: at, end: Math.max(at, array.endIndex - 1), newText: `${eol}${lines.join(eol)}${eol}${outer}` };
}

/**
 * Reads a Dockerfile into its instructions, with lines that go on below joined. Only what fixes need is told apart: the pairs of
 * ENV and ARG, and the commands of RUN, CMD and ENTRYPOINT in their shell form.
 */
import { plantTree, type Sketch } from '../languages/plainTree';
import type { SyntaxNode } from '../syntax';

interface Instruction {
  readonly start: number;
  readonly end: number;
  readonly comments: readonly Sketch[];
}

/** The instructions of a text; comments between the lines of one are its own. */
function instructionsOf(text: string): readonly (Instruction | Sketch)[] {
  const found: (Instruction | Sketch)[] = [];
  let open: { start: number; comments: Sketch[] } | undefined;
  let heredoc: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const end = index + line.length;
    if (heredoc !== undefined) {
      if (line.trim() === heredoc) heredoc = undefined;
      found.push({ type: 'opaque', start: index, end, children: [] });
      continue;
    }
    const comment: Sketch = { type: 'comment', start: index, end, children: [] };
    if (/^\s*#/.test(line)) {
      if (open === undefined) found.push(comment);
      else open.comments.push(comment);
      continue;
    }
    if (line.trim() === '') continue;
    open ??= { start: index + (/^\s*/.exec(line)?.[0].length ?? 0), comments: [] };
    if (/\\[ \t]*$/.test(line)) continue;
    found.push({ ...open, end });
    heredoc = /^\s*(?:RUN|COPY|ADD)\b.*<<-?["']?(\w+)/i.exec(line)?.[1];
    open = undefined;
  }
  if (open !== undefined) found.push({ ...open, end: text.length });
  return found;
}

const pair = /([A-Za-z_][\w.-]*)=("(?:[^"\\]|\\[\s\S])*"|'[^']*'|(?:[^\s"'\\]|\\[^\r\n])*)(?=\s|$)/y;
const gap = /(?:[ \t]|\\[ \t]*\r?\n)*/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `NAME=value NAME=value`; undefined when there is more. */
function readPairs(body: string, from: number): readonly Sketch[] | undefined {
  const pairs: Sketch[] = [];
  for (let at = match(gap, body, 0)?.[0].length ?? 0; at < body.length; ) {
    const found = match(pair, body, at);
    if (found === null) return undefined;
    const [whole, name = ''] = found;
    const value = { type: 'variable', start: from + at + name.length + 1, end: from + at + whole.length, children: [] };
    pairs.push({ type: 'pair', start: from + at, end: value.end, children: [value] });
    at += whole.length;
    at += match(gap, body, at)?.[0].length ?? 0;
  }
  return pairs;
}

/** `ENV NAME value`, the form of old: the value goes to the line's end. */
function readOldPair(body: string, from: number): readonly Sketch[] {
  const [whole, name = '', value = ''] = /^([A-Za-z_][\w.-]*)[ \t]+(\S[^\r\n\\]*?)[ \t]*$/.exec(body) ?? [];
  if (whole === undefined) return [{ type: 'opaque', start: from, end: from + body.length, children: [] }];
  const start = from + whole.indexOf(value, name.length);
  const child = { type: 'variable', start, end: start + value.length, children: [] };
  return [{ type: 'pair', start: from, end: child.end, children: [child] }];
}

function readInstruction(text: string, { start, end, comments }: Instruction): Sketch {
  const source = text.slice(start, end);
  const [head = '', word = ''] = /^([A-Za-z]+)\s*/.exec(source) ?? [];
  const keyword = word.toUpperCase();
  const flags = /^(?:--[\w-]+(?:=\S+)?\s+)*/.exec(source.slice(head.length))?.[0].length ?? 0;
  const from = start + head.length + flags;
  const body = text.slice(from, end);
  const whole = { type: keyword, start, end };
  if (keyword === 'ENV' || keyword === 'ARG') {
    return { ...whole, children: comments.length > 0 ? comments : (readPairs(body, from) ?? readOldPair(body, from)) };
  }
  const isShell = ['RUN', 'CMD', 'ENTRYPOINT'].includes(keyword) && !/^\[|<</.test(body) && comments.length === 0;
  if (!isShell) return { ...whole, children: comments };
  return { ...whole, children: [{ type: `${keyword.toLowerCase()}-block`, start: from, end, children: [] }] };
}

/** The tree of a Dockerfile: instructions by their keyword, pairs with a `variable`, commands as `run-block` and the like. */
export function readDockerfile(text: string): SyntaxNode {
  const children = instructionsOf(text).map((each) => ('type' in each ? each : readInstruction(text, each)));
  return plantTree(text, { type: 'source', start: 0, end: text.length, children });
}

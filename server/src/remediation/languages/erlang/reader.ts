/**
 * Reads Erlang as tokens, forms and groups: no grammar for it comes as WebAssembly. Strings, quoted atoms, characters and
 * comments are told apart; keywords are plain words.
 */
import type { SyntaxNode } from '../../syntax';
import { plantTree, type Sketch } from '../plainTree';

const tokens: readonly (readonly [string, RegExp])[] = [
  ['space', /\s+/y],
  ['comment', /%[^\n]*/y],
  ['unreadable', /"""+[\s\S]*?\n[ \t]*"""+|~[a-zA-Z]*"(?:\\[\s\S]|[^"\\])*"/y],
  ['string', /"(?:\\[\s\S]|[^"\\])*"/y],
  ['atom', /'(?:\\[\s\S]|[^'\\])*'/y],
  ['char', /\$(?:\\[\s\S]|[\s\S])/y],
  ['open', /<<|[([{]/y],
  ['close', />>|[)\]}]/y],
  ['stop', /\.(?=\s|%|$)/y],
  ['symbol', /->|<-|<=|=>|:=|=:=|=\/=|==|\/=|=<|>=|\+\+|--|\|\||::|\.\.\.?|[-+*/=<>|,;:!#?.&^@~`]/y],
  ['word', /[\p{L}_\d][\p{L}\p{N}_@]*/uy],
];

interface Group {
  readonly type: string;
  readonly start: number;
  readonly children: Sketch[];
}

function nextToken(text: string, at: number): { type: string; end: number } {
  for (const [type, pattern] of tokens) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { type, end: at + match[0].length };
  }
  // What is quoted and not closed hides how the rest is meant.
  return { type: 'unreadable', end: /["']/.test(text.charAt(at)) ? text.length : at + 1 };
}

function leaf(type: string, start: number, end: number): Sketch {
  return { type, start, end, children: [], isBroken: type === 'unreadable' };
}

/** Ends the innermost group. */
function closeGroup(stack: Group[], end: number, isBroken: boolean): void {
  const group = stack.pop();
  if (group === undefined) return;
  const { type, start, children } = group;
  stack.at(-1)?.children.push({ type, start, end, children, isBroken });
}

/** The tree of a text: `source` > `form` > tokens and `group`s. */
export function readErlang(text: string): SyntaxNode {
  const forms: Sketch[] = [];
  let at = /^#![^\n]*/.exec(text)?.[0].length ?? 0;
  if (at > 0) forms.push(leaf('comment', 0, at));
  const stack: Group[] = [{ type: 'form', start: at, children: [] }];
  const endForm = (end: number, isBroken: boolean) => {
    while (stack.length > 1) closeGroup(stack, end, true);
    const form = stack.pop();
    if (form !== undefined && form.children.length > 0) {
      const start = form.children[0]?.start ?? form.start;
      forms.push({ type: 'form', start, end, children: form.children, isBroken });
    }
    stack.push({ type: 'form', start: end, children: [] });
  };
  while (at < text.length) {
    const { type, end } = nextToken(text, at);
    if (type === 'open') stack.push({ type: 'group', start: at, children: [leaf('open', at, end)] });
    else if (type === 'close') {
      stack.at(-1)?.children.push(leaf('close', at, end));
      if (stack.length > 1) closeGroup(stack, end, false);
    } else if (type !== 'space') stack.at(-1)?.children.push(leaf(type, at, end));
    if (type === 'stop') endForm(end, false);
    at = end;
  }
  endForm(text.length, false);
  return plantTree(text, { type: 'source', start: 0, end: text.length, children: forms });
}

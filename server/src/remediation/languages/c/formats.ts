/** Literals that `printf` and its kin take for a format: a key in one becomes `%s`, its lookup an argument. */
import { insert } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { named } from '../../walk';
import { fillHoles } from '../composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

/** Position of the format among the arguments. */
const formats: Readonly<Record<string, number>> = {
  printf: 0,
  fprintf: 1,
  dprintf: 1,
  sprintf: 1,
  snprintf: 2,
  asprintf: 1,
  syslog: 1,
  wprintf: 0,
  warn: 0,
  warnx: 0,
  err: 1,
  errx: 1,
  NSLog: 0,
  g_print: 0,
  g_printerr: 0,
  curl_mprintf: 0,
  curl_msnprintf: 2,
  curl_maprintf: 0,
};

/** A format and the arguments that follow it. */
export interface Format {
  /** The literal, or the chain of literals it is one of. */
  readonly group: SyntaxNode;
  readonly rest: readonly SyntaxNode[];
}

/** The chain of adjacent literals, or the literal alone. */
export function groupOf(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === 'concatenated_string' ? node.parent : node;
}

/** The format that a literal is; undefined when it is none. */
export function formatOf(node: SyntaxNode): Format | undefined {
  const group = groupOf(node);
  const list = group.parent;
  if (list?.type === 'message_expression') {
    const before = list.text.slice(0, group.startIndex - list.startIndex);
    const isFormat = /(?:[fF]ormat|message)\s*:\s*$/.test(before);
    return isFormat ? { group, rest: named(list).filter((each) => each.startIndex >= group.endIndex) } : undefined;
  }
  if (list?.type !== 'argument_list') return undefined;
  const callee = (list.parent?.childForFieldName('function')?.text ?? '').replace(/^.*::/, '');
  const all = named(list).filter((each) => each.type !== 'comment');
  const at = Object.hasOwn(formats, callee) ? formats[callee] : undefined;
  if (at === undefined || all[at]?.id !== group.id) return undefined;
  return { group, rest: all.slice(at + 1) };
}

function argumentsTaken(format: string): number | undefined {
  let count = 0;
  for (const [verb] of format.matchAll(
    /%[-+# 0']*(?:\d+\$)?(?:\*|\d+)?(?:\.(?:\*|\d+)?)?(?:hh|h|ll|l|j|z|t|L|q)?(?:.|$)/gsu,
  )) {
    if (verb.includes('*') || verb.includes('$')) return undefined;
    if (!verb.endsWith('%') || verb.length === 1) count++;
  }
  return count;
}

/** Each key becomes a directive, its lookup an argument at the right place. */
export function asArguments(
  context: Context,
  literal: Literal,
  holes: readonly Hole[],
  format: Format,
  spell: { readonly directive: string; readonly lookup: (hole: Hole) => string },
): Composed | Refused {
  const { group, rest } = format;
  const around = holes.map((hole) => {
    const taken = argumentsTaken(context.text.slice(group.startIndex, hole.start));
    const before = taken === undefined ? undefined : taken === 0 ? group : rest[taken - 1];
    return before === undefined ? undefined : insert(before.endIndex, `, ${spell.lookup(hole)}`);
  });
  const edits = around.filter((each) => each !== undefined);
  if (edits.length < holes.length) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  return { ...fillHoles(literal, holes, () => spell.directive), around: edits };
}

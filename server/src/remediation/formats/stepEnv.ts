/**
 * Steps of a pipeline that get secrets by their `env`: the script of a step reads a variable, and the step hands it over. Adds
 * to the `env` that is there, or makes one below the script.
 */
import { insert } from '../edits';
import {
  type Composed,
  type Context,
  type Hole,
  isRefused,
  type Literal,
  type Refused,
  refuse,
} from '../languages/language';
import { lineStart } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { fillScript } from './scripts';
import { columnBelow, entriesAround, type YamlEntry } from './yamlEntries';

/** Where the key of a script stands: that of the pair it is in, or of the one above a text of several lines. */
export function keyAtOf(node: SyntaxNode): number | undefined {
  const pair = node.parent?.type === 'pair' ? node.parent : node.previousSibling;
  return pair?.type === 'pair' ? pair.startIndex : undefined;
}

const inBraces = refuse(
  'string-kind',
  'The step has an `env` in braces: write it on lines of its own, then the fix is offered.',
);

function lineEndAt(text: string, at: number): number {
  return at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
}

/**
 * Lines that hand variables over, at the end of the step's `env` or below the script.
 *
 * @param node the script
 * @param entries of the step
 * @param variables how each is spelled, by its name in the script's environment
 */
export function handOver(
  { text, eol }: Pick<Context, 'text' | 'eol'>,
  node: SyntaxNode,
  entries: readonly YamlEntry[],
  variables: ReadonlyMap<string, string>,
): readonly TextEdit[] | Refused {
  const keyAt = entries[0]?.at ?? node.startIndex;
  const pad = ' '.repeat(keyAt - lineStart(text, keyAt));
  const own = entries.find((entry) => entry.key === 'env');
  if (own === undefined) {
    const lines = [...variables].map(([name, spelled]) => `${eol}${pad}  ${name}: ${spelled}`);
    return [insert(lineEndAt(text, node.endIndex), `${eol}${pad}env:${lines.join('')}`)];
  }
  const column = columnBelow(text, own);
  if (own.rest !== '' || column === undefined) return inBraces;
  const first = text.indexOf('\n', own.lineEnd) + 1 + column;
  const known = new Map(entriesAround(text, first).map(({ key, rest }) => [key, rest]));
  const missing = [...variables].filter(([name, spelled]) => known.get(name) !== spelled);
  const clash = missing.find(([name]) => known.has(name));
  if (clash !== undefined) return refuse('string-kind', `The step's \`env\` gives ${clash[0]} another value already.`);
  const lines = missing.map(([name, spelled]) => `${eol}${' '.repeat(column)}${name}: ${spelled}`);
  return lines.length === 0 ? [] : [insert(own.lineEnd, lines.join(''))];
}

/**
 * A script that reads its keys from the step's `env`.
 *
 * @param entries of the step
 */
export function composeStep(
  context: Context,
  literal: Literal,
  holes: readonly Hole[],
  entries: readonly YamlEntry[],
): Composed | Refused {
  const script = fillScript(context, literal, holes);
  if (isRefused(script)) return script;
  const variables = new Map(holes.map((hole) => [hole.name, hole.lookup('"').text]));
  const around = handOver(context, literal.node, entries, variables);
  return isRefused(around) ? around : { ...script, around };
}

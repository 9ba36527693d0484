/**
 * Dockerfiles: an image keeps what ENV and ARG say, so the variable is taken out. Commands of the build that use it mount it as
 * a secret; what runs later gets it from who starts the container.
 */
import { insert } from '../edits';
import { isWhole } from '../languages/composing';
import {
  type Composed,
  type Context,
  type Hole,
  isRefused,
  type Literal,
  type Refused,
  refuse,
} from '../languages/language';
import { nextLine } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { named } from '../walk';
import { readDockerfile } from './dockerLines';
import { formatLanguage } from './format';
import { fillScript } from './scripts';

const otherShell = refuse(
  'string-kind',
  'The build has a shell of its own: mount the secret, `RUN --mount=type=secret,id=name,env=NAME ...`, and read the variable as that shell does.',
);
const partOnly = refuse(
  'string-kind',
  'The key is a part of the variable: take the whole variable out, and hand it over when the container starts, `docker run -e NAME`.',
);

function usedElsewhere(name: string, keyword: string): Refused {
  return refuse(
    'string-kind',
    `${keyword} uses ${name}, and would keep it in the image: take that out first, then the fix is offered.`,
  );
}

/** Whether commands are for another shell than sh. */
function hasOtherShell({ root, text }: Context): boolean {
  const isWindows = /^\s*FROM\s[^\n]*\b(?:windows|nanoserver|servercore)/im.test(text);
  const isOther = named(root).some((node) => node.type === 'SHELL' && !/\bsh\b|\bbash\b/.test(node.text));
  return isWindows || isOther || /^#\s*escape\s*=\s*`/im.test(text);
}

function secretId(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function mention(name: string): RegExp {
  return new RegExp(`\\$(?:${name}\\b|\\{${name}\\b)`);
}

/** Mounts secrets into a RUN, once each. */
function mountInto(run: SyntaxNode, names: readonly string[]): readonly TextEdit[] {
  const at = run.startIndex + (/^\S+\s+/.exec(run.text)?.[0].length ?? 0);
  const mounts = names
    .map((name) => `--mount=type=secret,id=${secretId(name)},env=${name},required=true `)
    .filter((spelled) => !run.text.includes(spelled));
  return mounts.length === 0 ? [] : [insert(at, mounts.join(''))];
}

/** Takes a pair out of its instruction, or the instruction out when that is all it says. */
function removePair(text: string, pair: SyntaxNode): TextEdit {
  const instruction = pair.parent ?? pair;
  if (named(instruction).length < 2) {
    const end = nextLine(text, instruction.endIndex);
    return { start: instruction.startIndex, end, newText: '' };
  }
  const before = pair.previousSibling;
  if (before !== null) return { start: before.endIndex, end: pair.endIndex, newText: '' };
  return { start: pair.startIndex, end: pair.nextSibling?.startIndex ?? pair.endIndex, newText: '' };
}

function nameOfPair(pair: SyntaxNode): string {
  return /^[\w.-]+/.exec(pair.text)?.[0] ?? '';
}

/** Whether a later ENV or ARG only hands the same variable on. */
function handsOn(pair: SyntaxNode, name: string): boolean {
  const [, own, value = ''] = /^([\w.-]+)(?:=|\s+)([\s\S]*)$/.exec(pair.text) ?? [];
  return own === name && new RegExp(`^"?\\$(?:${name}|\\{${name}\\})"?$`).test(value);
}

function composeVariable(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { root, text } = context;
  const pair = literal.node.parent;
  if (pair === null || !isWhole(literal, holes)) return partOnly;
  const name = nameOfPair(pair);
  const used = mention(name);
  const isArgument = pair.parent?.type === 'ARG';
  const around: TextEdit[] = [];
  const later = named(root).filter((node) => node.startIndex > pair.startIndex && node.type !== 'comment');
  const runs = later.filter((node) => node.type === 'RUN');
  const using = runs.filter((node) => used.test(node.text));
  for (const node of later) {
    if (['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(node.type)) continue;
    const same = named(node).filter((each) => each.type === 'pair' && handsOn(each, name));
    const isRedeclared = node.type === 'ARG' && new RegExp(`^\\S+\\s+${name}\\s*$`).test(node.text);
    if (isRedeclared) around.push({ start: node.startIndex, end: nextLine(text, node.endIndex), newText: '' });
    else if (same.length > 0) around.push(...same.map((each) => removePair(text, each)));
    else if (used.test(node.text)) return usedElsewhere(name, node.type);
  }
  // An argument is for the build alone: where nothing names it, any command may be what reads it.
  for (const run of using.length > 0 || !isArgument ? using : runs) around.push(...mountInto(run, [name]));
  return { node: literal.node, loose: 'no', edits: [removePair(text, pair)], around };
}

function composeCommand(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  if (literal.node.type === 'variable') return composeVariable(context, literal, holes);
  if (hasOtherShell(context)) return otherShell;
  const script = fillScript(context, literal, holes);
  const run = literal.node.parent;
  if (isRefused(script) || run?.type !== 'RUN') return script;
  return { ...script, around: mountInto(run, [...new Set(holes.map((hole) => hole.name))]) };
}

const exec =
  'In this form nothing is looked up: let the program read its environment, and start the container with `docker run -e NAME`.';

/** See the file's first lines. */
export const dockerfile = formatLanguage({
  id: 'dockerfile',
  read: readDockerfile,
  literals: {
    variable: true,
    'run-block': true,
    'cmd-block': true,
    'entrypoint-block': true,
    opaque:
      'The key does not stand in a line of its own: build with `RUN --mount=type=secret,id=name,env=NAME ...` and `docker build --secret id=name,env=NAME .` instead.',
    RUN: 'In this form nothing is looked up: write the command without brackets, then the fix is offered.',
    CMD: exec,
    ENTRYPOINT: exec,
    HEALTHCHECK: exec,
    LABEL: 'A label is readable by all who have the image: delete the key.',
  },
  spell: (name) => name,
  special: /[$\\]/,
  compose: composeCommand,
  ownName: (_context, literal, holes) =>
    literal.node.type === 'variable' && isWhole(literal, holes) && literal.node.parent !== null
      ? nameOfPair(literal.node.parent)
      : undefined,
  advice:
    'What is mounted: `docker build --secret id=ID,env=NAME .`, with BuildKit 0.16 or later. What runs: `docker run -e NAME`. Both take it from your environment, and `--env-file` would keep the quotes of `.env`: run `set -a; . ./.env; set +a` before.',
});

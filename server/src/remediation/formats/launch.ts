/**
 * `.vscode/launch.json`: a variable of `env` is taken out, and the debugger reads `.env` instead; where it cannot, and in
 * arguments, the editor's own environment is asked.
 */
import { fillHoles, isWhole } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { directoryOf, inDirectory, upwards } from '../paths';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { ancestorsOf } from '../walk';
import { formatLanguage } from './format';
import { addMember, jsonReader, keyOfPair, memberOf, pathTo, removeMember, valuesOf } from './jsonTree';

/** Debuggers that read an `envFile`. */
const readers = /^"(?:(?:pwa-)?node|node-terminal|debugpy|python|go|coreclr|cppdbg|cppvsdbg|java|lldb)"$/;

/** How the `.env` of the package is named from the folder that holds `.vscode`. */
function envFileOf({ facts: { path, root } }: Context): string {
  const folder = directoryOf(directoryOf(path));
  const steps = upwards(folder).indexOf(root);
  const up = '../'.repeat(Math.max(0, steps));
  return `\${workspaceFolder}/${steps < 0 ? inDirectory(root, '') : up}.env`;
}

/** The configuration that a value stands in. */
function configurationOf(node: SyntaxNode): SyntaxNode | undefined {
  return [...ancestorsOf(node)].find((each) => each.type === 'object' && /^\d+$/.test(pathTo(each).at(-1) ?? ''));
}

const otherFile = refuse(
  'string-kind',
  'The configuration reads another `envFile`: put the variable there, and let git ignore that file.',
);

/** Takes the variable out, and lets the debugger read the file; undefined when it reads none. */
function toEnvFile(context: Context, node: SyntaxNode): readonly TextEdit[] | Refused | undefined {
  const { text } = context;
  const configuration = configurationOf(node);
  const pair = node.parent;
  const env = pair?.parent;
  if (configuration === undefined || pair?.type !== 'pair' || env === null || env === undefined) return undefined;
  if (!readers.test(memberOf(configuration, 'type')?.text ?? '')) return undefined;
  const wanted = `"${envFileOf(context)}"`;
  const known = memberOf(configuration, 'envFile')?.text;
  if (known !== undefined && known !== wanted) return otherFile;
  const isLast = valuesOf(env).length === 1 && env.parent?.type === 'pair';
  const removed = removeMember(text, isLast && env.parent !== null ? env.parent : pair);
  if (known !== undefined) return [removed];
  const last = valuesOf(configuration).at(-1);
  // What is taken out may be what the new member would stand behind: it takes its place.
  if (isLast && last?.id === env.parent?.id && env.parent !== null) {
    return [{ start: env.parent.startIndex, end: env.parent.endIndex, newText: `"envFile": ${wanted}` }];
  }
  return [removed, addMember(text, configuration, 'envFile', wanted)];
}

function inEnv(literal: Literal, holes: readonly { readonly start: number; readonly end: number }[]): boolean {
  return isWhole(literal, holes) && pathTo(literal.node).at(-2) === 'env';
}

function isReader(node: SyntaxNode): boolean {
  return readers.test(memberOf(configurationOf(node), 'type')?.text ?? '');
}

function composeLaunch(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const edits = inEnv(literal, holes) ? toEnvFile(context, literal.node) : undefined;
  if (edits === undefined) return fillHoles(literal, holes, (hole) => hole.lookup('"').text);
  return 'reason' in edits ? edits : { node: literal.node, loose: 'no', edits };
}

/** See the file's first lines. */
export const launch = formatLanguage({
  id: 'vscode-launch',
  read: jsonReader((path) => (path[0] === 'configurations' && path.length > 2 ? 'value' : 'elsewhere')),
  literals: {
    value: true,
    elsewhere: 'Variables are expanded in configurations only: hand the value over there.',
    key: 'A key of an object cannot be looked up.',
  },
  spell: (name) => `\${env:${name}}`,
  special: /\$\{/,
  compose: composeLaunch,
  ownName: (_context, literal, holes) =>
    inEnv(literal, holes) && isReader(literal.node) && literal.node.parent !== null
      ? keyOfPair(literal.node.parent)
      : undefined,
  hint: (node) => (node.parent?.type === 'pair' ? keyOfPair(node.parent) : undefined),
  advice:
    'The debugger reads `.env` by `envFile`. What is written as a variable of the editor is empty when the editor was started without it.',
});

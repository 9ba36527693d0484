/**
 * `.vscode/mcp.json`: the editor asks for the value once and keeps it safe, by an entry of `inputs` that hides what is typed.
 */
import { fillHoles } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import type { TextEdit } from '../plan';
import { named } from '../walk';
import { formatLanguage } from './format';
import { addItem, addMember, jsonReader, keyOfPair, memberOf, valuesOf } from './jsonTree';

function idFor(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function inputFor(name: string): string {
  const members = ['"type": "promptString"', `"id": "${idFor(name)}"`, `"description": "${name}"`, '"password": true'];
  return `{\n\t${members.join(',\n\t')}\n}`;
}

const half = refuse('half-typed', 'The file cannot be read as JSON yet: finish typing it, then the fix is offered.');

/** The entries of `inputs` that are missing; none for an id that is there and hides its value. */
function declare({ root, text }: Context, names: readonly string[]): readonly TextEdit[] | Refused {
  const object = named(root).find((node) => node.type === 'object');
  if (object === undefined) return half;
  const inputs = memberOf(object, 'inputs');
  if (inputs !== undefined && inputs.type !== 'array') return half;
  const known = inputs === undefined ? [] : valuesOf(inputs).map((each) => memberOf(each, 'id')?.text);
  const missing = names.filter((name) => !known.includes(`"${idFor(name)}"`));
  if (missing.length === 0) return [];
  const spelled = missing.map(inputFor).join(',\n');
  if (inputs !== undefined) return [addItem(text, inputs, spelled)];
  return [addMember(text, object, 'inputs', `[\n${spelled.replace(/^/gm, '\t')}\n]`)];
}

function composeServer(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const around = declare(context, [...new Set(holes.map((hole) => hole.name))]);
  if ('reason' in around) return around;
  return { ...fillHoles(literal, holes, (hole) => `\${input:${idFor(hole.name)}}`), around };
}

/** See the file's first lines. */
export const mcp = formatLanguage({
  id: 'mcp',
  read: jsonReader((path) => (path[0] === 'servers' && path.length > 2 ? 'value' : 'elsewhere')),
  literals: {
    value: true,
    elsewhere: 'The editor asks for values of `servers` only: hand the key over there.',
    key: 'A key of an object cannot be asked for.',
  },
  spell: idFor,
  special: /\$\{/,
  compose: composeServer,
  hint: (node) => (node.parent?.type === 'pair' ? keyOfPair(node.parent) : undefined),
  advice:
    'VS Code asks for the value when the server first starts, and keeps it in its secret storage: `.env` keeps it for you until then, and is not read.',
});

/** Ansible: a lookup of the environment that is undefined, and so an error, when the variable is missing or empty. */
import { isWhole } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { formatLanguage } from './format';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

function composeAnsible({ text }: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const raw = text.slice(literal.start, literal.end);
  if (/\{\{|\{%/.test(raw) && !isWhole(literal, holes)) {
    return refuse(
      'string-kind',
      'The value is a template already: put the key in a variable of its own, then the fix is offered.',
    );
  }
  // Single quotes around: theirs are doubled within.
  const spelled = (hole: Hole) => hole.lookup('"').text.replaceAll("'", literal.open === "'" ? "''" : "'");
  const inner = holes.map((hole) => ({ start: hole.start, end: hole.end, newText: spelled(hole) }));
  if (literal.open !== '') return { node: literal.node, loose: 'no', edits: inner };
  if (/["\\]/.test(raw)) return refuse('string-kind', 'Put the value in quotes, then the fix is offered.');
  // A value that begins with a brace would be a mapping.
  const pieces = inner.map(
    (edit, index) => text.slice(inner[index - 1]?.end ?? literal.start, edit.start) + edit.newText,
  );
  const newText = `"${pieces.join('')}${text.slice(inner.at(-1)?.end ?? literal.end, literal.end)}"`;
  return { node: literal.node, loose: 'no', edits: [{ start: literal.start, end: literal.end, newText }] };
}

/** See the file's first lines. */
export const ansible = formatLanguage({
  id: 'ansible',
  read: yamlReader((path) => (['when', 'name', 'hosts', 'that'].includes(path.at(-1) ?? '') ? 'elsewhere' : 'value')),
  literals: {
    value: true,
    elsewhere: 'This is not the place for a key: put it in a variable, then the fix is offered.',
    opaque: opaqueYaml,
  },
  spell: (name) => `{{ lookup('env', '${name}') or undef(hint='${name} is not set') }}`,
  special: /[{}]/,
  compose: composeAnsible,
  hint: keyOf,
  advice:
    'The lookup reads the environment of the machine that ansible-playbook runs on, and does not read `.env`: run `set -a; . ./.env; set +a` before.',
});

/** Batch files: `%NAME%`, and a line before that ends the script when the variable is not defined (empty ones never are). */
import { insert } from '../edits';
import type { SyntaxNode } from '../syntax';
import { readBatch } from './bat/reader';
import { fillHoles } from './composing';
import { type Composed, type Context, type Hole, type Language, type Literal, type Refused, refuse } from './language';
import { withoutSetup } from './topHelper';

/** Signs that mean the same in a value and in the text of a script. */
const plain = /^[\w.+/=:~@-]+$/;

/** Names are the same in capitals and in small letters. */
function isOverwritten(text: string, node: SyntaxNode, { name }: Hole): boolean {
  return name !== '' && new RegExp(`^[ \\t]*@?set\\s+"?${name}=`, 'im').test(text.slice(0, node.startIndex));
}

function compose(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  if (!holes.every((hole) => plain.test(hole.value))) {
    return refuse(
      'string-kind',
      'The key holds signs that a batch file reads in a way of its own: set the variable by hand.',
    );
  }
  const taken = holes.find((hole) => isOverwritten(context.text, node, hole));
  if (taken !== undefined) {
    return refuse(
      'string-kind',
      `The script sets ${taken.name} itself before this line: give that variable another name, then the key can be looked up.`,
    );
  }
  const checks = [...new Set(holes.map(({ name }) => name))].map((name) => {
    return insert(node.startIndex, `if not defined ${name} (echo ${name} is not set 1>&2 & exit /b 1)${context.eol}`);
  });
  return { ...fillHoles(literal, holes, (hole) => hole.lookup('"').text), around: checks };
}

/** See the file's first lines. */
export const bat: Language = {
  ids: ['bat'],
  comments: ['comment'],
  literals: {
    command: true,
    block:
      'The key stands in a block, which is expanded before its first line runs: set a variable before the block, then the key can be looked up.',
  },
  functions: [],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '', nodes: [] },
  read: readBatch,
  env: () => ({ imports: [], lookup: (name) => ({ text: `%${name}%`, loose: false }) }),
  delimiters: () => ({ open: '', close: '' }),
  decode: (_literal, raw) => raw,
  compose,
  place: () => ({}),
  prepare: withoutSetup,
  hint: (node) => /^\s*@?set\s+"?(\w+)=/i.exec(node.text)?.[1],
  envAdvice: () =>
    'Set the variable before the script runs, with `set NAME=...`, or in the environment of what starts it.',
};

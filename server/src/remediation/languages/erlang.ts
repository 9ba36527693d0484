/** Erlang: `require_env("NAME")`, a function at the end of the module. */
import { insert } from '../edits';
import { freshName, reindent, withEol } from '../layout';
import type { SyntaxNode } from '../syntax';
import { named } from '../walk';
import { placeErlang } from './erlang/places';
import { readErlang } from './erlang/reader';
import { composeErlang, decodeErlang, erlangDelimiters } from './erlang/strings';
import type { Context, Helper, Language, LookupKit, Prepared } from './language';
import { withoutSetup } from './topHelper';

const helper: Helper = {
  name: 'require_env',
  isAlike: (source) => /\bgetenv\b/.test(source) && /\b(?:error|exit|throw)\b/.test(source),
  source: (name) =>
    [
      `${name}(Name) ->`,
      '\tcase os:getenv(Name) of',
      '\t\tValue when is_list(Value), Value =/= "" -> Value;',
      '\t\t_ -> error(Name ++ " is not set")',
      '\tend.',
    ].join('\n'),
};

/** Functions stand in any order: the helper becomes the last one. */
function prepare(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  if (kit.helper === undefined) return withoutSetup(context, kit, nodes);
  const { root, text, eol } = context;
  const modules = new Map<string, string>();
  const { name: wanted, isAlike, source } = kit.helper;
  const known = named(root).some((form) => form.text.startsWith(`${wanted}(`) && isAlike(form.text));
  const name = known ? wanted : freshName(text, wanted);
  const spelling = { helper: name, modules };
  const spellings = nodes.map(() => spelling);
  if (known) return { spellings, edits: [] };
  const end = text.trimEnd().length;
  const newText = withEol(`\n\n${reindent(source(name, spelling), '    ')}`, eol);
  return { spellings, edits: [insert(end, newText + (end === text.length ? eol : ''))] };
}

/** See the file's first lines. */
export const erlang: Language = {
  ids: ['erlang'],
  comments: ['comment'],
  literals: {
    string: true,
    atom: 'The key stands in an atom, which must be written out: use a string, then it can be looked up.',
  },
  functions: ['form'],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '++', nodes: [] },
  read: readErlang,
  env: () => ({
    imports: [],
    helper,
    lookup: (name, { helper: local }) => ({ text: `${local}("${name}")`, loose: false }),
  }),
  delimiters: erlangDelimiters,
  decode: decodeErlang,
  compose: composeErlang,
  place: placeErlang,
  prepare,
  hint: (node) => {
    const start = node.parent?.children[0]?.text === '<<' ? node.parent.startIndex : node.startIndex;
    const form = node.parent?.type === 'form' ? node.parent : (node.parent?.parent ?? node);
    const before = form.text.slice(Math.max(0, start - form.startIndex - 80), Math.max(0, start - form.startIndex));
    return /(\w+)'?\s*(?:=|=>|,)\s*$/.exec(before)?.[1];
  },
  envAdvice: () => 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.',
};

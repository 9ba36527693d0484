/** Shells of the Bourne family: `${NAME:?NAME is not set}`, which ends a script when the variable is unset or empty. */
import type { Language } from './language';
import { placeShell } from './shell/places';
import { composeShell, decodeShell, fallbackInShell, shellDelimiters } from './shell/strings';
import { withoutSetup } from './topHelper';

/** See the file's first lines. */
export const shell: Language = {
  ids: ['shellscript'],
  comments: ['comment'],
  literals: {
    string: true,
    raw_string: true,
    ansi_c_string: true,
    word: true,
    extglob_pattern: true,
    heredoc_body: true,
    regex: 'The key stands in a regular expression: put it into a variable first, then it can be looked up.',
  },
  functions: ['function_definition'],
  hints: {
    rules: { variable_assignment: { value: 'value', name: 'name' } },
    transparent: ['string', 'concatenation', 'array'],
    argumentLists: [],
  },
  roomy: [],
  concat: { operator: '', nodes: [] },
  env: () => ({
    imports: [],
    lookup: (name) => ({ text: `\${${name}:?${name} is not set}`, loose: false }),
  }),
  delimiters: shellDelimiters,
  decode: decodeShell,
  compose: composeShell,
  place: placeShell,
  prepare: withoutSetup,
  fallback: fallbackInShell,
  envAdvice: ({ facts }) => {
    return facts.path.endsWith('.envrc')
      ? 'direnv reads .env where .envrc says `dotenv`: put that line above this one.'
      : 'Read .env before the script runs, with `set -a; . ./.env; set +a`, or export the variable in its environment.';
  },
};

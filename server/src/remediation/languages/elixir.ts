/** Elixir: `System.fetch_env!("NAME")`, checked for an empty value where it stands; attributes become functions. */
import { placeElixir, runsLaterInElixir } from './elixir/places';
import { composeElixir, decodeElixir, elixirDelimiters, fallbackInElixir, hintInElixir } from './elixir/strings';
import type { Language } from './language';
import { withoutSetup } from './topHelper';

const inAtom = 'The key stands in an atom, which must be written out: use a string, then it can be looked up.';

/** See the file's first lines. */
export const elixir: Language = {
  ids: ['elixir'],
  comments: ['comment'],
  literals: { string: true, charlist: true, sigil: true, quoted_atom: inAtom, quoted_keyword: inAtom },
  functions: ['anonymous_function'],
  runsLater: runsLaterInElixir,
  hints: {
    rules: { pair: { value: 'value', name: 'key' } },
    transparent: ['binary_operator', 'interpolation', 'string'],
    argumentLists: ['arguments'],
  },
  roomy: ['arguments', 'pair', 'list', 'tuple', 'block', 'body', 'do_block', 'map_content', 'source'],
  concat: { operator: '<>', nodes: ['binary_operator'] },
  env: () => ({
    imports: [],
    lookup: (name) => ({
      text: `then(System.fetch_env!("${name}"), fn "" -> raise("${name} is empty"); value -> value end)`,
      loose: false,
    }),
  }),
  delimiters: elixirDelimiters,
  decode: decodeElixir,
  compose: composeElixir,
  place: placeElixir,
  prepare: withoutSetup,
  fallback: fallbackInElixir,
  hint: hintInElixir,
  envAdvice: ({ text }) => {
    return /\bDotenvy?\b/.test(text)
      ? 'The project has a loader for .env: it must run before this code.'
      : 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.';
  },
};

/** Clojure: `(or (not-empty (System/getenv "NAME")) (throw ...))`, which stands wherever a form is evaluated. */
import { fallbackInClojure, hintInClojure, isClojureProse, placeClojure, runsLaterInClojure } from './clojure/places';
import { clojureDelimiters, composeClojure, decodeClojure } from './clojure/strings';
import type { Language } from './language';
import { withoutSetup } from './topHelper';

/** See the file's first lines. */
export const clojure: Language = {
  ids: ['clojure'],
  comments: ['comment', 'dis_expr'],
  literals: {
    str_lit: true,
    regex_lit: 'The key stands in a regular expression: build that with `re-pattern`, then the key can be looked up.',
  },
  functions: [],
  runsLater: runsLaterInClojure,
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '', nodes: [] },
  env: () => ({
    imports: [],
    lookup: (name) => ({
      text: `(or (not-empty (System/getenv "${name}")) (throw (ex-info "${name} is not set" {})))`,
      loose: false,
    }),
  }),
  delimiters: clojureDelimiters,
  decode: decodeClojure,
  isProse: isClojureProse,
  compose: composeClojure,
  place: placeClojure,
  prepare: withoutSetup,
  fallback: fallbackInClojure,
  hint: hintInClojure,
  envAdvice: () => 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.',
};

/** C: `require_env("NAME")`, a function below the includes; a variable of the file gets its value in `main`. */
import { cEnv, cEnvAdvice } from './c/env';
import { hintInC, placeC } from './c/places';
import { prepareC } from './c/setup';
import { cDelimiters, composeC, decodeC } from './c/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const c: Language = {
  ids: ['c'],
  comments: ['comment'],
  literals: { string_literal: true, preproc_arg: true },
  functions: ['function_definition', 'preproc_def'],
  hints: { rules: {}, transparent: [], argumentLists: ['argument_list'] },
  roomy: [],
  concat: { operator: '+', nodes: [] },
  siblings: /\.[ch]$/,
  env: cEnv,
  delimiters: cDelimiters,
  decode: decodeC,
  compose: composeC,
  place: placeC,
  prepare: prepareC,
  hint: hintInC,
  envAdvice: cEnvAdvice,
};

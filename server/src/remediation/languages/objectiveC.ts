/** Objective-C: `require_env("NAME")` as in C, wrapped in an `NSString` where an object stood. */
import { cEnv, cEnvAdvice } from './c/env';
import { prepareC } from './c/setup';
import { cDelimiters, decodeC } from './c/strings';
import type { Language } from './language';
import { hintInObjectiveC, placeObjectiveC } from './objectiveC/places';
import { composeObjectiveC } from './objectiveC/strings';

/** See the file's first lines. */
export const objectiveC: Language = {
  ids: ['objective-c'],
  comments: ['comment'],
  literals: { string_literal: true, preproc_arg: true },
  functions: ['function_definition', 'method_definition', 'preproc_def', 'block_literal'],
  hints: { rules: {}, transparent: [], argumentLists: ['argument_list'] },
  roomy: [],
  concat: { operator: '+', nodes: [] },
  siblings: /\.[hm]$/,
  env: cEnv,
  delimiters: cDelimiters,
  decode: decodeC,
  compose: composeObjectiveC,
  place: placeObjectiveC,
  prepare: prepareC,
  hint: hintInObjectiveC,
  envAdvice: cEnvAdvice,
};

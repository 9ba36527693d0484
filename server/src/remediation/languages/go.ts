/** Go: `mustEnv("NAME")`, one function for the package; constants become variables. */
import { goEnv, goEnvAdvice } from './go/env';
import { hintInGo, placeGo } from './go/places';
import { prepareGo } from './go/setup';
import { composeGo, decodeGo, goDelimiters } from './go/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const go: Language = {
  ids: ['go'],
  comments: ['comment'],
  literals: { interpreted_string_literal: true, raw_string_literal: true },
  functions: ['function_declaration', 'method_declaration', 'func_literal'],
  hints: { rules: {}, transparent: [], argumentLists: ['argument_list'] },
  roomy: [
    'expression_list',
    'argument_list',
    'literal_element',
    'return_statement',
    'parenthesized_expression',
    'short_var_declaration',
    'assignment_statement',
    'index_expression',
  ],
  concat: { operator: '+', nodes: ['binary_expression'] },
  siblings: /\.go$/,
  env: goEnv,
  delimiters: goDelimiters,
  decode: decodeGo,
  compose: composeGo,
  place: placeGo,
  prepare: prepareGo,
  hint: hintInGo,
  envAdvice: goEnvAdvice,
};

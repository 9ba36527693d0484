/** Kotlin: `requireEnv("NAME")`, a private function of the file; what was a `const val` becomes a plain property. */
import { kotlinEnv, kotlinEnvAdvice } from './kotlin/env';
import { fallbackInKotlin, hintInKotlin, placeKotlin } from './kotlin/places';
import { prepareKotlin } from './kotlin/setup';
import { composeKotlin, decodeKotlin, kotlinDelimiters } from './kotlin/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const kotlin: Language = {
  ids: ['kotlin'],
  comments: ['line_comment', 'block_comment'],
  literals: { string_literal: true, multiline_string_literal: true },
  functions: ['function_declaration', 'lambda_literal', 'anonymous_function', 'getter', 'setter'],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [
    'property_declaration',
    'value_argument',
    'class_parameter',
    'function_value_parameters',
    'function_body',
    'return_expression',
    'assignment',
    'interpolation',
    'parenthesized_expression',
  ],
  concat: { operator: '+', nodes: ['binary_expression'] },
  env: kotlinEnv,
  delimiters: kotlinDelimiters,
  decode: decodeKotlin,
  compose: composeKotlin,
  place: placeKotlin,
  prepare: prepareKotlin,
  fallback: fallbackInKotlin,
  hint: hintInKotlin,
  envAdvice: kotlinEnvAdvice,
};

/** Java: `requireEnv("NAME")`, a private static method of the class that needs it. */
import { javaEnv, javaEnvAdvice } from './java/env';
import { fallbackInJava, hintInJava, placeJava } from './java/places';
import { prepareJava } from './java/setup';
import { composeJava, decodeJava, javaDelimiters } from './java/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const java: Language = {
  ids: ['java'],
  comments: ['line_comment', 'block_comment'],
  literals: { string_literal: true },
  functions: ['method_declaration', 'constructor_declaration', 'lambda_expression'],
  hints: {
    rules: {
      variable_declarator: { value: 'value', name: 'name' },
      assignment_expression: { value: 'right', name: 'left' },
      element_value_pair: { value: 'value', name: 'key' },
    },
    transparent: ['parenthesized_expression', 'binary_expression', 'cast_expression'],
    argumentLists: ['argument_list'],
  },
  roomy: [
    'variable_declarator',
    'assignment_expression',
    'argument_list',
    'return_statement',
    'parenthesized_expression',
    'array_initializer',
  ],
  concat: { operator: '+', nodes: ['binary_expression'] },
  env: javaEnv,
  delimiters: javaDelimiters,
  decode: decodeJava,
  compose: composeJava,
  place: placeJava,
  prepare: prepareJava,
  fallback: fallbackInJava,
  hint: hintInJava,
  envAdvice: javaEnvAdvice,
};

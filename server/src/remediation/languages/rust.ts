/** Rust: `require_env("NAME")`, a function of the file that gives a `&'static str`, as a literal does; constants become lazy statics. */
import type { Language } from './language';
import { rustEnv, rustEnvAdvice } from './rust/env';
import { fallbackInRust, hintInRust, placeRust } from './rust/places';
import { prepareRust } from './rust/setup';
import { composeRust, decodeRust, rustDelimiters } from './rust/strings';

/** See the file's first lines. */
export const rust: Language = {
  ids: ['rust'],
  comments: ['line_comment', 'block_comment', 'doc_comment'],
  literals: { string_literal: true, raw_string_literal: true },
  functions: ['function_item', 'closure_expression', 'const_item', 'static_item'],
  hints: {
    rules: {
      let_declaration: { value: 'value', name: 'pattern' },
      const_item: { value: 'value', name: 'name' },
      static_item: { value: 'value', name: 'name' },
      field_initializer: { value: 'value', name: 'field' },
      assignment_expression: { value: 'right', name: 'left' },
    },
    transparent: ['parenthesized_expression', 'reference_expression', 'binary_expression'],
    argumentLists: ['arguments'],
  },
  roomy: [
    'let_declaration',
    'arguments',
    'token_tree',
    'field_initializer',
    'array_expression',
    'tuple_expression',
    'return_expression',
    'assignment_expression',
    'parenthesized_expression',
    'const_item',
    'static_item',
  ],
  concat: { operator: '+', nodes: [] },
  siblings: /\.rs$/,
  env: rustEnv,
  delimiters: rustDelimiters,
  decode: decodeRust,
  compose: composeRust,
  place: placeRust,
  prepare: prepareRust,
  fallback: fallbackInRust,
  hint: hintInRust,
  envAdvice: rustEnvAdvice,
};

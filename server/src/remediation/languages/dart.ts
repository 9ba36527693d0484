/** Dart: `_requireEnv('NAME')`, a private function of the library that reads `Platform.environment`; `const` becomes `final`. */
import { dartEnv, dartEnvAdvice } from './dart/env';
import { fallbackInDart, hintInDart, placeDart } from './dart/places';
import { prepareDart } from './dart/setup';
import { composeDart, dartDelimiters, decodeDart } from './dart/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const dart: Language = {
  ids: ['dart'],
  comments: ['comment', 'documentation_comment'],
  literals: { string_literal: true },
  functions: ['function_body', 'function_expression', 'static_final_declaration'],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [
    'argument',
    'static_final_declaration',
    'initialized_variable_definition',
    'initialized_identifier',
    'pair',
    'list_literal',
    'parenthesized_expression',
    'return_statement',
  ],
  concat: { operator: '+', nodes: [] },
  env: dartEnv,
  delimiters: dartDelimiters,
  decode: decodeDart,
  compose: composeDart,
  place: placeDart,
  prepare: prepareDart,
  fallback: fallbackInDart,
  hint: hintInDart,
  envAdvice: dartEnvAdvice,
};

/** C#: `RequireEnv("NAME")`, a private static method of the class that needs it; constants become read-only fields. */
import { csharpEnv, csharpEnvAdvice } from './csharp/env';
import { fallbackInCsharp, hintInCsharp, placeCsharp } from './csharp/places';
import { prepareCsharp } from './csharp/setup';
import { composeCsharp, csharpDelimiters, decodeCsharp } from './csharp/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const csharp: Language = {
  ids: ['csharp'],
  comments: ['comment'],
  literals: {
    string_literal: true,
    verbatim_string_literal: true,
    raw_string_literal: true,
    interpolated_string_expression: true,
  },
  functions: [
    'method_declaration',
    'constructor_declaration',
    'local_function_statement',
    'lambda_expression',
    'anonymous_method_expression',
    'accessor_declaration',
    'arrow_expression_clause',
  ],
  hints: {
    rules: {
      variable_declarator: { name: 'name' },
      assignment_expression: { value: 'right', name: 'left' },
      property_declaration: { value: 'value', name: 'name' },
      parameter: { name: 'name' },
      argument: { name: 'name' },
    },
    transparent: [
      'parenthesized_expression',
      'binary_expression',
      'interpolation',
      'interpolated_string_expression',
      'argument',
      'arrow_expression_clause',
    ],
    argumentLists: ['argument_list', 'initializer_expression'],
  },
  roomy: [
    'variable_declarator',
    'argument',
    'assignment_expression',
    'return_statement',
    'arrow_expression_clause',
    'parenthesized_expression',
    'initializer_expression',
    'property_declaration',
  ],
  concat: { operator: '+', nodes: ['binary_expression'] },
  siblings: /\.cs$/,
  env: csharpEnv,
  delimiters: csharpDelimiters,
  decode: decodeCsharp,
  compose: composeCsharp,
  place: placeCsharp,
  prepare: prepareCsharp,
  fallback: fallbackInCsharp,
  hint: hintInCsharp,
  envAdvice: csharpEnvAdvice,
};

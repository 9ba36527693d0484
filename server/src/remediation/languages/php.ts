/** PHP: `getenv('NAME') ?: throw ...` in one expression; what must be constant is declared another way. */
import type { Language } from './language';
import { phpEnv, phpEnvAdvice } from './php/env';
import { fallbackInPhp, placePhp } from './php/places';
import { preparePhp } from './php/setup';
import { composePhp, decodePhp, phpDelimiters } from './php/strings';

/** See the file's first lines. */
export const php: Language = {
  ids: ['php'],
  comments: ['comment'],
  literals: {
    string: true,
    encapsed_string: true,
    heredoc: true,
    nowdoc: true,
    shell_command_expression:
      'The key stands in a shell command: set it in the environment of that command, and use it there as a variable.',
    text: 'The key stands outside of the PHP code, in what is sent to the browser: no secret can be kept there.',
  },
  functions: ['function_definition', 'method_declaration', 'anonymous_function', 'arrow_function'],
  hints: {
    rules: {
      assignment_expression: { value: 'right', name: 'left' },
      const_element: { name: 'first' },
      property_element: { value: 'default_value', name: 'name' },
      simple_parameter: { value: 'default_value', name: 'name' },
      property_promotion_parameter: { value: 'default_value', name: 'name' },
      static_variable_declaration: { value: 'value', name: 'name' },
      array_element_initializer: { name: 'first' },
      argument: { name: 'name' },
    },
    transparent: ['parenthesized_expression', 'binary_expression', 'encapsed_string', 'argument'],
    argumentLists: ['arguments'],
  },
  roomy: [
    'assignment_expression',
    'argument',
    'return_statement',
    'parenthesized_expression',
    'array_element_initializer:last',
  ],
  concat: { operator: '.', nodes: ['binary_expression'] },
  env: phpEnv,
  delimiters: phpDelimiters,
  decode: decodePhp,
  compose: composePhp,
  place: placePhp,
  prepare: preparePhp,
  fallback: fallbackInPhp,
  envAdvice: phpEnvAdvice,
};

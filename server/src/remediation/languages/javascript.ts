/**
 * JavaScript and TypeScript, with JSX: `requireEnv("NAME")`, a function declared once after the imports. Whether the file is
 * code for a browser, where no such thing may stand, is judged in `clientCode`.
 */
import { javascriptEnv, javascriptEnvAdvice } from './javascript/env';
import { fallbackInJavascript, placeJavascript } from './javascript/places';
import { prepareJavascript } from './javascript/setup';
import { composeJavascript, decodeJavascript, javascriptDelimiters } from './javascript/strings';
import { cannotWaitInJavascript } from './javascript/waiting';
import type { Language } from './language';

/** See the file's first lines. */
export const javascript: Language = {
  ids: ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'],
  comments: ['comment', 'html_comment'],
  literals: {
    string: true,
    template_string: true,
    jsx_text: true,
    regex: 'The key stands in a regular expression: build that with `new RegExp`, then the key can be looked up.',
    template_literal_type: 'A type takes literals only: the key must stand in a value.',
  },
  functions: [
    'function_declaration',
    'function_expression',
    'arrow_function',
    'method_definition',
    'generator_function_declaration',
    'generator_function',
  ],
  hints: {
    rules: {
      variable_declarator: { value: 'value', name: 'name' },
      assignment_expression: { value: 'right', name: 'left' },
      pair: { value: 'value', name: 'key' },
      public_field_definition: { value: 'value', name: 'name' },
      field_definition: { value: 'value', name: 'property' },
      required_parameter: { value: 'value', name: 'pattern' },
      assignment_pattern: { value: 'right', name: 'left' },
      object_assignment_pattern: { value: 'right', name: 'left' },
      jsx_attribute: { name: 'first' },
    },
    transparent: [
      'parenthesized_expression',
      'as_expression',
      'satisfies_expression',
      'template_substitution',
      'template_string',
      'binary_expression',
      'jsx_expression',
    ],
    argumentLists: ['arguments'],
  },
  roomy: [
    'variable_declarator',
    'assignment_expression',
    'arguments',
    'pair',
    'array',
    'return_statement',
    'parenthesized_expression',
    'template_substitution',
    'jsx_expression',
    'jsx_attribute',
    'public_field_definition',
    'field_definition',
    'assignment_pattern',
    'required_parameter',
    'optional_parameter',
    'computed_property_name',
  ],
  concat: { operator: '+', nodes: ['binary_expression'] },
  env: javascriptEnv,
  delimiters: javascriptDelimiters,
  decode: decodeJavascript,
  compose: composeJavascript,
  place: placeJavascript,
  prepare: prepareJavascript,
  cannotWait: cannotWaitInJavascript,
  fallback: fallbackInJavascript,
  envAdvice: javascriptEnvAdvice,
};

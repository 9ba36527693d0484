/** Python: `_require_env("NAME")`, a function defined once below the imports. */
import type { Language } from './language';
import { pythonEnv, pythonEnvAdvice } from './python/env';
import { fallbackInPython, placePython } from './python/places';
import { preparePython } from './python/setup';
import { composePython, decodePython, isPythonProse, pythonDelimiters } from './python/strings';

/** See the file's first lines. */
export const python: Language = {
  ids: ['python'],
  comments: ['comment'],
  literals: { string: true },
  functions: ['function_definition', 'lambda'],
  hints: {
    rules: {
      assignment: { value: 'right', name: 'left' },
      keyword_argument: { value: 'value', name: 'name' },
      pair: { value: 'value', name: 'key' },
      default_parameter: { value: 'value', name: 'name' },
      typed_default_parameter: { value: 'value', name: 'name' },
      named_expression: { value: 'value', name: 'name' },
    },
    transparent: ['parenthesized_expression', 'concatenated_string', 'binary_operator', 'interpolation', 'string'],
    argumentLists: ['argument_list'],
  },
  roomy: [
    'assignment',
    'keyword_argument',
    'pair',
    'default_parameter',
    'typed_default_parameter',
    'argument_list',
    'list',
    'tuple',
    'set',
    'return_statement',
    'parenthesized_expression',
  ],
  concat: { operator: '+', nodes: ['binary_operator'] },
  env: pythonEnv,
  delimiters: pythonDelimiters,
  decode: decodePython,
  isProse: isPythonProse,
  compose: composePython,
  place: placePython,
  prepare: preparePython,
  fallback: fallbackInPython,
  envAdvice: pythonEnvAdvice,
};

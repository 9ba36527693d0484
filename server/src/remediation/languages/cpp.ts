/** C++: `require_env("NAME")`, a function below the includes that throws; a `constexpr` becomes a constant of the program. */
import { cEnvAdvice, cppEnv } from './c/env';
import { hintInC } from './c/places';
import { prepareC } from './c/setup';
import { cDelimiters, decodeC } from './c/strings';
import { placeCpp } from './cpp/places';
import { composeCpp } from './cpp/strings';
import type { Language } from './language';

/** See the file's first lines. */
export const cpp: Language = {
  ids: ['cpp'],
  comments: ['comment'],
  literals: { string_literal: true, raw_string_literal: true, preproc_arg: true },
  functions: ['function_definition', 'lambda_expression', 'preproc_def'],
  hints: { rules: {}, transparent: [], argumentLists: ['argument_list'] },
  roomy: [
    'init_declarator',
    'argument_list',
    'initializer_list',
    'return_statement',
    'field_declaration',
    'optional_parameter_declaration',
  ],
  concat: { operator: '+', nodes: [] },
  siblings: /\.(?:h|hh|hpp|hxx|cc|cpp|cxx|c\+\+)$/,
  env: cppEnv,
  delimiters: cDelimiters,
  decode: decodeC,
  compose: composeCpp,
  place: placeCpp,
  prepare: prepareC,
  hint: hintInC,
  envAdvice: cEnvAdvice,
};

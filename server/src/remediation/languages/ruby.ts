/** Ruby: `ENV.fetch("NAME")`, checked for an empty value where it stands. */
import type { Language } from './language';
import { rubyEnv, rubyEnvAdvice } from './ruby/env';
import { fallbackInRuby, hintInRuby, placeRuby } from './ruby/places';
import { prepareRuby } from './ruby/setup';
import { composeRuby, decodeRuby, rubyDelimiters } from './ruby/strings';

/** See the file's first lines. */
export const ruby: Language = {
  ids: ['ruby'],
  comments: ['comment', 'uninterpreted'],
  literals: {
    string: true,
    heredoc_body: true,
    string_array: true,
    subshell:
      'The key stands in a shell command: set it in the environment of that command, and use it there as a variable.',
    regex: 'The key stands in a regular expression: build that with `Regexp.new`, then the key can be looked up.',
    delimited_symbol: 'The key stands in a symbol, which must be written out: use a string, then it can be looked up.',
    simple_symbol: 'The key stands in a symbol, which must be written out: use a string, then it can be looked up.',
    symbol_array: 'The key stands in a symbol, which must be written out: use a string, then it can be looked up.',
  },
  functions: ['method', 'singleton_method', 'lambda', 'block', 'do_block'],
  hints: {
    rules: {
      assignment: { value: 'right', name: 'left' },
      operator_assignment: { value: 'right', name: 'left' },
      pair: { value: 'value', name: 'key' },
      optional_parameter: { value: 'value', name: 'name' },
      keyword_parameter: { value: 'value', name: 'name' },
    },
    transparent: ['parenthesized_statements', 'chained_string', 'binary', 'interpolation', 'string', 'call'],
    argumentLists: ['argument_list'],
  },
  roomy: [],
  concat: { operator: '+', nodes: ['binary'] },
  env: rubyEnv,
  delimiters: rubyDelimiters,
  decode: decodeRuby,
  compose: composeRuby,
  place: placeRuby,
  prepare: prepareRuby,
  fallback: fallbackInRuby,
  hint: hintInRuby,
  envAdvice: rubyEnvAdvice,
};

/** Swift: `requireEnv("NAME")`, a private function of the file that reads `ProcessInfo`. */
import type { Language } from './language';
import { swiftEnv, swiftEnvAdvice } from './swift/env';
import { fallbackInSwift, hintInSwift, placeSwift } from './swift/places';
import { prepareSwift } from './swift/setup';
import { composeSwift, decodeSwift, swiftDelimiters } from './swift/strings';

/** See the file's first lines. */
export const swift: Language = {
  ids: ['swift'],
  comments: ['comment', 'multiline_comment'],
  literals: { line_string_literal: true, multi_line_string_literal: true, raw_string_literal: true },
  functions: ['function_declaration', 'lambda_literal', 'computed_property', 'init_declaration'],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [
    'property_declaration',
    'value_argument',
    'control_transfer_statement',
    'interpolated_expression',
    'tuple_expression',
  ],
  concat: { operator: '+', nodes: [] },
  env: swiftEnv,
  delimiters: swiftDelimiters,
  decode: decodeSwift,
  compose: composeSwift,
  place: placeSwift,
  prepare: prepareSwift,
  fallback: fallbackInSwift,
  hint: hintInSwift,
  envAdvice: swiftEnvAdvice,
};

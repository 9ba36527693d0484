/** Perl: `$ENV{NAME} || die(...)`, which stands wherever a value does. */
import type { Language } from './language';
import { fallbackInPerl, hintInPerl, isLateInPerl, placePerl } from './perl/places';
import { composePerl, decodePerl, perlDelimiters } from './perl/strings';
import { withoutSetup } from './topHelper';

const inCommand =
  'The key stands in a shell command: set it in the environment of that command, and use it there as a variable.';

/** See the file's first lines. */
export const perl: Language = {
  ids: ['perl'],
  comments: ['comments', 'pod_statement', 'special_literal', 'data_not_for_compiler'],
  literals: {
    string_single_quoted: true,
    string_double_quoted: true,
    string_q_quoted: true,
    string_qq_quoted: true,
    heredoc_body_statement: true,
    word_list_qw: true,
    backtick_quoted: inCommand,
    command_qx_quoted: inCommand,
    pattern_matcher: 'The key stands in a regular expression: put it into a variable first, then it can be looked up.',
  },
  functions: ['function_definition', 'anonymous_function'],
  runsLater: isLateInPerl,
  hints: { rules: {}, transparent: [], argumentLists: [] },
  // The language's own file knows where parentheses belong: after the name of a function they mean something else.
  roomy: [],
  concat: { operator: '.', nodes: ['binary_expression'] },
  env: () => ({
    imports: [],
    lookup: (name, _spelling, quote) => ({
      text: `$ENV{${name}} || die(${quote}${name} is not set${quote})`,
      loose: true,
    }),
  }),
  delimiters: perlDelimiters,
  decode: decodePerl,
  compose: composePerl,
  place: placePerl,
  prepare: withoutSetup,
  fallback: fallbackInPerl,
  hint: hintInPerl,
  envAdvice: () => 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.',
};

/** Scala: one expression over `sys.env` that fails when the variable is missing or empty. */
import type { Language } from './language';
import { fallbackInScala, hintInScala, placeScala } from './scala/places';
import { composeScala, decodeScala, scalaDelimiters } from './scala/strings';

/** See the file's first lines. */
export const scala: Language = {
  ids: ['scala'],
  comments: ['comment', 'block_comment'],
  literals: { string: true, interpolated_string_expression: true },
  functions: ['function_definition', 'lambda_expression'],
  hints: { rules: {}, transparent: [], argumentLists: ['arguments'] },
  roomy: [
    'val_definition',
    'var_definition',
    'arguments',
    'assignment_expression',
    'block',
    'parameter',
    'class_parameter',
    'parenthesized_expression',
  ],
  // The grammar knows no precedence of operators, so a chain of `+` cannot be told from what only looks like one.
  concat: { operator: '+', nodes: [] },
  env: () => ({
    imports: [],
    lookup: (name) => ({
      text: `sys.env.get("${name}").filter(_.trim.nonEmpty).getOrElse(sys.error("${name} is not set"))`,
      loose: false,
    }),
  }),
  delimiters: scalaDelimiters,
  decode: decodeScala,
  compose: composeScala,
  place: placeScala,
  prepare: (_context, _kit, nodes) => ({
    spellings: nodes.map(() => ({ helper: undefined, modules: new Map() })),
    edits: [],
  }),
  fallback: fallbackInScala,
  hint: hintInScala,
  envAdvice: () =>
    'Scala does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.',
};

/** Groovy, and Gradle's build files: one expression over `System.getenv` that fails when the variable is missing or empty. */
import { fallbackInGroovy, hintInGroovy, placeGroovy } from './groovy/places';
import { composeGroovy, decodeGroovy, groovyDelimiters } from './groovy/strings';
import type { Context, Language } from './language';

function advice({ facts }: Context): string {
  return facts.path.endsWith('.gradle')
    ? 'Gradle does not read .env: export the variable where the build runs; a running daemon takes the environment of the call.'
    : 'Groovy does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.';
}

/** See the file's first lines. */
export const groovy: Language = {
  ids: ['groovy'],
  comments: ['comment', 'line_comment', 'block_comment', 'groovy_doc'],
  literals: { string_literal: true, character_literal: true },
  functions: ['method_declaration', 'closure', 'lambda_expression'],
  hints: {
    rules: {
      variable_declarator: { value: 'value', name: 'name' },
      assignment_expression: { value: 'right', name: 'left' },
      map_item: { value: 'value', name: 'first' },
    },
    transparent: ['parenthesized_expression', 'binary_expression'],
    argumentLists: ['argument_list'],
  },
  roomy: [
    'variable_declarator',
    'assignment_expression',
    'argument_list',
    'return_statement',
    'map_item',
    'parenthesized_expression',
    'array_literal',
  ],
  concat: { operator: '+', nodes: ['binary_expression'] },
  env: () => ({
    imports: [],
    lookup: (name) => ({
      text: `Optional.ofNullable(System.getenv('${name}')).filter { !it.trim().isEmpty() }.orElseThrow { new IllegalStateException('${name} is not set') }`,
      loose: false,
    }),
  }),
  delimiters: groovyDelimiters,
  decode: decodeGroovy,
  compose: composeGroovy,
  place: placeGroovy,
  prepare: (_context, _kit, nodes) => ({
    spellings: nodes.map(() => ({ helper: undefined, modules: new Map() })),
    edits: [],
  }),
  fallback: fallbackInGroovy,
  hint: hintInGroovy,
  envAdvice: advice,
};

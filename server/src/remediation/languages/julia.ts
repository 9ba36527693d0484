/** Julia: `require_env("NAME")`, a function above the code that uses it. */
import { fallbackInJulia, isInModule, placeJulia } from './julia/places';
import { composeJulia, decodeJulia, juliaDelimiters } from './julia/strings';
import type { Language } from './language';
import { prepareAtTop } from './topHelper';

/** See the file's first lines. */
export const julia: Language = {
  ids: ['julia'],
  comments: ['line_comment', 'block_comment'],
  literals: {
    string_literal: true,
    prefixed_string_literal: true,
    command_literal:
      'The key stands in a command: set it in the environment of that command, and use it there as a variable.',
  },
  functions: ['function_definition', 'arrow_function_expression', 'macro_definition'],
  runsLater: isInModule,
  hints: {
    rules: { assignment: { name: 'first' }, named_argument: { name: 'first' } },
    transparent: ['parenthesized_expression', 'binary_expression', 'string_interpolation', 'string_literal'],
    argumentLists: ['argument_list'],
  },
  roomy: [],
  concat: { operator: '*', nodes: [] },
  env: () => ({
    imports: [],
    helper: {
      name: 'require_env',
      isAlike: (source) => /\bENV\b/.test(source) && /\b(?:error|throw)\b/.test(source),
      source: (name) =>
        [
          `function ${name}(name)`,
          '\tvalue = get(ENV, name, "")',
          '\tisempty(value) && error("$name is not set")',
          '\treturn value',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${name}")`, loose: false }),
  }),
  delimiters: juliaDelimiters,
  decode: decodeJulia,
  compose: composeJulia,
  place: placeJulia,
  prepare: (context, kit, nodes) => {
    return prepareAtTop(context, kit, nodes, {
      comment: '#(?!=)[^\\n]*',
      unit: '    ',
      declared: (node) => /^function\s+(\w+)\(/.exec(node.text)?.[1],
    });
  },
  fallback: fallbackInJulia,
  envAdvice: () => 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.',
};

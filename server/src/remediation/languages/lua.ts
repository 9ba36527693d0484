/** Lua: `require_env("NAME")`, a local function above the code. */
import type { Language } from './language';
import { luaEnv, luaEnvAdvice } from './lua/env';
import { fallbackInLua, placeLua } from './lua/places';
import { composeLua, decodeLua, luaDelimiters } from './lua/strings';
import { prepareAtTop } from './topHelper';

/** See the file's first lines. */
export const lua: Language = {
  ids: ['lua'],
  comments: ['comment'],
  literals: { string: true },
  functions: ['function_declaration', 'function_definition'],
  hints: {
    rules: {
      assignment_statement: { name: 'first' },
      field: { value: 'value', name: 'name' },
    },
    transparent: ['expression_list', 'parenthesized_expression', 'binary_expression'],
    argumentLists: ['arguments'],
  },
  roomy: ['expression_list', 'arguments', 'field', 'parenthesized_expression'],
  concat: { operator: '..', nodes: ['binary_expression'] },
  env: luaEnv,
  delimiters: luaDelimiters,
  decode: decodeLua,
  compose: composeLua,
  place: placeLua,
  prepare: (context, kit, nodes) => {
    return prepareAtTop(context, kit, nodes, {
      comment: String.raw`--(?!\[=*\[)[^\n]*`,
      unit: '  ',
      declared: (node) => (node.type === 'function_declaration' ? node.childForFieldName('name')?.text : undefined),
    });
  },
  fallback: fallbackInLua,
  envAdvice: luaEnvAdvice,
};

/** R: `require_env("NAME")`, a function above the code. */
import type { Language } from './language';
import { rEnv, rEnvAdvice } from './r/env';
import { fallbackInR, placeR } from './r/places';
import { composeR, decodeR, rDelimiters } from './r/strings';
import { prepareAtTop } from './topHelper';

/** See the file's first lines. */
export const r: Language = {
  ids: ['r'],
  comments: ['comment'],
  literals: { string: true },
  functions: ['function_definition'],
  hints: {
    rules: {
      argument: { value: 'value', name: 'name' },
      parameter: { value: 'default', name: 'name' },
    },
    transparent: ['parenthesized_expression', 'binary_operator'],
    argumentLists: ['arguments'],
  },
  roomy: ['argument', 'parameter', 'parenthesized_expression'],
  concat: { operator: '', nodes: [] },
  env: rEnv,
  delimiters: rDelimiters,
  decode: decodeR,
  compose: composeR,
  place: placeR,
  prepare: (context, kit, nodes) => {
    return prepareAtTop(context, kit, nodes, {
      comment: '#[^\\n]*',
      unit: '  ',
      declared: (node) => /^([\w.]+)\s*(?:<-|=)\s*function\b/.exec(node.text)?.[1],
    });
  },
  fallback: fallbackInR,
  hint: (node) => {
    const { parent } = node;
    if (parent?.type !== 'binary_operator') return undefined;
    const operator = parent.childForFieldName('operator')?.text ?? '';
    const field = /^(?:<-|<<-|=|:=)$/.test(operator) ? 'lhs' : /^->>?$/.test(operator) ? 'rhs' : undefined;
    const name = field === undefined ? null : parent.childForFieldName(field);
    return name === null || name.id === node.id ? undefined : name.text.replaceAll('.', '_');
  },
  envAdvice: rEnvAdvice,
};

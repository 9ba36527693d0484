/** Where R takes a lookup in a literal's place: everywhere a value stands, and not where a string is a name. */
import type { SyntaxNode } from '../../syntax';
import { isField } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { judgePlace, type PlaceRule } from '../placing';

const asName = refuse(
  'constant-only',
  'The key is a name here, which must be written out: use it as a value, then it can be looked up.',
);

const rules: Readonly<Record<string, PlaceRule>> = {
  argument: (child, parent) => (isField(parent, 'name', child) ? asName : undefined),
  parameter: (child, parent) => (isField(parent, 'name', child) ? asName : undefined),
  extract_operator: (child, parent) => (isField(parent, 'rhs', child) ? asName : undefined),
  binary_operator: (child, parent) => {
    const operator = parent.childForFieldName('operator')?.text ?? '';
    const isTarget =
      (/^(?:<-|<<-|=)$/.test(operator) && isField(parent, 'lhs', child)) ||
      (/^->>?$/.test(operator) && isField(parent, 'rhs', child));
    return isTarget ? asName : undefined;
  },
};

/** See `Language.place`. */
export function placeR(_context: Context, node: SyntaxNode): Placement | Refused {
  return judgePlace(node, rules, ['arguments', 'braced_expression', 'program']);
}

/** See `Language.fallback`: `Sys.getenv("X", "...")`, `Sys.getenv("X", unset = "...")`. */
export function fallbackInR(node: SyntaxNode): Fallback | undefined {
  const call = node.parent?.type === 'argument' ? node.parent.parent?.parent : undefined;
  if (call?.type !== 'call') return undefined;
  const name = /^Sys\.getenv\(\s*(?:x\s*=\s*)?["'](\w+)["']\s*,\s*(?:unset\s*=\s*)?["']/.exec(call.text)?.[1];
  return name === undefined ? undefined : { node: call, name };
}

/** Where Python takes a lookup in a literal's place. Nearly everywhere: what must be constant are patterns and types. */
import type { SyntaxNode } from '../../syntax';
import { isField } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';

const inType = constantOnly('A type takes literals only: the key must stand in a value, of type `str`.');

const rules: Readonly<Record<string, PlaceRule>> = {
  case_pattern: constantOnly('A pattern takes constants only: compare in an `if`, then the key can be looked up.'),
  type: inType,
  subscript: (child, parent) => {
    const isLiteralType = /(?:^|\.)Literal$/.test(parent.childForFieldName('value')?.text ?? '');
    return isLiteralType ? inType(child, parent) : undefined;
  },
};

/** Cells of a notebook whose rest is no Python. */
const otherCell = /^\s*%%(?:bash|sh|script|cmd|html|javascript|js|latex|markdown|perl|ruby|sql|svg|writefile|file|R)\b/;

/** See `Language.place`. */
export function placePython(context: Context, node: SyntaxNode): Placement | Refused {
  if (context.facts.path.endsWith('.pyi')) {
    return refuse('constant-only', 'A stub file takes constants only: no code of it ever runs.');
  }
  if (otherCell.test(context.text)) {
    return refuse('language-not-supported', 'The first line of this cell says that it is written in another language.');
  }
  return judgePlace(node, rules, ['module', 'block', 'argument_list', 'lambda']);
}

const lookupText = /^(?:\w+\.)?(?:environ\.get|getenv)\(\s*["'](\w+)["']\s*(?:,\s*(?:None|""|'')\s*)?\)$/;
const lookupHead = /^(?:\w+\.)?(?:environ\.get|getenv)$/;

/** See `Language.fallback`: `os.environ.get("X", "...")`, `os.getenv("X") or "..."`. */
export function fallbackInPython(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type === 'boolean_operator' && isField(parent, 'right', node)) {
    const name = lookupText.exec(parent.childForFieldName('left')?.text ?? '')?.[1];
    return name === undefined ? undefined : { node: parent, name };
  }
  const call = parent?.type === 'argument_list' ? parent.parent : null;
  if (call?.type !== 'call' || !lookupHead.test(call.childForFieldName('function')?.text ?? '')) return undefined;
  const name = /^\(\s*["'](\w+)["']\s*,/.exec(parent?.text ?? '')?.[1];
  return name === undefined ? undefined : { node: call, name };
}

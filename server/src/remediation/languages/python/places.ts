/** Where Python takes a lookup in a literal's place. Nearly everywhere: what must be constant are patterns and types. */
import type { SyntaxNode } from '../../syntax';
import { closest, isField, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { toGuard } from '../patternGuard';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';

const inType = constantOnly('A type takes literals only: the key must stand in a value, of type `str`.');

const rules: Readonly<Record<string, PlaceRule>> = {
  type: inType,
  subscript: (child, parent) => {
    const isLiteralType = /(?:^|\.)Literal$/.test(parent.childForFieldName('value')?.text ?? '');
    return isLiteralType ? inType(child, parent) : undefined;
  },
};

const inPattern = refuse(
  'constant-only',
  'A pattern with alternatives or keys takes constants only: compare in an `if`, then the key can be looked up.',
);

/** `case "...":` compares in its guard, unless other alternatives would have to bind the same name. */
function placeInPattern(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): PlaceRule {
  return (child, pattern) => {
    const clause = closest(pattern, ['case_clause']);
    const isBound = node.id === child.id && closest(node, ['union_pattern', 'case_clause'])?.type === 'case_clause';
    if (clause === undefined || !isBound) return inPattern;
    const patterns = named(clause).filter((each) => each.type === 'case_pattern');
    const guard = clause.childForFieldName('guard');
    const condition = guard === null ? undefined : named(guard)[0];
    const end = patterns.at(-1)?.endIndex ?? pattern.endIndex;
    const rules = { word: ' if ', and: ' and ', group: ['(', ')'] } as const;
    return toGuard(context, node, { start: patterns[0]?.startIndex ?? 0, end, condition }, rules, lifted);
  };
}

/** Cells of a notebook whose rest is no Python. */
const otherCell = /^\s*%%(?:bash|sh|script|cmd|html|javascript|js|latex|markdown|perl|ruby|sql|svg|writefile|file|R)\b/;

/** See `Language.place`. */
export function placePython(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  if (context.facts.path.endsWith('.pyi')) {
    return refuse('constant-only', 'A stub file takes constants only: no code of it ever runs.');
  }
  if (otherCell.test(context.text)) {
    return refuse('language-not-supported', 'The first line of this cell says that it is written in another language.');
  }
  const own = { ...rules, case_pattern: placeInPattern(context, node, lifted), dict_pattern: () => inPattern };
  return judgePlace(node, own, ['module', 'block', 'argument_list', 'lambda']);
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

/** String literals of C++: what holds a key becomes a `std::string` where one is wanted, else a text that is made once. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf } from '../../walk';
import { asArguments, formatOf, groupOf } from '../c/formats';
import { inMacro, partsAround, wideLiteral } from '../c/strings';
import { isWhole, wholeLookup } from '../composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

/** `"..."s` and `"..."sv`: what their suffix makes of them. */
const suffixes: Readonly<Record<string, string>> = { s: 'std::string', sv: 'std::string_view' };

/** Whether the text becomes a `std::string` where it stands. */
function isForString(group: SyntaxNode): boolean {
  for (const parent of ancestorsOf(group)) {
    if (parent.type === 'init_declarator')
      return /(?:^|::)string$/.test(parent.parent?.childForFieldName('type')?.text ?? '');
    if (parent.type === 'field_declaration' || parent.type === 'optional_parameter_declaration') {
      return /(?:^|::)string$/.test(parent.childForFieldName('type')?.text ?? '');
    }
    const call = parent.type === 'argument_list' ? parent.parent : null;
    if (call !== null) return /(?:^|::)string$/.test(call.childForFieldName('function')?.text ?? '');
    return false;
  }
  return false;
}

function chain(context: Context, literal: Literal, holes: readonly Hole[]): string {
  const parts = partsAround(context, literal, holes);
  const rest = holes.flatMap((hole, index) => [
    hole.lookup('"').text,
    ...(parts[index + 1] === '' ? [] : [parts[index + 1] ?? '']),
  ]);
  return [`std::string(${parts[0]})`, ...rest]
    .join(' + ')
    .replace(/^std::string\(\) \+ (.*?)(?= \+ |$)/, 'std::string($1)');
}

/** See `Language.compose`. */
export function composeCpp(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const wide = wideLiteral(literal);
  if (wide !== undefined) return wide;
  const format = formatOf(literal.node);
  if (format !== undefined) {
    return asArguments(context, literal, holes, format, { directive: '%s', lookup: (hole) => hole.lookup('"').text });
  }
  const [first] = holes;
  const group = groupOf(literal.node);
  const isAll = isWhole(literal, holes) && group.id === literal.node.id && first !== undefined;
  const suffixed = group.parent?.type === 'user_defined_literal' ? group.parent : undefined;
  if (suffixed !== undefined) {
    const type = suffixes[suffixed.text.slice(group.endIndex - suffixed.startIndex)];
    if (type === undefined || (type.endsWith('view') && !isAll)) {
      return refuse(
        'string-kind',
        'What the suffix of this literal makes of it needs a literal: take the suffix away first.',
      );
    }
    const text = isAll ? `${type}(${first.lookup('"').text})` : `(${chain(context, literal, holes)})`;
    return { node: suffixed, loose: 'no', edits: [replace(suffixed, text)] };
  }
  if (isAll && literal.node.type === 'preproc_arg') return inMacro(literal, first.lookup('"').text);
  if (isAll) return wholeLookup(literal, first.lookup('"'));
  const text = chain(context, literal, holes);
  const kept = `[] { static const std::string text = ${text}; return text.c_str(); }()`;
  if (literal.node.type === 'preproc_arg') return inMacro(literal, kept);
  if (isForString(group)) return { node: group, loose: 'yes', edits: [replace(group, text)] };
  return { node: group, loose: 'no', edits: [replace(group, kept)] };
}

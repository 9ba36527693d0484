/** Where JavaScript and TypeScript take a lookup in a literal's place, and what must change around it for that. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { isField, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { rewriteEnum } from './enums';
import { isTypeScript } from './style';

const nameOfModule = constantOnly("The name of a module must be a plain string: it can't be looked up.");
const nameOfMember = constantOnly("The name of a member must be known to the compiler: it can't be looked up.");

const inType: PlaceRule = (literal, type) => {
  // The literal is the whole type of a variable: the type of what is looked up is `string`.
  const isAlone = type.parent?.type === 'type_annotation' && literal.type === 'string';
  if (isAlone) return { move: () => [replace(type, 'string')] };
  return refuse('constant-only', 'A type takes literals only: the key must stand in a value, of type `string`.');
};

/** `const k: "key" = "key"`: what is looked up is a `string`, so the declared type must become one. */
const declared: PlaceRule = (child, parent) => {
  const type = parent.childForFieldName('type');
  const literalType = type === null ? undefined : named(type).find((each) => each.type === 'literal_type');
  const isValue = isField(parent, 'value', child);
  return isValue && literalType !== undefined ? { edits: [replace(literalType, 'string')] } : undefined;
};

/** `"key" as const` is for literals; inside of an object it may stay. */
const asConst: PlaceRule = (child, parent) => {
  if (!/\bas\s+const$/.test(parent.text) || !['string', 'template_string'].includes(child.type)) return undefined;
  return { move: (expression) => [replace(parent, expression)] };
};

const key: PlaceRule = (child, parent) => {
  const isKey = ['key', 'name', 'property'].some((field) => isField(parent, field, child));
  return isKey && child.type === 'string' ? { before: '[', after: ']' } : undefined;
};

/** A class may compute a member's name in JavaScript; TypeScript wants to know it. */
function member(typed: boolean): PlaceRule {
  return (child, parent) => {
    const verdict = key(child, parent);
    return verdict !== undefined && typed ? nameOfMember(child, parent) : (verdict ?? declared(child, parent));
  };
}

function rulesFor(context: Context, typed: boolean): Readonly<Record<string, PlaceRule>> {
  return {
    import_statement: nameOfModule,
    import_attribute: nameOfModule,
    export_statement: (child, parent) => (isField(parent, 'source', child) ? nameOfModule(child, parent) : undefined),
    literal_type: inType,
    enum_body: (_child, body) => rewriteEnum(context, body),
    ambient_declaration: constantOnly('A declaration without a body takes constants only.'),
    property_signature: nameOfMember,
    as_expression: asConst,
    variable_declarator: declared,
    required_parameter: declared,
    optional_parameter: declared,
    pair: key,
    pair_pattern: key,
    method_definition: typed ? member(true) : key,
    public_field_definition: member(typed),
    field_definition: member(typed),
    jsx_attribute: (child) => (child.type === 'string' ? { before: '{', after: '}' } : undefined),
  };
}

/** See `Language.place`. */
export function placeJavascript(context: Context, node: SyntaxNode): Placement | Refused {
  if (/\.d\.[cm]?ts$/.test(context.facts.path)) {
    return refuse('constant-only', 'A declaration file takes constants only: no code of it ever runs.');
  }
  return judgePlace(node, rulesFor(context, isTypeScript(context.languageId)), [
    'statement_block',
    'program',
    'arguments',
  ]);
}

const lookupText = /^process\.env(?:\.(\w+)|\[\s*["'](\w+)["']\s*\])$/;

/** See `Language.fallback`: `process.env.X || "..."`. */
export function fallbackInJavascript(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'binary_expression' || !isField(parent, 'right', node)) return undefined;
  if (!/^(?:\|\||\?\?)$/.test(parent.childForFieldName('operator')?.text ?? '')) return undefined;
  const match = lookupText.exec(parent.childForFieldName('left')?.text ?? '');
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? undefined : { node: parent, name };
}

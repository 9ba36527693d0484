/**
 * PHP computes the value of a `const` before the program runs. A global one becomes a `define`, a private one of a class a
 * static method; one that other files may use stays, since they would have to change too.
 */
import { replace } from '../../edits';
import { indentAt, indentUnit, reindent, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, closest, descendants, named } from '../../walk';
import { type Placement, type Refused, refuse } from '../language';
import { type Site, valueWith } from './site';
import { camelCase } from './strings';

const shared = refuse(
  'constant-only',
  'A class constant must be known before the program runs, and other files may use this one: make it a static method first.',
);

function nameOfElement(element: SyntaxNode): string {
  return named(element)[0]?.text ?? '';
}

function elementsOf(declaration: SyntaxNode): readonly SyntaxNode[] {
  return named(declaration).filter((child) => child.type === 'const_element');
}

function valueOfElement(element: SyntaxNode): SyntaxNode {
  return named(element).at(-1) ?? element;
}

/** `const K = "..."` -> `define('K', ...)`; other constants of the same statement get one of their own. */
function asDefine(site: Site, element: SyntaxNode, declaration: SyntaxNode): Placement {
  const { text, eol } = site.context;
  const space = /^[ \t]*(?:<\?php[ \t]+)?namespace[ \t]+[\w\\]+[ \t]*[;{]/m.test(text);
  const define = (value: string) => {
    const name = space ? `__NAMESPACE__ . '\\${nameOfElement(element)}'` : `'${nameOfElement(element)}'`;
    return `define(${name}, ${value});`;
  };
  const separator = `${eol}${indentAt(text, declaration.startIndex)}`;
  const move = (expression: string): readonly TextEdit[] => {
    const statements = elementsOf(declaration).map((each) => {
      return each.id === element.id ? define(valueWith(site, valueOfElement(each), expression)) : `const ${each.text};`;
    });
    return [replace(declaration, statements.join(separator))];
  };
  return { move, roomy: valueOfElement(element).id === site.node.id };
}

/** Places in which a constant is used that take constants only. */
const constantPlaces = [
  'const_element',
  'property_element',
  'formal_parameters',
  'attribute',
  'enum_case',
  'static_variable_declaration',
];

/** `private const K = "..."` -> `private static function k(): string`, with its uses. */
function asMethod(site: Site, element: SyntaxNode, declaration: SyntaxNode): Placement | Refused {
  const { text, eol } = site.context;
  const type = closest(declaration, ['class_declaration', 'anonymous_class', 'trait_declaration']);
  if (!/\bprivate\b/.test(childOfType(declaration, 'visibility_modifier')?.text ?? '') || type === undefined)
    return shared;
  if (elementsOf(declaration).length > 1) {
    return refuse('constant-only', 'Give each constant a declaration of its own, then the key can be looked up.');
  }
  const scopes = ['self', 'static', '$this', type.childForFieldName('name')?.text];
  const uses = descendants(type, ['class_constant_access_expression']).filter((use) => {
    const [scope, name] = named(use);
    return name?.text === nameOfElement(element) && scopes.includes(scope?.text);
  });
  if (uses.some((use) => closest(use, constantPlaces, ['compound_statement']) !== undefined)) {
    return refuse(
      'constant-only',
      'Another constant or a default is made of this one, which must be known before the program runs.',
    );
  }
  const name = camelCase(nameOfElement(element));
  const isTaken = descendants(type, ['method_declaration']).some(
    (each) => each.childForFieldName('name')?.text.toLowerCase() === name.toLowerCase(),
  );
  const method = isTaken ? `get${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  const calls = uses.flatMap((use) => named(use).slice(1, 2)).map((constant) => replace(constant, `${method}()`));
  const indent = indentAt(text, declaration.startIndex);
  const move = (expression: string): readonly TextEdit[] => {
    const value = valueWith(site, valueOfElement(element), expression);
    const source = `private static function ${method}(): string\n{\n\treturn ${value};\n}`;
    const lines = reindent(source, indentUnit(text, '    '), indent).trimStart();
    return [replace(declaration, withEol(lines, eol)), ...calls];
  };
  return { move, roomy: valueOfElement(element).id === site.node.id };
}

/** The placement of a literal in the value of a `const`. */
export function rewriteConstant(site: Site, element: SyntaxNode): Placement | Refused {
  const declaration = element.parent ?? element;
  const isMember = /^(?:enum_)?declaration_list$/.test(declaration.parent?.type ?? '');
  return isMember ? asMethod(site, element, declaration) : asDefine(site, element, declaration);
}

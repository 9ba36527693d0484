/**
 * Defaults that PHP computes before the program runs, and what takes their place: a property is set in the constructor, a
 * parameter and a static variable are null until the body gives them their value.
 */
import { insert, replace } from '../../edits';
import { indentAt, indentUnit, reindent, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, closest, named } from '../../walk';
import { type Placement, type Refused, refuse } from '../language';
import { phpVersion } from './env';
import { atBodyStart, type Site, valueWith } from './site';

function variableOf(node: SyntaxNode): string {
  return node.childForFieldName('name')?.text ?? '';
}

/** Gives a variable its value unless it has one. */
function settle({ context }: Site, variable: string, value: string): string {
  return phpVersion(context.facts) < 7.4 ? `${variable} = ${variable} ?? (${value});` : `${variable} ??= (${value});`;
}

/** A type that takes null too; undefined: it does already, or there is none. */
function nullable(type: SyntaxNode | null): TextEdit | undefined {
  if (type === null || /^\?|\bnull\b|^mixed$/i.test(type.text)) return undefined;
  const isUnion = type.text.includes('|');
  return isUnion ? insert(type.endIndex, '|null') : insert(type.startIndex, '?');
}

interface Function {
  readonly body: SyntaxNode;
}

/** The function a parameter belongs to, when it has a body of statements. */
function functionOf(parameter: SyntaxNode): Function | Refused {
  const owner = closest(parameter, [
    'method_declaration',
    'function_definition',
    'anonymous_function',
    'arrow_function',
  ]);
  const body = owner?.childForFieldName('body');
  if (body?.type === 'compound_statement') return { body };
  return refuse(
    'constant-only',
    'The default of this parameter must be a constant, and there is no body that could look it up.',
  );
}

function defaultOf(parameter: SyntaxNode): SyntaxNode {
  return parameter.childForFieldName('default_value') ?? parameter;
}

function withNullDefault(site: Site, parameter: SyntaxNode, variable: string): Placement | Refused {
  const owner = functionOf(parameter);
  if ('reason' in owner) return owner;
  const value = defaultOf(parameter);
  const type = nullable(parameter.childForFieldName('type'));
  const move = (expression: string): readonly TextEdit[] => {
    const statement = settle(site, variable, valueWith(site, value, expression));
    return [...(type === undefined ? [] : [type]), replace(value, 'null'), atBodyStart(site, owner.body, statement)];
  };
  return { move, roomy: value.id === site.node.id };
}

/** `function f(string $k = "...")` */
export function rewriteParameter(site: Site, parameter: SyntaxNode): Placement | Refused {
  return withNullDefault(site, parameter, variableOf(parameter));
}

/** `__construct(private string $k = "...")` */
export function rewritePromoted(site: Site, parameter: SyntaxNode): Placement | Refused {
  if (/\breadonly\b/.test(parameter.text)) {
    return refuse(
      'constant-only',
      'A read-only property is set once, by its parameter, whose default must be a constant.',
    );
  }
  return withNullDefault(site, parameter, `$this->${variableOf(parameter).slice(1)}`);
}

/** `static $k = "...";` */
export function rewriteStatic(site: Site, declaration: SyntaxNode): Placement {
  const value = declaration.childForFieldName('value') ?? declaration;
  const statement = declaration.parent ?? declaration;
  const { text, eol } = site.context;
  const move = (expression: string): readonly TextEdit[] => {
    const line = settle(site, variableOf(declaration), valueWith(site, value, expression));
    return [replace(value, 'null'), insert(statement.endIndex, `${eol}${indentAt(text, statement.startIndex)}${line}`)];
  };
  return { move, roomy: value.id === site.node.id };
}

function constructorOf(body: SyntaxNode): SyntaxNode | undefined {
  return named(body).find((member) => {
    return (
      member.type === 'method_declaration' && member.childForFieldName('name')?.text.toLowerCase() === '__construct'
    );
  });
}

/** Other properties of the class whose defaults become lookups in the same plan: one constructor sets them all. */
function fellowsOf({ lifted }: Site, body: SyntaxNode): readonly SyntaxNode[] {
  return lifted.filter((each) => {
    const property = closest(each, ['property_declaration'], ['compound_statement']);
    return property?.parent?.id === body.id && !/\bstatic\b/.test(childOfType(property, 'static_modifier')?.text ?? '');
  });
}

/** A new constructor; of several literals, the first opens it and the last closes it. */
function newConstructor(site: Site, body: SyntaxNode, statement: string): readonly TextEdit[] {
  const { text, eol } = site.context;
  const properties = named(body).filter((member) => member.type === 'property_declaration');
  const last = properties.at(-1) ?? body;
  const fellows = fellowsOf(site, body);
  const indent = indentAt(text, last.startIndex);
  const unit = indentUnit(text, '    ');
  const at = last.endIndex;
  const line = (source: string) => insert(at, withEol(reindent(source, unit, indent), eol));
  const open = fellows[0]?.id === site.node.id ? [line('\n\npublic function __construct()\n{')] : [];
  const close = fellows.at(-1)?.id === site.node.id ? [line('\n}')] : [];
  return [...open, line(`\n\t${statement}`), ...close];
}

/** `private string $k = "...";` */
export function rewriteProperty(site: Site, element: SyntaxNode): Placement | Refused {
  const property = element.parent ?? element;
  const body = property.parent;
  const type = body?.parent;
  if (body === null || type === null || type === undefined || childOfType(property, 'static_modifier') !== undefined) {
    return refuse(
      'constant-only',
      'The default of a static property must be a constant: make it a static method, then it can be looked up.',
    );
  }
  const maker = constructorOf(body);
  const makerBody = maker?.childForFieldName('body') ?? null;
  const isAlone = type.type === 'class_declaration' && childOfType(type, 'base_clause') === undefined;
  if (makerBody === null && (maker !== undefined || !isAlone)) {
    return refuse(
      'constant-only',
      'The default of a property must be a constant, and this class has no constructor of its own that could set it.',
    );
  }
  const value = defaultOf(element);
  const name = element.childForFieldName('name') ?? element;
  const move = (expression: string): readonly TextEdit[] => {
    const statement = `$this->${name.text.slice(1)} = ${valueWith(site, value, expression)};`;
    const set = makerBody === null ? newConstructor(site, body, statement) : [atBodyStart(site, makerBody, statement)];
    return [{ start: name.endIndex, end: value.endIndex, newText: '' }, ...set];
  };
  const isFinal = childOfType(type, 'final_modifier') !== undefined;
  const note = `${name.text} is now set in the constructor: a subclass with one of its own must call \`parent::__construct()\`.`;
  return { move, roomy: value.id === site.node.id, notes: isFinal ? [] : [note] };
}

/**
 * A Go constant whose value is looked up becomes a variable, and with it every constant that is made of it. In a block of
 * constants only those are taken out; the numbering of the others (`iota`) stays as it was.
 */
import { applyEdits, insert, replace } from '../../edits';
import { indentAt, lineStart, nextLine, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, children, closest, descendants, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { cascadeFrom, usesOf } from '../uses';
import { packageTexts } from './package';

function namesOf(spec: SyntaxNode): readonly string[] {
  return named(spec)
    .filter((child) => child.type === 'identifier')
    .map((child) => child.text);
}

/** The constant in whose value a name is used. */
function constantAround(use: SyntaxNode): SyntaxNode | undefined {
  const spec = closest(use, ['const_spec'], ['block']);
  const value = spec?.childForFieldName('value');
  return value !== null && value !== undefined && use.startIndex >= value.startIndex ? spec : undefined;
}

/** The constant's spec and those that depend on it, in their order. */
function cascade(context: Context, spec: SyntaxNode): readonly SyntaxNode[] {
  return cascadeFrom(context, spec, constantAround, namesOf);
}

/** Whether a use stands in the length of an array type. */
function isLength(use: SyntaxNode): boolean {
  const type = closest(use, ['array_type'], ['block']);
  return (type?.childForFieldName('length')?.endIndex ?? -1) >= use.endIndex;
}

function isBlock(declaration: SyntaxNode): boolean {
  return children(declaration).some((child) => child.text === '(');
}

function specsOf(declaration: SyntaxNode): readonly SyntaxNode[] {
  return named(declaration).filter((child) => child.type === 'const_spec');
}

/** Whether a constant of another file of the package is made of one of the names. */
function isUsedByOthers(context: Context, names: ReadonlySet<string>): boolean {
  return packageTexts(context).some((other) => {
    const declared = other.match(/^const[ \t]*\([\s\S]*?^\)|^const[ \t].*$/gm) ?? [];
    return declared.some((each) => [...names].some((name) => new RegExp(`=.*\\b${name}\\b`).test(each)));
  });
}

/** A local variable that nothing reads does not compile. */
function isUnused(context: Context, spec: SyntaxNode): boolean {
  const scope = closest(spec, ['block']);
  return scope !== undefined && namesOf(spec).some((name) => usesOf(context, name, scope).length < 2);
}

/** `const ( a = "..."; b )`: a spec without a value has that of the one above. */
function isRepeated(spec: SyntaxNode): boolean {
  const below = specsOf(spec.parent ?? spec).find((each) => each.startIndex >= spec.endIndex);
  return below !== undefined && below.childForFieldName('value') === null;
}

/** Why the constants cannot become variables. */
function obstacle(context: Context, specs: readonly SyntaxNode[]): Refused | undefined {
  const names = new Set(specs.flatMap(namesOf));
  if ([...names].some((name) => usesOf(context, name).some(isLength))) {
    return refuse('constant-only', 'The length of an array is counted from this constant: it must stay one.');
  }
  if (isUsedByOthers(context, names)) {
    return refuse('constant-only', 'A constant of another file is made of this one: it must stay one.');
  }
  if (specs.some((spec) => isUnused(context, spec))) {
    return refuse('constant-only', 'This constant is never used, which Go forbids for a variable: delete it.');
  }
  if (specs.some(isRepeated)) {
    return refuse('constant-only', 'The constant below repeats this one: give it its own value first.');
  }
  return undefined;
}

/** `const k Key = "..."`: an expression must be converted where a literal fits as it is. */
function conversions(spec: SyntaxNode): readonly TextEdit[] {
  const type = spec.childForFieldName('type')?.text;
  const list = spec.childForFieldName('value');
  if (type === undefined || type === 'string' || list === null) return [];
  return named(list).flatMap((value) => [insert(value.startIndex, `${type}(`), insert(value.endIndex, ')')]);
}

/** Lines of a spec with the comments that belong to it. */
function linesOf(text: string, spec: SyntaxNode): { start: number; end: number } {
  let start = lineStart(text, spec.startIndex);
  for (let above = spec.previousSibling; above !== null; above = above.previousSibling) {
    const isOwn =
      above.type === 'comment' && nextLine(text, above.endIndex) === start && lineStart(text, above.startIndex) < start;
    const isAlone = text.slice(lineStart(text, above.startIndex), above.startIndex).trim() === '';
    if (above.type === '\n') continue;
    if (!isOwn || !isAlone) break;
    start = lineStart(text, above.startIndex);
  }
  return { start, end: nextLine(text, spec.endIndex) };
}

/** Takes a spec out of its block and puts it below as a variable. */
function takeOut({ text, eol }: Context, spec: SyntaxNode, inside: readonly TextEdit[]): readonly TextEdit[] {
  const declaration = spec.parent ?? spec;
  const { start, end } = linesOf(text, spec);
  const base = indentAt(text, declaration.startIndex);
  const shifted = [insert(spec.startIndex, 'var '), ...inside].map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const lines = applyEdits(text.slice(start, end), shifted).trimEnd().split(/\r?\n/);
  const moved = lines.map((line) => base + line.trimStart()).join('\n');
  const needsIota = specsOf(declaration).some(
    (each) => each.startIndex > spec.endIndex && descendants(each, ['iota']).length > 0,
  );
  const rest = needsIota ? `${indentAt(text, spec.startIndex)}_ = ""${eol}` : '';
  return [{ start, end, newText: rest }, insert(declaration.endIndex, withEol(`\n\n${moved}`, eol))];
}

/** Changes one declaration; `inside` are edits within its specs. */
function convert(
  context: Context,
  spec: SyntaxNode,
  leaving: ReadonlySet<number>,
  inside: readonly TextEdit[],
): readonly TextEdit[] {
  const declaration = spec.parent ?? spec;
  const isWholly = !isBlock(declaration) || specsOf(declaration).every((each) => leaving.has(each.id));
  const hasIota = descendants(declaration, ['iota']).length > 0;
  if (!isWholly || hasIota) return takeOut(context, spec, inside);
  const keyword = childOfType(declaration, 'const');
  return keyword === undefined ? inside : [replace(keyword, 'var'), ...inside];
}

/** The placement of a node inside of a constant; undefined when it is in none. */
export function placeInConstant(
  context: Context,
  node: SyntaxNode,
  lifted: readonly SyntaxNode[],
): Placement | Refused | undefined {
  const spec = closest(node, ['const_spec'], ['block']);
  if (spec === undefined) return undefined;
  const specs = cascade(context, spec);
  const problem = obstacle(context, specs);
  if (problem !== undefined) return problem;
  const others = lifted.flatMap((each) => closest(each, ['const_spec'], ['block']) ?? []);
  const leaving = new Set([...specs, ...others.flatMap((each) => cascade(context, each))].map((each) => each.id));
  const ownLift = new Set(others.map((each) => each.id));
  // A dependent that holds a key itself is taken care of by its own lift.
  const dependents = specs.filter((each) => each.id !== spec.id && !ownLift.has(each.id));
  const edits = dependents.flatMap((each) => convert(context, each, leaving, conversions(each)));
  const [name] = namesOf(spec);
  const isExported = name !== undefined && /^[A-Z]/.test(name) && closest(spec, ['block']) === undefined;
  const notes = isExported ? [`${name} is a variable now: a constant of another package can't be made of it.`] : [];
  return {
    notes,
    move: (expression) => [
      ...convert(context, spec, leaving, [replace(node, expression), ...conversions(spec)]),
      ...edits,
    ],
  };
}

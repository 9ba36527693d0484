/**
 * A label of a `switch`, where nothing can be looked up: what it does is taken out, to be done by an `if` before the rest of the
 * `switch`. Only where that is sure to do the same: nothing falls into the label's code or out of it, and what is switched on can
 * be read twice.
 */
import { insert } from '../edits';
import { indentAt, indentUnit, lineStart, nextLine, withEol } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { children, descendants, named } from '../walk';
import { type Context, type Placement, type Refused, refuse } from './language';

/** A label and its code. */
export interface LabelledCode {
  /** The whole statement. */
  readonly statement: SyntaxNode;
  /** What is switched on, as it is spelled. */
  readonly subject: string;
  /** The label with its code. */
  readonly group: SyntaxNode;
  /** Its statements. */
  readonly code: readonly SyntaxNode[];
  /** Those of the group before; undefined when it is the first. */
  readonly codeBefore: readonly SyntaxNode[] | undefined;
  /** `requireEnv("X")` -> `requireEnv("X").equals(subject)`. */
  readonly test: (expression: string) => string;
}

const jump = /^(?:break|return|throw|continue|goto)_statement$/;
const loops = /^(?:for|foreach|enhanced_for|while|do|switch)\w*_(?:statement|expression)$/;

function ends(code: readonly SyntaxNode[]): boolean {
  return jump.test(code.at(-1)?.type ?? '');
}

/** A `break` that would leave something else once the code stands in an `if`. */
function leavesSwitch(code: readonly SyntaxNode[], group: SyntaxNode): boolean {
  const last = code.at(-1);
  return descendants(group, ['break_statement']).some((each) => {
    if (each.id === last?.id || named(each).length > 0) return false;
    for (let at = each.parent; at !== null && at.id !== group.id; at = at.parent) if (loops.test(at.type)) return false;
    return true;
  });
}

/** Names that the code declares for what comes below it in the `switch`. */
function declaresForOthers(code: readonly SyntaxNode[], statement: SyntaxNode, group: SyntaxNode): boolean {
  const names = code
    .filter((each) => /^local_(?:variable_)?declaration/.test(each.type))
    .flatMap((each) =>
      descendants(each, ['variable_declarator']).map((declarator) => named(declarator)[0]?.text ?? ''),
    );
  return descendants(statement, ['identifier']).some((each) => {
    const isOutside = each.endIndex <= group.startIndex || each.startIndex >= group.endIndex;
    return isOutside && names.includes(each.text);
  });
}

const twice = refuse(
  'constant-only',
  'A `case` takes constants only, and what is switched on here is computed: give that a name first, then the key can be compared in an `if`.',
);
const fallsThrough = refuse(
  'constant-only',
  'A `case` takes constants only, and this one shares its code with others: compare in an `if` before the `switch`.',
);

function bodyOf({ text, eol }: Context, code: readonly SyntaxNode[], at: number): string {
  const kept = code.at(-1)?.type === 'break_statement' ? code.slice(0, -1) : code;
  const [first] = kept;
  const last = kept.at(-1);
  const outer = indentAt(text, at);
  if (first === undefined || last === undefined) return `{${eol}${outer}}`;
  const unit = indentUnit(text, '    ');
  const own = indentAt(text, first.startIndex);
  const lines = text.slice(first.startIndex, last.endIndex).split(/\r?\n/);
  const moved = lines.map((line, index) => {
    if (index > 0 && line.trim() === '') return '';
    return outer + unit + (index > 0 && line.startsWith(own) ? line.slice(own.length) : line.trimStart());
  });
  return withEol(`{\n${moved.join('\n')}\n${outer}}`, eol);
}

/** Takes the group out, with its lines when it has them for itself. */
function removal(text: string, group: SyntaxNode): TextEdit {
  const start = lineStart(text, group.startIndex);
  const isAlone = text.slice(start, group.startIndex).trim() === '' && /^[ \t]*\r?\n/.test(text.slice(group.endIndex));
  if (isAlone) return { start, end: nextLine(text, group.endIndex), newText: '' };
  const next = group.nextSibling;
  return { start: group.startIndex, end: next?.startIndex ?? group.endIndex, newText: '' };
}

/** See the file's first lines. */
export function toIf(context: Context, labelled: LabelledCode): Placement | Refused {
  const { statement, subject, group, code, codeBefore, test } = labelled;
  if (!/^[\w.]+(?:\[\w+\])?$/.test(subject)) return twice;
  const isApart = ends(code) && (codeBefore === undefined || ends(codeBefore));
  if (!isApart || leavesSwitch(code, group) || declaresForOthers(code, statement, group)) return fallsThrough;
  const body = bodyOf(context, code, statement.startIndex);
  const move = (expression: string) => [
    insert(statement.startIndex, `if (${test(expression)}) ${body} else `),
    removal(context.text, group),
  ];
  return { move };
}

/** The statements of a group, its labels left out. */
export function codeOf(group: SyntaxNode, labels: RegExp): readonly SyntaxNode[] {
  return children(group).filter((each) => each.isNamed && !labels.test(each.type) && each.type !== 'comment');
}

/** The steps of turning a literal with a key in it into an expression that every language takes alike. */
import { replace } from '../edits';
import type { TextEdit } from '../plan';
import type { Composed, Context, Expression, Hole, Literal } from './language';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether the key is all there is in the literal. */
export function isWhole(literal: Literal, holes: readonly Range[]): boolean {
  const [only] = holes;
  return holes.length === 1 && only?.start === literal.start && only.end === literal.end;
}

/** The content around the holes, as it is spelled: one piece more than there are holes. */
export function piecesOf(context: Context, literal: Literal, holes: readonly Hole[]): readonly string[] {
  const starts = [literal.start, ...holes.map((hole) => hole.end)];
  const ends = [...holes.map((hole) => hole.start), literal.end];
  return starts.map((start, index) => context.text.slice(start, ends[index]));
}

/** Pieces and lookups in their order; empty pieces are left out. */
export function interleave(
  pieces: readonly string[],
  lookups: readonly string[],
  quote: (piece: string) => string,
): readonly string[] {
  return pieces.flatMap((piece, index) => [
    ...(piece === '' ? [] : [quote(piece)]),
    ...lookups.slice(index, index + 1),
  ]);
}

/** The text of an expression as an operand of a larger one. */
export function operand({ text, loose }: Expression): string {
  return loose ? `(${text})` : text;
}

/** The lookup alone in the literal's place. */
export function wholeLookup(literal: Literal, expression: Expression): Composed {
  return {
    node: literal.node,
    loose: expression.loose ? 'yes' : 'no',
    edits: [replace(literal.node, expression.text)],
  };
}

/** Each hole of a literal that interpolates gives way to its expression; the rest of the literal is not touched. */
export function fillHoles(literal: Literal, holes: readonly Hole[], fill: (hole: Hole) => string): Composed {
  const edits: readonly TextEdit[] = holes.map((hole) => ({ start: hole.start, end: hole.end, newText: fill(hole) }));
  return { node: literal.node, loose: 'no', edits };
}

/** The quote that most strings of a text are in. */
export function commonQuote(text: string): '"' | "'" {
  return text.split("'").length >= text.split('"').length ? "'" : '"';
}

/** The literal's own quote when it has one, else that of the text. */
export function quoteOf(literal: Literal, text: string): '"' | "'" {
  const last = literal.open.at(-1);
  return last === '"' || last === "'" ? last : commonQuote(text);
}

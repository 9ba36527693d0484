/**
 * A view: a text without its escapes and joins, and where each of its characters came from. `seeThrough.ts` builds them; this
 * file only answers for places.
 */

/** A stretch of text without its escapes and joins. */
export interface View {
  readonly text: string;
  /** In order, without gaps in {@link text}; none is empty. */
  readonly pieces: readonly Piece[];
  /** Indices of characters of {@link text} that stood escaped, and of those directly after a join; ascending. */
  readonly escaped: readonly number[];
  readonly joined: readonly number[];
}

/** Where a part of a view came from. */
export interface Piece {
  /** Where it begins in the view. */
  readonly at: number;
  /** `source[start, end)`: the same characters where it is plain, else an escape that stands for them all. */
  readonly start: number;
  readonly end: number;
  readonly plain: boolean;
}

/** The piece that holds a character of the view; the last one where none does. */
function pieceAt({ pieces }: View, index: number): Piece | undefined {
  let at = pieces.length - 1;
  while (at > 0 && (pieces[at] as Piece).at > index) at--;
  return pieces[at];
}

/** Where a character of the view begins in the source. */
function startOf(view: View, index: number): number {
  const piece = pieceAt(view, index);
  return piece === undefined ? 0 : piece.plain ? piece.start + index - piece.at : piece.start;
}

/** Where it ends there. */
function endOf(view: View, index: number): number {
  const piece = pieceAt(view, index);
  return piece === undefined ? 0 : piece.plain ? piece.start + index - piece.at + 1 : piece.end;
}

/** The first character of the view that ends behind `at` of the source; -1 where there is none. */
export function firstEndingBehind({ pieces }: View, at: number): number {
  const piece = pieces.find(({ end }) => end > at);
  if (piece === undefined) return -1;
  return piece.plain ? piece.at + Math.max(0, at - piece.start) : piece.at;
}

/** The first character of the view that begins behind `at` of the source; its length where there is none. */
export function firstBeginningBehind({ pieces, text }: View, at: number): number {
  const piece = pieces.find(({ start, end, plain }) => (plain ? end - 1 : start) > at);
  if (piece === undefined) return text.length;
  return piece.plain ? piece.at + Math.max(0, at + 1 - piece.start) : piece.at;
}

/** Where `view.text[start, end)` stands in the source, and what stands between: see {@link View}. */
export function sourceSpan(
  view: View,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly escaped: boolean; readonly joined: boolean } {
  const within = (index: number, first: number): boolean => index >= first && index < end;
  return {
    start: startOf(view, start),
    end: endOf(view, end - 1),
    escaped: view.escaped.some((index) => within(index, start)),
    joined: view.joined.some((index) => within(index, start + 1)),
  };
}

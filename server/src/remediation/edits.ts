/** Arithmetic on edits of one text. Offsets are UTF-16, half-open; an edit with `start === end` inserts. */
import type { TextEdit } from './plan';

/** An insertion. */
export function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** A replacement of a node or any other range. */
export function replace(range: { readonly startIndex: number; readonly endIndex: number }, newText: string): TextEdit {
  return { start: range.startIndex, end: range.endIndex, newText };
}

function same(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** Two ranges clash when both would change the same character, or one inserts inside of what the other replaces. */
function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.start === a.end) return b.start < a.start && a.start < b.end;
  if (b.start === b.end) return a.start < b.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}

/**
 * Adds edits to others, unless one of them clashes with what is there. An edit that is there already is not added again:
 * two fixes may both need the same import.
 *
 * @returns undefined when they do not fit together
 */
export function addEdits(into: readonly TextEdit[], edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const fresh = edits.filter((edit) => !into.some((other) => same(edit, other)));
  if (fresh.some((edit) => into.some((other) => clash(edit, other)))) return undefined;
  return [...into, ...fresh];
}

/** Orders edits by where they start; insertions at one place keep their order and come before a replacement there. */
export function orderEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of orderEdits(edits)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

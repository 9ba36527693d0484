/**
 * The text of an open document while it is edited. Lies in pieces, of which an edit replaces those that it touches: a keystroke
 * costs the same in a long text as in a short one, and leaves no copy of the whole behind. Counts lines as the protocol
 * does: they end with `\n`, `\r\n` or `\r`.
 */
import type { Position } from 'vscode-languageserver';
import type { TextSource } from '../core/textSource';
import type { Lines } from './convert';

/** UTF-16 units of a piece: as it is made, and at the most and least after edits. */
const pieceLength = 16_384;
const longestPiece = 32_768;
const shortestPiece = 4_096;

const lineFeed = 10;
const carriageReturn = 13;

const isLineEnd = (code: number) => code === lineFeed || code === carriageReturn;

/** A piece of the text; its lines are counted when somebody asks. */
class Piece {
  #starts: Uint16Array | undefined;

  constructor(readonly text: string) {}

  /** Where lines begin in the piece, but for the one that goes on from the piece before. Up to {@link longestPiece}. */
  get starts(): Uint16Array {
    this.#starts ??= lineStartsOf(this.text);
    return this.#starts;
  }

  /** How many lines have begun before `offset`, or at it. */
  linesUpTo(offset: number): number {
    const { starts } = this;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The next `\n`, `\r\n` or `\r` ends before the returned offsets. A piece never ends between `\r` and `\n`. */
function lineStartsOf(text: string): Uint16Array {
  const starts: number[] = [];
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isLineEnd(code)) continue;
      if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
      starts.push(at + 1);
    }
  } else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint16Array.from(starts);
}

/** Cuts a text into pieces. */
function* cut(text: string): Generator<Piece> {
  for (let from = 0; from < text.length; ) {
    let to = text.length - from > longestPiece ? from + pieceLength : text.length;
    if (text.charCodeAt(to - 1) === carriageReturn && text.charCodeAt(to) === lineFeed) to--;
    yield new Piece(text.slice(from, to));
    from = to;
  }
}

/** A place in the pieces. */
interface Place {
  readonly index: number;
  /** Where the piece begins in the text, and which line goes on or begins there. */
  readonly start: number;
  readonly line: number;
}

/** See the file's first lines. */
export class LiveText implements TextSource, Lines {
  #pieces: Piece[];
  #length: number;
  /** As long as nothing changes, for whoever wants all of it. */
  #whole: string | undefined;

  constructor(text: string) {
    this.#pieces = [...cut(text)];
    this.#length = text.length;
    this.#whole = text;
  }

  get length(): number {
    return this.#length;
  }

  get lineCount(): number {
    return this.#pieces.reduce((sum, { starts }) => sum + starts.length, 1);
  }

  toString(): string {
    this.#whole ??= this.#pieces.map(({ text }) => text).join('');
    return this.#whole;
  }

  /** As of a string, but offsets are within the text. */
  slice(start: number, end: number): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    if (start >= end) return '';
    let { index, start: base } = this.#pieceAt(start);
    let taken = '';
    for (; index < this.#pieces.length && base < end; index++) {
      const { text } = this.#pieces[index] as Piece;
      taken += text.slice(Math.max(0, start - base), end - base);
      base += text.length;
    }
    return taken;
  }

  /** Replaces what stands between two offsets within the text. */
  replace(start: number, end: number, text: string): void {
    if (start === end && text === '') return;
    const first = this.#pieceAt(start);
    let last = first;
    while (last.index < this.#pieces.length - 1 && last.start + this.#textOf(last.index).length < end)
      last = this.#after(last);
    let [from, to] = [first.index, last.index + 1];
    let merged =
      this.#textOf(from).slice(0, start - first.start) + text + this.#textOf(last.index).slice(end - last.start);
    // A piece that became small, or that would begin in the middle of `\r\n` or end there, is joined with its neighbour.
    const isApart = (left: string, right: string) => !(left.endsWith('\r') && right.startsWith('\n'));
    while (from > 0 && (merged.length < shortestPiece || !isApart(this.#textOf(from - 1), merged)))
      merged = this.#textOf(--from) + merged;
    while (to < this.#pieces.length && (merged.length < shortestPiece || !isApart(merged, this.#textOf(to))))
      merged += this.#textOf(to++);
    this.#pieces.splice(from, to - from, ...cut(merged));
    this.#length += text.length - (end - start);
    this.#whole = undefined;
  }

  positionAt(offset: number): Position {
    const within = Math.max(Math.min(offset, this.#length), 0);
    const { index, start, line: firstLine } = this.#pieceAt(within, true);
    const begun = this.#pieces[index]?.linesUpTo(within - start) ?? 0;
    const line = firstLine + begun;
    const lineStart = this.#lineStart(index, start, begun);
    return { line, character: this.#beforeLineEnd(within, lineStart) - lineStart };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const lineStart = this.#startOfLine(line);
    if (lineStart === undefined) return this.#length;
    if (character <= 0) return lineStart;
    const next = this.#startOfLine(line + 1) ?? this.#length;
    return this.#beforeLineEnd(Math.min(lineStart + character, next), lineStart);
  }

  #textOf(index: number): string {
    return this.#pieces[index]?.text ?? '';
  }

  #after({ index, start, line }: Place): Place {
    return { index: index + 1, start: start + this.#textOf(index).length, line };
  }

  /** The piece that the character at `offset` stands in; the last one for the end. @param lines whether lines are counted */
  #pieceAt(offset: number, lines = false): Place {
    let [index, start, line] = [0, 0, 0];
    for (; index < this.#pieces.length - 1; index++) {
      const piece = this.#pieces[index] as Piece;
      if (offset < start + piece.text.length) break;
      start += piece.text.length;
      if (lines) line += piece.starts.length;
    }
    return { index, start, line };
  }

  /** Where the line begins that goes on after `begun` lines have begun in a piece. */
  #lineStart(index: number, start: number, begun: number): number {
    if (begun > 0) return start + (this.#pieces[index]?.starts[begun - 1] ?? 0);
    let base = start;
    for (let before = index - 1; before >= 0; before--) {
      const { text, starts } = this.#pieces[before] as Piece;
      base -= text.length;
      if (starts.length > 0) return base + (starts.at(-1) ?? 0);
    }
    return 0;
  }

  #startOfLine(line: number): number | undefined {
    if (line === 0) return 0;
    let [start, wanted] = [0, line];
    for (const { text, starts } of this.#pieces) {
      if (wanted <= starts.length) return start + (starts[wanted - 1] ?? 0);
      wanted -= starts.length;
      start += text.length;
    }
    return undefined;
  }

  /** A place after a line's text counts as its end. */
  #beforeLineEnd(offset: number, lineStart: number): number {
    const tail = this.slice(Math.max(lineStart, offset - 2), offset);
    let end = tail.length;
    while (end > 0 && isLineEnd(tail.charCodeAt(end - 1))) end--;
    return offset - (tail.length - end);
  }
}

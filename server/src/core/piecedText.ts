/** A long text that lies elsewhere as bytes, and of which a few pieces at a time are decoded. */
import type { TextSource } from './textSource';

/** A text that is too long to be decoded for the sake of a look. */
export interface LongText {
  /** Bytes. */
  readonly length: number;
  /** The last border between two characters that is not behind `byte`, and less than four bytes before it. */
  readonly borderAt: (byte: number) => number;
  /** Makes a text of the bytes between two borders; borders are at 0 and at the length, too. */
  readonly decode: (from: number, to: number) => string;
}

/** Where pieces of a text begin, and where the last ends, ascending; both lists begin with 0 and are of one length. */
export interface PieceBorders {
  /** Borders of the {@link LongText}. */
  readonly bytes: readonly number[];
  /** The same places in UTF-16 units. */
  readonly units: readonly number[];
}

/** Pieces that are kept: what is looked at around one place stands in two at the most. */
const keptPieces = 2;

/** Reads as the decoded text would, for as long as its bytes can be read. */
export class PiecedText implements TextSource {
  readonly length: number;
  readonly #source: LongText;
  readonly #borders: PieceBorders;
  /** By the number of the piece; the one that was asked for last stands last. */
  readonly #kept = new Map<number, string>();

  constructor(source: LongText, borders: PieceBorders) {
    this.#source = source;
    this.#borders = borders;
    this.length = borders.units.at(-1) ?? 0;
  }

  slice(start: number, end: number): string {
    const parts: string[] = [];
    for (let index = this.#pieceAt(start), at = start; at < end; index++) {
      const first = this.#borders.units[index] as number;
      const next = this.#borders.units[index + 1] ?? end;
      parts.push(this.#piece(index).slice(at - first, Math.min(end, next) - first));
      at = next;
    }
    return parts.length === 1 ? (parts[0] as string) : parts.join('');
  }

  toString(): string {
    return this.#source.decode(0, this.#source.length);
  }

  /** The number of the last piece that begins at an offset or before it. */
  #pieceAt(offset: number): number {
    const { units } = this.#borders;
    let [low, high] = [0, units.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((units[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #piece(index: number): string {
    const { bytes } = this.#borders;
    const known = this.#kept.get(index);
    const piece = known ?? this.#source.decode(bytes[index] as number, bytes[index + 1] as number);
    this.#kept.delete(index);
    this.#kept.set(index, piece);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptPieces) break;
      this.#kept.delete(oldest);
    }
    return piece;
  }
}

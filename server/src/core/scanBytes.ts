/**
 * Scans texts that lie in memory as bytes, and decodes no more of them than it has to. The result equals `scan` of the decoded
 * text.
 */
import type { Catalogue } from './catalogueCompiled';
import { type Candidate, collect, collectHits, maxCandidates } from './collect';
import type { ScanOptions, ScanResult } from './finding';
import { lineRoom, moved, scan, settleAll } from './scan';

/** Bytes of a text, in ASCII or UTF-8, that were read into the finder's `room`. */
export interface ReadText {
  readonly length: number;
  /** Makes a text of the bytes. */
  readonly decode: () => string;
  /** Tells where in that text a byte stands; undefined where bytes that are no UTF-8 make that unclear. */
  readonly placesIn: (text: string) => ((byte: number) => number) | undefined;
}

/** What a scan of bytes came to. */
export interface ReadScan extends ScanResult {
  /** Undefined where nothing is to be found. */
  readonly text: string | undefined;
}

/** Of most files. */
const nothingRead: ReadScan = { findings: [], capped: false, ignored: [], text: undefined };

/** Whether a team looks for more than the catalogue holds: then the whole text is needed. */
function looksForMore({ rules }: ScanOptions): boolean {
  return rules?.own !== undefined || rules?.known !== undefined;
}

/** Scans a text that lies in the finder's `room`; most need not be decoded for that. */
export function scanRead(read: ReadText, catalogue: Catalogue, options: ScanOptions = {}): ReadScan {
  const hits: number[] = [];
  catalogue.finder.findRead(read.length, (accepting, end, passed) => hits.push(accepting, end, passed));
  if (hits.length === 0 && !looksForMore(options)) return nothingRead;
  const text = read.decode();
  const placeOf = read.placesIn(text);
  if (placeOf === undefined) return { ...scan(text, catalogue, options), text };
  for (let i = 1; i < hits.length; i += 3) hits[i] = placeOf(hits[i] as number);
  return { ...settleAll(collectHits(text, catalogue, hits), text, options), text };
}

/** A text that is too long to be decoded for the sake of a look. */
export interface LongText {
  /** Bytes. */
  readonly length: number;
  /** The last border between two characters that is not behind `byte`, and less than four bytes before it. */
  readonly borderAt: (byte: number) => number;
  /** Makes a text of the bytes between two borders; borders are at 0 and at the length, too. */
  readonly decode: (from: number, to: number) => string;
}

/** Bytes that are looked at in one go: what is decoded of a long text is short-lived, and never much at a time. */
const longPieceBytes = 512 * 1024;
/** No character of any encoding that is read takes more bytes for a UTF-16 unit. */
const bytesPerUnit = 3;

/**
 * The candidates of a long text, by pieces with as much around each as any detector looks at.
 *
 * @param pieceBytes how much is looked at in one go, at least four
 */
function collectLong(text: LongText, catalogue: Catalogue, pieceBytes: number): Candidate[] {
  const around = bytesPerUnit * (catalogue.margin + catalogue.automaton.longest + lineRoom);
  const borderAt = (byte: number) => (byte >= text.length ? text.length : text.borderAt(Math.max(0, byte)));
  const unitsIn = (from: number, to: number) => (from === to ? 0 : text.decode(from, to).length);
  const found: Candidate[] = [];
  /** UTF-16 units before `at`. */
  let units = 0;
  for (let at = 0; at < text.length && found.length < maxCandidates; ) {
    const end = borderAt(at + pieceBytes);
    const first = borderAt(at - around);
    const last = borderAt(end + around);
    const piece = text.decode(first, last);
    const from = unitsIn(first, at);
    const to = piece.length - unitsIn(end, last);
    for (const candidate of collect(piece, catalogue, from, to).candidates) found.push(moved(candidate, units - from));
    units += to - from;
    at = end;
  }
  return found;
}

/** Scans a long text: it is decoded whole only if there is something in it. */
export function scanLong(
  text: LongText,
  catalogue: Catalogue,
  options: ScanOptions = {},
  pieceBytes = longPieceBytes,
): ReadScan {
  const isWhole = looksForMore(options);
  const candidates = isWhole ? [] : collectLong(text, catalogue, pieceBytes);
  if (candidates.length === 0 && !isWhole) return nothingRead;
  const whole = text.decode(0, text.length);
  return { ...(isWhole ? scan(whole, catalogue, options) : settleAll(candidates, whole, options)), text: whole };
}

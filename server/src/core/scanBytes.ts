/**
 * Scans texts that lie in memory as bytes, and decodes no more of them than it has to. The result equals `scan` of the decoded
 * text.
 */
import type { Catalogue } from './catalogueCompiled';
import { type Candidate, collect, collectHits, maxCandidates } from './collect';
import type { ScanOptions, ScanResult } from './finding';
import { mayHoldBlocks } from './ignores/marks';
import { type LongText, type PieceBorders, PiecedText } from './piecedText';
import { findingsOf, lineRoom, moved, scan, settleAll, type TextState } from './scan';
import type { TextSource } from './textSource';

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
  /** Undefined where nothing is to be found; of a long text it decodes what it is asked for. */
  readonly text: TextSource | undefined;
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

/** Bytes that are looked at in one go: what is decoded of a long text is short-lived, and never much at a time. */
const longPieceBytes = 512 * 1024;
/** Where something was found, the text is looked at again and again, here and there: smaller pieces are decoded sooner. */
const closePieceBytes = 32 * 1024;
/** No character of any encoding that is read takes more bytes for a UTF-16 unit. */
const bytesPerUnit = 3;

/** Notes where pieces of a long text begin, in bytes and in units, while they are looked at one after another. */
class Borders implements PieceBorders {
  readonly bytes = [0];
  readonly units = [0];

  constructor(private readonly text: LongText) {}

  /** The byte at which the next piece begins. */
  get at(): number {
    return this.bytes.at(-1) as number;
  }

  /** See `LongText.borderAt`; of any byte, within the text or not. */
  near(byte: number): number {
    return byte >= this.text.length ? this.text.length : this.text.borderAt(Math.max(0, byte));
  }

  unitsIn(from: number, to: number): number {
    return from === to ? 0 : this.text.decode(from, to).length;
  }

  /** @param units of the piece up to the border `end`; absent: they are counted */
  add(end: number, units = this.unitsIn(this.at, end)): void {
    this.units.push((this.units.at(-1) as number) + units);
    this.bytes.push(end);
  }
}

/**
 * The candidates of a long text, by pieces with as much around each as any detector looks at.
 *
 * @param pieceBytes how much is looked at in one go, at least four
 */
function collectLong(text: LongText, catalogue: Catalogue, pieceBytes: number): TextState {
  const around = bytesPerUnit * (catalogue.margin + catalogue.automaton.longest + lineRoom);
  const borders = new Borders(text);
  const candidates: Candidate[] = [];
  let holdsBlocks = false;
  while (borders.at < text.length) {
    const { at } = borders;
    const end = borders.near(at + pieceBytes);
    if (candidates.length >= maxCandidates) {
      borders.add(end);
      continue;
    }
    const [first, last] = [borders.near(at - around), borders.near(end + around)];
    const piece = text.decode(first, last);
    const from = borders.unitsIn(first, at);
    const to = piece.length - borders.unitsIn(end, last);
    holdsBlocks ||= mayHoldBlocks(piece);
    const found = collect(piece, catalogue, from, to).candidates;
    const shift = (borders.units.at(-1) as number) - from;
    for (const each of found) candidates.push(moved(each, shift));
    if (found.length === 0) borders.add(end, to - from);
    while (borders.at < end) borders.add(Math.min(end, borders.near(borders.at + closePieceBytes)));
  }
  return { candidates, text: new PiecedText(text, borders), mayHoldBlocks: holdsBlocks };
}

/** Scans a long text: no more of it is decoded at a time than a few pieces, but for detectors of a team's own, which want the whole. */
export function scanLong(
  text: LongText,
  catalogue: Catalogue,
  options: ScanOptions = {},
  pieceBytes = longPieceBytes,
): ReadScan {
  if (options.rules?.own !== undefined) {
    const whole = text.decode(0, text.length);
    return { ...scan(whole, catalogue, options), text: whole };
  }
  const state = collectLong(text, catalogue, pieceBytes);
  const result = findingsOf(state, options);
  const isNothing = result.findings.length === 0 && result.ignored.length === 0;
  return isNothing ? nothingRead : { ...result, text: state.text };
}

/**
 * Finds string literals that equal a value somebody already keeps elsewhere: of any shape, so the catalogue cannot know them.
 * The values themselves are not here; whoever holds them answers whether a text is one, and is asked only about literals of
 * the right length.
 */
import type { DetectorSpec, ProviderSpec } from './catalogue';
import { compileCatalogue } from './catalogueCompiled';
import type { Candidate } from './collect';
import type { CompiledDetector } from './matcher';
import { stretchesOf, type TextSource } from './textSource';

/** Values that are known, without telling them. */
export interface KnownValues {
  /** Lengths of the values in UTF-16 units; a text of another length is none of them. */
  readonly lengths: ReadonlySet<number>;
  /** What is reported for a value. */
  readonly detector: CompiledDetector;
  /** The name under which the value is kept; undefined when it is none of them. */
  nameOf(value: string): string | undefined;
}

/** Id of the detector that reports values of `.env` files; `detectors.disabled` takes it. */
export const envValueId = 'env-value';

const spec: DetectorSpec = {
  id: envValueId,
  name: 'Value of a variable in .env',
  description: 'A string that equals the value of a variable in a .env file that git ignores.',
  class: 'secret',
  severity: 'medium',
  tier: 'generic',
  // Never looked for by a pattern: the catalogue that is searched does not hold this detector.
  anchor: { in: 'token', literals: ['.env'] },
  pattern: String.raw`\.env`,
  references: ['https://12factor.net/config'],
};

/** Makes the detector that reports values of `.env` files. */
export function compileEnvDetector(): CompiledDetector | undefined {
  const provider: ProviderSpec = { id: 'environment', name: 'Environment file', detectors: [spec] };
  return compileCatalogue([provider]).detectors.get(envValueId);
}

const lineEnd = /[\r\n]/;

/** A stretch of text between two quotes. */
export interface QuotedText {
  readonly start: number;
  readonly end: number;
}

/**
 * Stretches of the given lengths that stand between two equal quotes on one line. Whether the first quote really opens a
 * literal is not looked at: what is asked for next is whether the stretch is a value, and that is never so by chance.
 *
 * @returns UTF-16 offsets, half-open, without the quotes
 */
export function* literalsOf(text: string, lengths: ReadonlySet<number>): Generator<QuotedText> {
  for (const quote of ['"', "'", '`']) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      for (const length of lengths) {
        const end = at + 1 + length;
        if (text[end] === quote && !lineEnd.test(text.slice(at + 1, end))) yield { start: at + 1, end };
      }
    }
  }
}

/** The candidates of literals that are known values. */
export function collectKnown(source: TextSource, known: KnownValues | undefined): readonly Candidate[] {
  if (known === undefined || known.lengths.size === 0) return [];
  const { detector, lengths } = known;
  const found: Candidate[] = [];
  const quotes = 2;
  for (const { start: base, end: next, text } of stretchesOf(source, source.length, Math.max(...lengths) + quotes)) {
    for (const { start, end } of literalsOf(text, lengths)) {
      const place = { anchor: base + start, start: base + start, end: base + end };
      // The next stretch begins with it.
      if (place.start > next) continue;
      const name = known.nameOf(text.slice(start, end));
      if (name !== undefined) found.push({ detector, ...place, confidence: 'high', notes: [], label: `${name}=…` });
    }
  }
  return found;
}

/**
 * The longest run of characters of one class that stands in every match of a pattern: near most words there is none, and no
 * pattern needs to be run. Says nothing where a pattern is not understood.
 */
import { type Atom, alternativesOf, flagsOf, type KnownClasses, stretchesOf } from './sievePattern';

/** A run of characters: of which ones, a flag per ASCII code, and how many; `length` is 0 where the pattern does not tell. */
export interface Run {
  readonly chars: Uint8Array;
  readonly length: number;
}

/** Codes of a class, a flag per ASCII code. */
function codesOf(extra: string): Uint8Array {
  const isIn = new RegExp(`[\\w${extra}-]`);
  return Uint8Array.from({ length: 128 }, (_, code) => Number(isIn.test(String.fromCharCode(code))));
}

/** Characters that runs are made of: of names, of base64, and what else stands in tokens. */
const kinds: readonly Uint8Array[] = [codesOf(''), codesOf('+/'), codesOf('+/=.%:~!#')];

/** No run is known of. */
export const noRun: Run = { chars: new Uint8Array(128), length: 0 };

/** A pattern that is one class of such characters, repeated: most tokens that are known by a word near them. */
const plainRun = /^(?:\(\?<secret>)?(\[(?:\\w|\\d|[A-Za-z0-9_-])+\])\{(\d+)(?:,\d*)?\}\)?$/;

/** Whether a match is a run of letters, digits, `_` and `-`, and nothing else: no escape takes that apart. */
export function isPlainRun(pattern: string): boolean {
  return plainRun.test(pattern);
}

/** The longest run of characters of one kind in a stretch, and which characters those are. */
function longestOf(steps: readonly Atom[], kind: Uint8Array, flagsOfStep: (step: Atom) => Uint8Array): Run {
  let longest = noRun;
  let run = noRun;
  for (const step of steps) {
    const flags = flagsOfStep(step);
    const isRun = flags.every((flag, code) => flag <= (kind[code] as number));
    const { chars, length } = run;
    run = isRun ? { chars: unionOf(chars, flags), length: length + step.least } : noRun;
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function unionOf(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.every((flag, code) => flag >= (b[code] as number)) ? a : a.map((flag, code) => flag | (b[code] as number));
}

/** Shorter runs stand near any word. */
const shortestRun = 12;

/**
 * The run that stands in every match.
 *
 * @param known classes that were read before: patterns share most of theirs
 */
export function runOf(pattern: string, ignoreCase: boolean, known: KnownClasses = new Map()): Run {
  const flagsOfSource = (source: string) => flagsOf(source, ignoreCase, known);
  const [, chars, plain] = plainRun.exec(pattern) ?? [];
  if (chars !== undefined) return { chars: flagsOfSource(chars), length: Number(plain) };
  const alternatives = alternativesOf(pattern).map(stretchesOf);
  for (const kind of kinds) {
    const runs = alternatives.map((stretches) =>
      stretches
        .map((steps) => longestOf(steps, kind, ({ source }) => flagsOfSource(source)))
        .reduce((most, run) => (run.length > most.length ? run : most), noRun),
    );
    const length = Math.min(...runs.map((run) => run.length));
    if (length >= shortestRun) return { chars: runs.map((run) => run.chars).reduce(unionOf), length };
  }
  return noRun;
}

/**
 * The longest run of characters of one class that stands in every match of a pattern: near most words there is none, and no
 * pattern needs to be run. Says nothing where a pattern is not understood.
 */
import { type Atom, alternativesOf, flagsOf, type KnownClasses, stretchesOf } from './sievePattern';

/** Classes that runs are made of: names, base64, and what else stands in tokens. */
export type RunClass = 'name' | 'base64' | 'sign';

/** A run: `length` is 0 where the pattern does not tell. */
export interface Run {
  readonly kind: RunClass;
  readonly length: number;
}

/** Codes of a class, a flag per ASCII code. */
function codesOf(extra: string): Uint8Array {
  const isIn = new RegExp(`[\\w${extra}-]`);
  return Uint8Array.from({ length: 128 }, (_, code) => Number(isIn.test(String.fromCharCode(code))));
}

/** The characters of each class, a flag per ASCII code. */
export const runClasses: Readonly<Record<RunClass, Uint8Array>> = {
  name: codesOf(''),
  base64: codesOf('+/'),
  sign: codesOf('+/=.%:~!#'),
};

/** A pattern that is one class of such characters, repeated: most tokens that are known by a word near them. */
const plainRun = /^(?:\(\?<secret>)?\[(?:\\w|\\d|[A-Za-z0-9_-])+\]\{(\d+)(?:,\d*)?\}\)?$/;

/** Whether a match is a run of kind `name` and nothing else: no escape takes that apart. */
export function isPlainRun(pattern: string): boolean {
  return plainRun.test(pattern);
}

function longestOf(steps: readonly Atom[], chars: Uint8Array, known: KnownClasses): number {
  let longest = 0;
  let run = 0;
  for (const { source, least } of steps) {
    const isRun = flagsOf(source, false, known).every((flag, code) => flag <= (chars[code] as number));
    run = isRun ? run + least : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Shorter runs stand near any word. */
const shortestRun = 12;

/**
 * The run that stands in every match.
 *
 * @param known classes that were read before: patterns share most of theirs
 */
export function runOf(pattern: string, known: KnownClasses = new Map()): Run {
  const plain = plainRun.exec(pattern)?.[1];
  if (plain !== undefined) return { kind: 'name', length: Number(plain) };
  const alternatives = alternativesOf(pattern).map(stretchesOf);
  for (const kind of ['name', 'base64', 'sign'] as const) {
    const lengths = alternatives.map((stretches) =>
      stretches.reduce((most, steps) => Math.max(most, longestOf(steps, runClasses[kind], known)), 0),
    );
    const length = Math.min(...lengths);
    if (length >= shortestRun) return { kind, length };
  }
  return { kind: 'name', length: 0 };
}

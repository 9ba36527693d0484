/**
 * A quick test for each hit of the automaton, so cheap that the kernel does it itself: most hits are words in the middle of
 * others, in the wrong case, or followed by what no token holds. It only turns away what confirming would turn away, too.
 * `server/kernel/sieve.ts` runs it; bytes beyond ASCII, and what lies beyond the bytes at hand, let a hit through there.
 */
import type { Automaton } from './automaton';
import type { DetectorSpec } from './catalogue';
import { seesThrough } from './encoded';
import { mostMoreOf } from './longerTokens';
import { flagsOfClass, withinOf } from './matcher';
import { isPlainRun, noRun, runOf } from './runPattern';
import { Classes, noClass } from './sieveClasses';
import { followOf, mostOf } from './sievePattern';

/** Tests of the accepting states as plain numbers, for a kernel. */
export interface Sieve {
  /** Tests of accepting state `k` are those from `starts[k]` to `starts[k + 1]`; one that passes lets the hit through. */
  readonly starts: Uint16Array;
  /** {@link testBytes} each; see {@link Test}. */
  readonly tests: Uint8Array;
  /** Classes of characters, 256 flags each. */
  readonly classes: Uint8Array;
  /**
   * Of each state with more than one test: the number of its test for each of those who wait for its literals, in the order of the
   * automaton's outputs; {@link severalTests} where any of them may be it.
   */
  readonly testOf: Uint8Array;
}

/** In {@link Sieve.testOf}. */
const severalTests = 255;
/** Every test has passed. */
export const allTests = -1;

/** The bit of a test among those that have passed; tests beyond the last bit share it. */
export function bitOf(test: number | undefined): number {
  return test === undefined || test === severalTests ? allTests : 1 << Math.min(test, 31);
}

/** Size of a stored test. */
const testBytes = 32;
/** Characters of the literal that are stored and compared. */
const storedLiteral = 20;
/** What a test looks at. */
const testKinds = { always: 0, token: 1, word: 2 } as const;

/** In a stored test: nothing is seen through; what the literal begins with or stands behind it; only what the automaton has not seen. */
const seesKinds = { nothing: 0, all: 1, behind: 2 } as const;

/** In a stored test: no gate, and those of the catalogue. */
const gateNumbers = { none: 0, assignment: 1, 'key-assignment': 2, account: 3 } as const;

/** A use of a literal, as far as the sieve cares. */
export interface SieveUse {
  readonly spec: DetectorSpec;
  readonly literal: string;
  /** The literal as it is looked for where it is hidden; undefined in the open. */
  readonly hidden: { readonly kind: 'base64' | 'escaped'; readonly text: string } | undefined;
}

/** A test before it is stored; numbers that a kernel reads one by one. */
interface Test {
  readonly kind: number;
  /** Class of what may not stand before the literal. */
  readonly left: number;
  /** How much of the literal the automaton has seen, without case. */
  readonly looked: number;
  readonly literal: string;
  /** Class of what follows, how often at least and at most, and the code after that (0: any); of a word, the longest run. */
  readonly next: number;
  readonly least: number;
  readonly most: number;
  readonly ending: number;
  /** Where escapes and joins may begin that keep a token from standing in the open: one of {@link seesKinds}. */
  readonly sees: number;
  /** Whether the literal counts in either case. */
  readonly folds: boolean;
  /** What must follow a word that a value is assigned to: one of {@link gateNumbers}. */
  readonly gate: number;
  /** Whether {@link next} is the class of a run that begins at most {@link most} characters behind where the literal does. */
  readonly holdsRun: boolean;
}

const anything: Test = {
  kind: testKinds.always,
  left: noClass,
  looked: 0,
  literal: '',
  next: noClass,
  least: 0,
  most: 0,
  ending: 0,
  sees: seesKinds.nothing,
  folds: false,
  gate: gateNumbers.none,
  holdsRun: false,
};

/** More than this is not counted; a window of text around a hit holds twice as much. */
const longestCount = 120;
/** A run that may begin later is not looked for: the window of text around a hit has an end. */
const farthestRun = 250;

function wordTest({ spec, literal }: SieveUse, looked: number, classes: Classes): Test {
  const both = spec.anchor.in === 'context' && spec.anchor.both === true;
  const { chars, length: run } = both ? noRun : runOf(spec.pattern, spec.ignoreCase === true, classes.known);
  // A run that is not all of a match may begin after the match does.
  const within = withinOf(spec) + (isPlainRun(spec.pattern) ? 0 : mostOf(spec.pattern) - run);
  const next = run > 0 && run <= longestCount && within <= farthestRun ? classes.numberOf(chars, 0) : noClass;
  const counts = next !== noClass;
  return {
    ...anything,
    kind: testKinds.word,
    looked,
    literal,
    next,
    least: counts ? run : 0,
    most: counts ? within : 0,
    ending: counts ? mostOfRun(spec, chars) : 0,
    sees: isPlainRun(spec.pattern) ? seesKinds.nothing : seesKinds.all,
    folds: true,
  };
}

/** One class of characters, repeated. */
const singleClass = /^(?:\(\?<secret>)?\[[^\]\\]+\]\{\d+(?:,\d*)?\}\)?$/;

/**
 * How long a run may be that is a match, or a token that is longer than documented, where none begins or ends in the middle of a
 * longer run; 0: of any length.
 */
function mostOfRun({ pattern, bounds }: DetectorSpec, chars: Uint8Array): number {
  const most = singleClass.test(pattern) ? mostOf(pattern) + mostMoreOf(pattern) : Number.POSITIVE_INFINITY;
  const sides = [bounds?.left ?? '\\w', bounds?.right ?? '\\w'].map(flagsOfClass);
  const stands = (code: string) => chars[code.charCodeAt(0)] === 1;
  // A hyphen or a dot may join a token to a word that speaks of one.
  const isBounded = sides.every((side) => side && chars.every((flag, code) => flag <= (side[code] as number)));
  return isBounded && most <= longestCount && !stands('-') && !stands('.') ? most : 0;
}

function tokenTest({ spec, literal }: SieveUse, looked: number, classes: Classes): Test {
  const before = spec.anchor.in === 'token' ? (spec.anchor.before ?? 0) : 0;
  const follow = before === 0 && literal.length <= storedLiteral ? followOf(spec, literal, classes.known) : undefined;
  const counted = follow !== undefined && (follow.most <= longestCount || follow.ending === undefined);
  return {
    ...anything,
    kind: testKinds.token,
    left: before === 0 ? classes.numberOf(classes.boundOf(spec.bounds?.left ?? '\\w'), 0) : noClass,
    looked,
    literal,
    next: classes.numberOf(counted ? follow.chars : undefined, 1),
    least: Math.min(follow?.least ?? 0, longestCount),
    most: Math.min(follow?.most ?? 0, longestCount),
    ending: counted ? (follow.ending ?? 0) : 0,
    sees: seesThrough(spec) ? seesKinds.all : seesKinds.nothing,
    folds: spec.ignoreCase === true,
    gate: gateNumbers[spec.gate ?? 'none'],
    ...(before === 0 && (follow?.least ?? 0) < tellingCount ? runTest(spec, classes) : {}),
  };
}

/** Where so many characters of a class must follow directly, a run says no more. */
const tellingCount = 8;

/** Of a token whose literal says little, such as a name that the value is assigned to: the run that it must hold. */
function runTest(spec: DetectorSpec, classes: Classes): Partial<Test> {
  const { chars, length } = runOf(spec.pattern, spec.ignoreCase === true, classes.known);
  const most = mostOf(spec.pattern) - length;
  if (length === 0 || length > longestCount || most > farthestRun) return {};
  const next = classes.numberOf(chars, 0);
  return next === noClass ? {} : { next, least: length, most, ending: 0, holdsRun: true };
}

/** An escape of one character, and nothing else. */
const oneEscape = /^(?:\\(?:u[\da-f]{4}|u\{[\da-f]{2}\}|x[\da-f]{2}|[0-7]{3})|&#x?[\da-f]+;)$/;
const escapeChars = '\\%&$"\'`\r\n';

/** As much of an escaped literal as whoever has escaped it so has written the same way: others may escape the rest. */
function knownPart(text: string, looked: number): string {
  const seen = text.slice(0, looked);
  const rest = seen.endsWith('\\') ? /^.[\w.]*/ : /^[\w.]*/;
  return seen + (rest.exec(text.slice(looked))?.[0] ?? '');
}

/** Of an escaped literal: it goes on as it has begun, or another escape keeps it from that. */
function escapedTest({ literal }: SieveUse, text: string, looked: number, classes: Classes): Test {
  const test: Test = { ...anything, kind: testKinds.token, looked, literal: knownPart(text, looked), folds: true };
  if (text.length > looked) return { ...test, sees: seesKinds.behind };
  const second = literal.charAt(1);
  if (second === '' || !oneEscape.test(text)) return anything;
  const chars = `${second.toLowerCase()}${second.toUpperCase()}${escapeChars}`;
  const flags = Uint8Array.from({ length: 128 }, (_, code) => Number(chars.includes(String.fromCharCode(code))));
  return { ...test, next: classes.numberOf(flags, 1), least: 1, most: 1 };
}

function testOf(use: SieveUse, looked: number, classes: Classes): Test {
  const { hidden, spec } = use;
  if (hidden?.kind === 'base64') return { ...anything, kind: testKinds.token, looked, literal: hidden.text };
  if (hidden !== undefined) return escapedTest(use, hidden.text, looked, classes);
  return spec.anchor.in === 'token' ? tokenTest(use, looked, classes) : wordTest(use, looked, classes);
}

function store(test: Test): number[] {
  const { kind, left, looked, literal, next, least, most, ending, sees, folds, gate, holdsRun } = test;
  const head = [
    kind,
    left,
    literal.length,
    looked,
    next,
    sees,
    least,
    most,
    ending,
    Number(folds),
    gate,
    Number(holdsRun),
  ];
  // What the automaton has seen is compared again only where case counts.
  const isStored = (at: number) => at < literal.length && (at >= looked || !folds);
  const codes = Array.from({ length: storedLiteral }, (_, at) => (isStored(at) ? literal.charCodeAt(at) : 0));
  return [...head, ...codes];
}

/** The number of a test among those of a state; what is new is put behind them. */
function numberIn(own: (readonly number[])[], test: readonly number[]): number {
  const known = own.findIndex((other) => other.every((value, at) => value === test[at]));
  return known >= 0 ? known : own.push(test) - 1;
}

/** A sieve that lets every hit through. */
export function openSieve({ outputStart }: Automaton): Sieve {
  const states = outputStart.length - 1;
  const starts = Uint16Array.from({ length: states + 1 }, (_, at) => at);
  return {
    starts,
    tests: new Uint8Array(states * testBytes),
    classes: new Uint8Array(),
    testOf: new Uint8Array(),
  };
}

/**
 * Builds the tests of an automaton's accepting states.
 *
 * @param usesOf who waits for a literal of the automaton: each with what it asks to follow the literal, one of which is enough
 */
export function buildSieve(automaton: Automaton, usesOf: (literal: number) => readonly (readonly SieveUse[])[]): Sieve {
  const { outputs, outputStart, lengths } = automaton;
  const classes = new Classes();
  const tests: number[] = [];
  const numbersOfTests: number[] = [];
  const starts = new Uint16Array(outputStart.length);
  for (let state = 0; state + 1 < outputStart.length; state++) {
    const own: (readonly number[])[] = [];
    const asked: number[] = [];
    for (const literal of outputs.subarray(outputStart[state], outputStart[state + 1])) {
      const numberOf = (use: SieveUse) => numberIn(own, store(testOf(use, lengths[literal] as number, classes)));
      for (const variants of usesOf(literal)) {
        const numbers = new Set(variants.map(numberOf));
        asked.push(numbers.size === 1 ? Math.min(...numbers) : severalTests);
      }
    }
    const passesAll = own.find(([kind]) => kind === testKinds.always);
    for (const test of passesAll === undefined ? own : [passesAll]) tests.push(...test);
    if (passesAll === undefined && own.length > 1) numbersOfTests.push(...asked);
    starts[state + 1] = tests.length / testBytes;
  }
  if (tests.length / testBytes > 65_535) throw new RangeError('too many literals for one automaton');
  return {
    starts,
    tests: Uint8Array.from(tests),
    classes: Uint8Array.from(classes.all),
    testOf: Uint8Array.from(numbersOfTests),
  };
}

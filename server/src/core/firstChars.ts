/**
 * With what a detector's matches may begin, as far as its pattern tells: where a match may begin anywhere in a stretch of text, most
 * places need not be tried. Where a pattern is not understood, it says nothing.
 */
import {
  alternativesOf,
  atomShape,
  closingOf,
  flagsOf,
  group,
  type KnownClasses,
  lookaround,
  timesOf,
} from './sievePattern';

/** Flags per ASCII code; undefined: any character may stand there. Characters beyond ASCII always may. */
export interface Beginning {
  /** Of a match's first character. */
  readonly first: Uint8Array | undefined;
  /** Of the character before a match that does not begin where the text does. */
  readonly before: Uint8Array | undefined;
}

/** What a part of a pattern may begin with, and whether it may be empty. */
interface First {
  readonly chars: Uint8Array;
  readonly isOptional: boolean;
}

/** `^`, `$`, `\b`: take no room. */
const mark = /[$^]|\\[bB]/y;
const many = /(?<times>[*+?]|\{(?<from>\d+)(?<comma>,)?(?<to>\d*)\})?\??/y;

/** @returns undefined where the pattern is not understood */
function firstOf(pattern: string, ignoreCase: boolean, known: KnownClasses): First | undefined {
  const chars = new Uint8Array(128);
  let isOptional = false;
  for (const alternative of alternativesOf(pattern)) {
    const first = firstOfOne(alternative, ignoreCase, known);
    if (first === undefined) return undefined;
    addTo(chars, first.chars);
    isOptional ||= first.isOptional;
  }
  return { chars, isOptional };
}

function addTo(chars: Uint8Array, more: Uint8Array): void {
  for (let code = 0; code < chars.length; code++) chars[code] = (chars[code] as number) | (more[code] as number);
}

/** The same for one alternative. */
function firstOfOne(pattern: string, ignoreCase: boolean, known: KnownClasses): First | undefined {
  const chars = new Uint8Array(128);
  for (let at = 0; at < pattern.length; ) {
    const past = pastMark(pattern, at);
    if (past !== at) {
      at = past;
      continue;
    }
    const step = stepAt(pattern, at, ignoreCase, known);
    if (step === undefined) return undefined;
    addTo(chars, step.chars);
    if (!step.isOptional) return { chars, isOptional: false };
    at = step.end;
  }
  return { chars, isOptional: true };
}

/** Behind what takes no room at `at`: what looks around, too, as leaving it out only lets more begin. */
function pastMark(pattern: string, at: number): number {
  mark.lastIndex = at;
  if (mark.test(pattern)) return mark.lastIndex;
  lookaround.lastIndex = at;
  const close = lookaround.test(pattern) ? closingOf(pattern, at) : -1;
  return close < 0 ? at : close + 1;
}

function stepAt(
  pattern: string,
  at: number,
  ignoreCase: boolean,
  known: KnownClasses,
): (First & { readonly end: number }) | undefined {
  atomShape.lastIndex = at;
  const atom = atomShape.exec(pattern)?.groups;
  if (atom !== undefined) {
    const chars = flagsOf(atom['chars'] ?? '', ignoreCase, known);
    return { chars, isOptional: timesOf(atom).least === 0, end: atomShape.lastIndex };
  }
  group.lastIndex = at;
  const inside = group.test(pattern) ? group.lastIndex : -1;
  const close = inside < 0 ? -1 : closingOf(pattern, at);
  const content = close < 0 ? undefined : firstOf(pattern.slice(inside, close), ignoreCase, known);
  if (content === undefined) return undefined;
  many.lastIndex = close + 1;
  const { least } = timesOf(many.exec(pattern)?.groups ?? {});
  return { chars: content.chars, isOptional: content.isOptional || least === 0, end: many.lastIndex };
}

/** A match begins a line, or stands behind one of a class. */
const lookBehind = /^\(\?<=\^\|(?<chars>\[(?:\\.|[^\]\\])+\])\)/;

/** What the matches of a pattern may begin with. */
export function beginningOf(pattern: string, ignoreCase: boolean, known: KnownClasses = new Map()): Beginning {
  const first = firstOf(pattern, ignoreCase, known);
  const chars = alternativesOf(pattern).length > 1 ? undefined : lookBehind.exec(pattern)?.groups?.['chars'];
  return {
    first: first === undefined || first.isOptional ? undefined : first.chars,
    before: chars === undefined ? undefined : flagsOf(chars, ignoreCase, known),
  };
}

/** Whether a match may begin at `start` in a text that is looked at from `from` on. */
export function mayBegin({ first, before }: Beginning, text: string, start: number, from: number): boolean {
  if (first !== undefined) {
    const code = text.charCodeAt(start);
    if (code < 128 && first[code] === 0) return false;
  }
  if (before === undefined || start === from) return true;
  const code = text.charCodeAt(start - 1);
  return code >= 128 || before[code] === 1;
}

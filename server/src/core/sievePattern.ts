/**
 * What a detector's pattern says of the characters directly after its literal, as far as that can be read off without
 * running it. Knows little of regular expressions, and says nothing where it is not sure.
 */
import type { DetectorSpec } from './catalogue';

/** At least {@link least} characters of a class follow the literal; then, when at most {@link most} do, one more. */
export interface Follow {
  /** A flag per ASCII code. */
  readonly chars: Uint8Array;
  readonly least: number;
  /** Infinity when the class may repeat without end. */
  readonly most: number;
  /** Code of the character that must stand after the class; undefined when that is not known. */
  readonly ending: number | undefined;
}

/** One step of a pattern: a class of characters and how often it stands there. */
export interface Atom {
  readonly source: string;
  readonly least: number;
  readonly most: number;
  /** A group that may be missing: the class of all that stands in it. */
  readonly isGroup?: true;
}

/** One step at `lastIndex`; its groups are read by {@link timesOf}. */
export const atomShape =
  /(?<chars>\[(?:\\.|[^\]\\])+\]|\\[wdsWDS](?![A-Za-z])|\\x[0-9A-Fa-f]{2}|\\[^A-Za-z0-9]|\\[nrt]|[^\\[\](){}.*+?^$|])(?<times>\{(?<from>\d+)(?:(?<comma>,)(?<to>\d*))?\}|[*+?])?\??/y;
/** What opens a group that only looks around. */
export const lookaround = /\(\?<?[=!]/y;
/** What opens a group that is matched. */
export const group = /\((?:\?(?::|<\w+>))?/y;
const times = /(?:[*+?]|\{\d+(?:,\d*)?\})?\??/y;

/** Where a group that opens at `at` is closed; -1 when it is not. */
export function closingOf(pattern: string, at: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = at; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i;
  }
  return -1;
}

/** The alternatives of a pattern, outside its groups. */
export function alternativesOf(pattern: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      found.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, pattern.slice(from)];
}

/** Whether alternatives stand in `pattern` outside its groups. */
function hasAlternatives(pattern: string): boolean {
  return alternativesOf(pattern).length > 1;
}

export function timesOf(groups: Readonly<Record<string, string | undefined>>): Pick<Atom, 'least' | 'most'> {
  const { times, from, comma, to } = groups;
  if (times === undefined) return { least: 1, most: 1 };
  if (times === '*') return { least: 0, most: Number.POSITIVE_INFINITY };
  if (times === '+') return { least: 1, most: Number.POSITIVE_INFINITY };
  if (times === '?') return { least: 0, most: 1 };
  const least = Number(from);
  if (comma === undefined) return { least, most: least };
  return { least, most: to === undefined || to === '' ? Number.POSITIVE_INFINITY : Number(to) };
}

/** A group that stands there once and has no alternatives is as good as its content: where that ends, else -1. */
function plainGroupEnd(pattern: string, open: number, inside: number): number {
  const close = closingOf(pattern, open);
  if (close < 0 || /^[*+?{]/.test(pattern.slice(close + 1))) return -1;
  return hasAlternatives(pattern.slice(inside, close)) ? -1 : close;
}

/** A group at `open` that may be missing, as one step; undefined where it is not understood. */
function optionalGroup(pattern: string, open: number, inside: number): (Atom & { readonly end: number }) | undefined {
  const close = closingOf(pattern, open);
  if (close < 0 || pattern.charAt(close + 1) !== '?') return undefined;
  const content = pattern.slice(inside, close);
  const steps = [...atomsOf(content)];
  if (steps.length === 0 || steps.some(({ isGroup }) => isGroup) || !isAllOf(content)) return undefined;
  const source = `(?:${steps.map((step) => step.source).join('|')})`;
  return { source, least: 0, most: Number.POSITIVE_INFINITY, isGroup: true, end: close + 2 };
}

/** Whether a pattern is nothing but classes of characters and how often they stand there. */
function isAllOf(pattern: string): boolean {
  let at = 0;
  while (at < pattern.length) {
    atomShape.lastIndex = at;
    if (!atomShape.test(pattern)) return false;
    at = atomShape.lastIndex;
  }
  return true;
}

/** The first steps of a pattern, up to the first that is not understood. */
function* atomsOf(pattern: string): Generator<Atom> {
  if (hasAlternatives(pattern)) return;
  const closed = new Set<number>();
  for (let at = 0; at < pattern.length; ) {
    if (closed.has(at)) {
      at++;
      continue;
    }
    lookaround.lastIndex = at;
    if (lookaround.test(pattern)) {
      // Restricts what follows; leaving that out only lets more through.
      const close = closingOf(pattern, at);
      if (close < 0) return;
      at = close + 1;
      continue;
    }
    group.lastIndex = at;
    if (group.test(pattern)) {
      const inside = group.lastIndex;
      const optional = optionalGroup(pattern, at, inside);
      if (optional !== undefined) {
        yield optional;
        at = optional.end;
        continue;
      }
      const close = plainGroupEnd(pattern, at, inside);
      if (close < 0) return;
      closed.add(close);
      at = inside;
      continue;
    }
    atomShape.lastIndex = at;
    const match = atomShape.exec(pattern);
    if (match?.groups === undefined) return;
    yield { source: match.groups['chars'] ?? '', ...timesOf(match.groups) };
    at = atomShape.lastIndex;
  }
}

/** Classes that were read before, by how they are written: patterns share most of theirs. */
export type KnownClasses = Map<string, Uint8Array>;

/** A class as a flag per ASCII code. */
export function flagsOf(source: string, ignoreCase: boolean, known: KnownClasses): Uint8Array {
  const key = `${ignoreCase}${source}`;
  const flags = known.get(key);
  if (flags !== undefined) return flags;
  const regex = new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
  const fresh = Uint8Array.from({ length: 128 }, (_, code) => (regex.test(String.fromCharCode(code)) ? 1 : 0));
  known.set(key, fresh);
  return fresh;
}

function onlyCode(flags: Uint8Array): number | undefined {
  const code = flags.indexOf(1);
  return code >= 0 && flags.lastIndexOf(1) === code ? code : undefined;
}

/** Where a step that is not looked into ends, with how often it may stand there; -1 where that is not understood. */
function pastStep(pattern: string, at: number): number {
  const close = pattern.charAt(at) === '(' ? closingOf(pattern, at) : at;
  if (close < 0 || '[)'.includes(pattern.charAt(at))) return -1;
  times.lastIndex = pattern.charAt(at) === '\\' ? at + 2 : close + 1;
  times.test(pattern);
  return times.lastIndex;
}

/** The steps of a whole pattern, in stretches that stand in every match; what is not understood lies between them. */
export function stretchesOf(pattern: string): readonly (readonly Atom[])[] {
  if (hasAlternatives(pattern)) return [];
  const stretches: Atom[][] = [[]];
  for (let at = 0; at < pattern.length; ) {
    atomShape.lastIndex = at;
    const match = atomShape.exec(pattern);
    if (match !== null) {
      stretches.at(-1)?.push({ source: match.groups?.['chars'] ?? '', ...timesOf(match.groups ?? {}) });
      at = atomShape.lastIndex;
      continue;
    }
    group.lastIndex = at;
    const inside = group.test(pattern) ? group.lastIndex : -1;
    const looksAround = pattern.startsWith('(?', at) && inside === at + 1;
    const close = inside < 0 || looksAround ? -1 : plainGroupEnd(pattern, at, inside);
    const [head, ...rest] = close < 0 ? [] : stretchesOf(pattern.slice(inside, close));
    stretches.at(-1)?.push(...(head ?? []));
    if (close < 0 || rest.length > 0) stretches.push(...rest.map((steps) => [...steps]), ...(close < 0 ? [[]] : []));
    at = close < 0 ? pastStep(pattern, at) : close + 1;
    if (at < 0) return [];
  }
  return stretches;
}

/** How long a match can be; Infinity where that is not understood. */
export function mostOf(pattern: string): number {
  return Math.max(...alternativesOf(pattern).map(mostOfOne));
}

function mostOfOne(pattern: string): number {
  let most = 0;
  for (let at = 0; at < pattern.length; ) {
    atomShape.lastIndex = at;
    const match = atomShape.exec(pattern);
    if (match !== null) {
      most += timesOf(match.groups ?? {}).most;
      at = atomShape.lastIndex;
      continue;
    }
    const char = pattern.charAt(at);
    const end = pastStep(pattern, at);
    if (end < 0 || (char === '\\' && !/[bB]/.test(pattern.charAt(at + 1)))) return Number.POSITIVE_INFINITY;
    if (char === '(' || char === '.') most += mostOfGroup(pattern, at, end);
    at = end;
  }
  return most;
}

/** Of the group or the dot at `at`, as often as it may stand there; what looks around takes no room. */
function mostOfGroup(pattern: string, at: number, end: number): number {
  lookaround.lastIndex = at;
  if (lookaround.test(pattern)) return 0;
  group.lastIndex = at;
  const inside = group.test(pattern) ? group.lastIndex : at;
  const close = pattern.charAt(at) === '(' ? closingOf(pattern, at) : at;
  const many = /^(?<times>[*+?]|\{(?<from>\d+)(?<comma>,)?(?<to>\d*)\})?/.exec(pattern.slice(close + 1, end));
  const { most } = timesOf(many?.groups ?? {});
  const each = pattern.charAt(at) === '(' ? mostOf(pattern.slice(inside, close)) : 1;
  return each === 0 ? 0 : each * most;
}

/** The same for one alternative. */
function followIn(pattern: string, spec: DetectorSpec, literal: string, known: KnownClasses): Follow | undefined {
  const steps = [...atomsOf(pattern)].map((atom) => ({
    ...atom,
    chars: flagsOf(atom.source, spec.ignoreCase === true, known),
  }));
  let passed = 0;
  for (const [at, { chars, least, most, isGroup }] of steps.entries()) {
    const next = steps[at + 1];
    if (isGroup) {
      if (passed < literal.length || next === undefined || next.isGroup) return undefined;
      const both = chars.map((flag, code) => flag | (next.chars[code] as number));
      return { chars: both, least: next.least, most: Number.POSITIVE_INFINITY, ending: undefined };
    }
    if (passed === literal.length) {
      const ending = next?.least === 1 && next.most === 1 ? onlyCode(next.chars) : undefined;
      return { chars, least, most, ending: ending !== undefined && chars[ending] === 0 ? ending : undefined };
    }
    const code = literal.charCodeAt(passed);
    // `https?` before `http://`: what may be missing is passed over where it is, if there is no doubt.
    if (least === 0 && (most !== 1 || next?.chars[code] !== 0)) {
      if (chars[code] === 1) return undefined;
    } else if (chars[code] === 1 && most === 1) passed++;
    else if (least > 0) return undefined;
  }
  return undefined;
}

/** What two alternatives have in common. */
function merged(a: Follow, b: Follow): Follow {
  const chars = a.chars.map((flag, code) => flag | (b.chars[code] ?? 0));
  const isEnding = a.ending !== undefined && a.ending === b.ending && chars[a.ending] === 0;
  return {
    chars,
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    ending: isEnding ? a.ending : undefined,
  };
}

/** What must follow the literal in every match that begins with it; undefined when the pattern does not tell. */
export function followOf(spec: DetectorSpec, literal: string, known: KnownClasses = new Map()): Follow | undefined {
  const [first, ...others] = alternativesOf(spec.pattern);
  let follow = followIn(first ?? '', spec, literal, known);
  for (const pattern of others) {
    const other = follow && followIn(pattern, spec, literal, known);
    follow = follow && other && merged(follow, other);
  }
  return follow;
}

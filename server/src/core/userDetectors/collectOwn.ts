/**
 * Runs a team's own detectors over a text and gives candidates of the same kind as the built-in ones, so that both are
 * settled together. A detector with keywords is run around them only; one without is run over the whole text, which is
 * bounded. Start reading at {@link collectOwn}.
 */
import { type Catalogue, type CompileOptions, compileCatalogue } from '../catalogueCompiled';
import { entropyOf } from '../checks/entropy';
import { type Candidate, maxCandidates } from '../collect';
import type { CompiledDetector } from '../matcher';
import { isAllowedBy, linesAround } from './allowed';
import type { LinearMatch, OwnDetector } from './ownDetector';

/** Own detectors, ready to run. */
export interface OwnDetectors {
  readonly all: readonly OwnDetector[];
  /** By id; a built-in detector of the same id gives way to them. */
  readonly compiled: ReadonlyMap<string, CompiledDetector>;
  /** Finds their keywords; undefined when none has any. */
  readonly words: Catalogue | undefined;
  /** For each detector by id; those that wait for no word are missing. */
  readonly near: ReadonlyMap<string, OwnDetector>;
  /** How far from an edit, in UTF-16 units, anything may matter. */
  readonly margin: number;
}

/** Detectors without keywords are slow: they search a text only so far, the less the more a pattern costs. UTF-16 units. */
const largestUnaided = 2_000_000;
const unaidedBudget = 400_000_000;
/** How far a window reaches back from a keyword, and beyond its reach to the end of the line. */
const reachBack = 512;
const restOfLine = 512;
/** Keywords that are found by the automaton; a shorter or stranger one is looked for in the whole text. */
const plainWord = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const shortestWord = 3;

/** Whether the automaton can wait for the detector's keywords. */
function waitsForWords({ scope, keywords }: OwnDetector): boolean {
  return (
    scope === 'near' &&
    keywords.length > 0 &&
    keywords.every((word) => word.length >= shortestWord && plainWord.test(word))
  );
}

/** Compiles own detectors; of two with one id the later counts. */
export function compileOwn(detectors: readonly OwnDetector[], options: CompileOptions = {}): OwnDetectors | undefined {
  if (detectors.length === 0) return undefined;
  const byId = new Map(detectors.map((detector) => [detector.spec.id, detector]));
  const all = [...byId.values()];
  const near = all.filter(waitsForWords);
  const compiled = new Map<string, CompiledDetector>();
  const compile = (own: readonly OwnDetector[]) => {
    const catalogue = compileCatalogue(
      own.map(({ provider, spec }) => ({ ...provider, detectors: [spec] })),
      { ...options, everyHit: true },
    );
    for (const [id, detector] of catalogue.detectors) compiled.set(id, detector);
    return catalogue;
  };
  compile(all.filter((detector) => !near.includes(detector)));
  return {
    all,
    compiled,
    words: near.length > 0 ? compile(near) : undefined,
    near: new Map(near.map((detector) => [detector.spec.id, detector])),
    margin: Math.max(...all.map(({ reach }) => reach)) + reachBack + restOfLine,
  };
}

/** Where a detector is run: `[start, end)`. */
interface Window {
  start: number;
  end: number;
}

/** The window around a keyword, widened to whole lines where they are not long. */
function windowAt(text: string, at: number, reach: number): Window {
  const least = Math.max(0, at - reachBack);
  const most = Math.min(text.length, at + reach + restOfLine);
  const line = text.lastIndexOf('\n', at) + 1;
  const stop = text.indexOf('\n', Math.min(text.length, at + reach));
  return { start: Math.max(line, least), end: stop < 0 || stop > most ? most : stop };
}

/** Windows of every detector that waits for words, around the words that start in `[from, to)`. */
function windowsAround(text: string, own: OwnDetectors, from: number, to: number): Map<OwnDetector, Window[]> {
  const windows = new Map<OwnDetector, Window[]>();
  const { words, near } = own;
  if (words === undefined) return windows;
  const { outputs, outputStart, lengths, longest } = words.automaton;
  const meet = (literal: number, at: number) => {
    for (const use of words.usesOf(literal)) {
      const detector = near.get(use.detector.spec.id);
      if (detector === undefined) continue;
      if (text.slice(at, at + use.literal.length).toLowerCase() !== use.literal) continue;
      const window = windowAt(text, at, detector.reach);
      const known = windows.get(detector);
      const last = known?.at(-1);
      if (last !== undefined && window.start <= last.end) last.end = Math.max(last.end, window.end);
      else if (known === undefined) windows.set(detector, [window]);
      else known.push(window);
    }
  };
  words.finder.find(text, from, Math.min(text.length, to + longest), (accepting, end) => {
    const stop = outputStart[accepting + 1] as number;
    for (let o = outputStart[accepting] as number; o < stop; o++) {
      const literal = outputs[o] as number;
      const at = end - (lengths[literal] as number);
      if (at < to) meet(literal, at);
    }
  });
  return windows;
}

/** The secret's span in a match, relative to the searched piece. */
function secretOf({ groups }: LinearMatch, secretGroup: OwnDetector['secretGroup']): readonly [number, number] {
  const whole = groups[0] ?? [0, 0];
  if (secretGroup !== 'first') return groups[secretGroup] ?? whole;
  return groups.slice(1).find((span) => span !== undefined && span[1] > span[0]) ?? whole;
}

/** One detector at work on one text. */
interface Job {
  readonly text: string;
  readonly path: string;
  readonly commit: string | undefined;
  readonly detector: OwnDetector;
  readonly compiled: CompiledDetector;
  readonly into: Candidate[];
}

function accept(job: Job, match: LinearMatch, base: number): void {
  const { text, path, commit, detector, compiled, into } = job;
  const whole = match.groups[0] ?? [0, 0];
  const [from, to] = secretOf(match, detector.secretGroup);
  const [start, end] = [base + from, base + to];
  const secret = text.slice(start, end);
  if (secret === '' || (detector.minEntropy > 0 && entropyOf(secret) <= detector.minEntropy)) return;
  const input = {
    detector: detector.spec.id,
    secret,
    match: text.slice(base + whole[0], base + whole[1]),
    line: linesAround(text, base + whole[0], base + whole[1]),
    path,
    commit,
  };
  if (detector.allow.some((list) => isAllowedBy(list, input))) return;
  into.push({ detector: compiled, anchor: base + whole[0], start, end, confidence: compiled.confidence, notes: [] });
}

function search(job: Job, window: Window): void {
  const { pattern } = job.detector;
  if (pattern === undefined) return;
  const piece = job.text.slice(window.start, window.end);
  for (let from = 0; from <= piece.length && job.into.length < maxCandidates; ) {
    const match = pattern.matchFrom(piece, from);
    const span = match?.groups[0];
    if (match === undefined || span === undefined) return;
    accept(job, match, window.start);
    from = Math.max(span[1], span[0] + 1);
  }
}

/** What {@link collectOwn} looks at. */
export interface OwnSearch {
  readonly own: OwnDetectors;
  /** `/`-separated, relative to the folder that the detectors' paths count from. */
  readonly path: string;
  readonly commit?: string | undefined;
}

/** Detectors for texts without one of their own words: which of them the text as a whole lets in. */
export function unaidedFor(text: string, { own, path }: OwnSearch): readonly OwnDetector[] {
  const { all, near } = own;
  const candidates = all.filter(
    (detector) =>
      !near.has(detector.spec.id) && (detector.paths.length === 0 || detector.paths.some((matches) => matches(path))),
  );
  if (candidates.every(({ keywords }) => keywords.length === 0)) return candidates;
  const lower = text.toLowerCase();
  return candidates.filter(({ keywords }) => keywords.length === 0 || keywords.some((word) => lower.includes(word)));
}

/** The file that defines detectors holds samples for them; they are no findings. */
const definitions = /(?:^|\/)(?:keylift|\.gitleaks)\.toml$/;

/** How far into a text, in UTF-16 units, a detector without keywords searches. */
function unaidedLimit({ pattern }: OwnDetector): number {
  return pattern === undefined ? largestUnaided : Math.min(largestUnaided, Math.ceil(unaidedBudget / pattern.cost));
}

/**
 * Collects the candidates of own detectors in `text[from, to)`; what stands around that range is looked at as far as they
 * reach. Ordered by detector, then by place.
 */
export function collectOwn(text: string, setting: OwnSearch, from = 0, to = text.length): Candidate[] {
  const { own, path, commit } = setting;
  const into: Candidate[] = [];
  if (definitions.test(path)) return into;
  const jobFor = (detector: OwnDetector): Job | undefined => {
    const compiled = own.compiled.get(detector.spec.id);
    return compiled && { text, path, commit, detector, compiled, into };
  };
  for (const [detector, windows] of windowsAround(text, own, from, to)) {
    if (detector.paths.length > 0 && !detector.paths.some((matches) => matches(path))) continue;
    const job = jobFor(detector);
    if (job !== undefined) for (const window of windows) search(job, window);
  }
  for (const detector of unaidedFor(text, setting)) {
    const job = jobFor(detector);
    if (job === undefined) continue;
    if (detector.pattern === undefined) {
      into.push({ detector: job.compiled, anchor: 0, start: 0, end: 0, confidence: 'medium', notes: [] });
      continue;
    }
    const start = Math.max(0, from - detector.reach);
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const end = Math.min(text.length, to + detector.reach, unaidedLimit(detector));
    search(job, { start: Math.max(line, start - restOfLine), end });
  }
  return into;
}

/** Whether a detector without keywords did not search all of a text. */
export function isCutShort(text: string, setting: OwnSearch): boolean {
  const isShort = setting.own.all.every((detector) => text.length <= unaidedLimit(detector));
  return !isShort && unaidedFor(text, setting).some((detector) => text.length > unaidedLimit(detector));
}

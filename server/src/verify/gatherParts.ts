/**
 * Gathers what a check needs beside the finding it starts from: the other half of a pair, an account, a site. Looks in the
 * same text only, nearest first. What it returns holds secrets: never log it.
 */
import type { Finding } from '../core/finding';
import type { Parts } from './request';
import { partsOf } from './request';
import type { KeySpec, PartSpec, VerifySpec } from './spec';

/** A finding in the text it was found in. */
export interface FoundKey {
  readonly finding: Finding;
  readonly text: string;
  /** All findings of the text, this one included. */
  readonly findings: readonly Finding[];
}

/** The parts, or what is missing, by label. */
export type Gathered =
  | { readonly kind: 'parts'; readonly parts: Parts }
  | { readonly kind: 'missing'; readonly labels: readonly string[] }
  /** The text does not hold the value as it is: it is encoded, escaped or put together. */
  | { readonly kind: 'not-plain' };

const defaultWithin = 1_000;

/** The value of a finding, where it stands in the text as it is. */
function plainValue({ notes, start, end }: Finding, text: string): string | undefined {
  if (notes.includes('encoded') || notes.includes('joined')) return undefined;
  const value = text.slice(start, end);
  return /[\s"'`\\]/.test(value) ? undefined : value;
}

function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function fromFindings(
  ids: readonly string[],
  within: number,
  { finding, text, findings }: FoundKey,
): string | undefined {
  const near = findings
    .filter((each) => each !== finding && ids.includes(each.detector) && distance(each, finding) <= within)
    .sort((a, b) => distance(a, finding) - distance(b, finding));
  for (const each of near) {
    const value = plainValue(each, text);
    if (value !== undefined) return value;
  }
  return undefined;
}

function fromText(source: string, within: number, { finding, text }: FoundKey): string | undefined {
  const from = Math.max(0, finding.start - within);
  const around = text.slice(from, finding.end + within);
  const at = { start: finding.start - from, end: finding.end - from };
  let nearest: { readonly value: string; readonly away: number } | undefined;
  for (const match of around.matchAll(new RegExp(source, 'gi'))) {
    const value = Object.values(match.groups ?? {}).find((each) => each !== undefined);
    const away = distance({ start: match.index, end: match.index + match[0].length }, at);
    if (value !== undefined && (nearest === undefined || away < nearest.away)) nearest = { value, away };
  }
  return nearest?.value;
}

function fromKey(source: string, key: string | undefined): string | undefined {
  return key === undefined ? undefined : new RegExp(source, 'i').exec(key)?.groups?.['value'];
}

function gather(part: PartSpec, found: FoundKey, key: string | undefined): string | undefined {
  const within = part.within ?? defaultWithin;
  return (
    (part.inKey === undefined ? undefined : fromKey(part.inKey, key)) ??
    (part.detectors === undefined ? undefined : fromFindings(part.detectors, within, found)) ??
    (part.near === undefined ? undefined : fromText(part.near, within, found))
  );
}

/** See the file's first lines. */
export function gatherParts(spec: Pick<KeySpec, 'detectors' | 'parts'>, found: FoundKey): Gathered {
  const own = plainValue(found.finding, found.text);
  if (own === undefined) return { kind: 'not-plain' };
  const { detector } = found.finding;
  const isKey = spec.detectors.includes(detector);
  const key = isKey ? own : fromFindings(spec.detectors, defaultWithin, found);
  const parts: Record<string, string> = key === undefined ? {} : { key };
  const labels: string[] = key === undefined ? ['key'] : [];
  for (const part of spec.parts ?? []) {
    const isOwn = !isKey && part.detectors?.includes(detector) === true;
    const value = isOwn ? own : gather(part, found, key);
    if (value !== undefined) parts[part.name] = value;
    else if (part.optional !== true) labels.push(part.label);
  }
  return labels.length > 0 ? { kind: 'missing', labels } : { kind: 'parts', parts };
}

/** The calls for which all parts are there. */
export function callsWith({ calls, parts: specs = [] }: VerifySpec, parts: Parts): VerifySpec['calls'] {
  const known = new Set(['key', ...specs.map(({ name }) => name)]);
  return calls.filter((call) =>
    [...partsOf(call)].every((name) => !known.has(name) || Object.hasOwn(parts, name) || isToken(call, name)),
  );
}

/** The session token of an AWS signature may be absent. */
function isToken({ auth }: VerifySpec['calls'][number], name: string): boolean {
  return auth.kind === 'aws' && auth.token === `{${name}}`;
}

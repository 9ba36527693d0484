/**
 * Gathers the uses of variables, and the places of a value, from many texts. Where a value is given, the texts are read
 * twice: first for the names by which the value is passed on, then for the uses of all names. Keeps no text.
 */
import type { LineIndex } from '../../shared/report';
import type { UsageReport } from '../../shared/usages';
import { type Usage, usagesIn } from './usagesIn';
import { type ValuePlace, valuePlacesIn } from './valuePlaces';

/** One text to look through. */
export interface UsageText {
  readonly uri: string;
  /** `/`-separated path that tells the kind of file. */
  readonly file: string;
  readonly text: string;
}

/** What to look for. */
export interface UsageQuery {
  readonly names: readonly string[];
  /** The value itself: compared in memory, and never part of the answer. */
  readonly value?: { readonly text: string; readonly redacted: string };
}

/** What was found. `usages` are in the order of the texts, and by place in each. */
export interface GatheredUsages {
  readonly names: readonly string[];
  readonly usages: readonly UsageReport[];
  readonly values: number;
  readonly capped: boolean;
}

/** Uses that are told at the most: a longer list is read by nobody. */
export const maxUsages = 5000;

/** Names of variables that a value is passed on by, at the most. */
const maxNames = 16;

/** Reads all texts, anew each time it is called. */
export type ReadTexts = () => AsyncIterable<UsageText>;

async function namesOf({ names, value }: UsageQuery, read: ReadTexts): Promise<readonly string[]> {
  const all = new Set(names);
  if (value === undefined) return [...all];
  for await (const { text } of read()) {
    for (const { name } of valuePlacesIn(text, value.text))
      if (name !== undefined && all.size < maxNames) all.add(name);
  }
  return [...all];
}

function toReports(
  uri: string,
  uses: readonly Usage[],
  places: readonly ValuePlace[],
  { redacted, lines }: { readonly redacted: string; readonly lines: LineIndex },
): UsageReport[] {
  const held = places.map(({ start, end }) => ({
    name: redacted,
    kind: 'holds' as const,
    how: 'the same value',
    start,
    end,
  }));
  return [...uses, ...held]
    .sort((a, b) => a.start - b.start)
    .map(({ name, kind, how, start, end }) => {
      const [from, to] = [lines.placeAt(start), lines.placeAt(end)];
      const range = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
      return { uri, name, kind, how, ...range };
    });
}

/** See the file's first lines. @param linesOf indexes the lines of a text */
export async function gatherUsages(
  query: UsageQuery,
  read: ReadTexts,
  linesOf: (text: string) => LineIndex,
): Promise<GatheredUsages> {
  const names = await namesOf(query, read);
  const { value } = query;
  const usages: UsageReport[] = [];
  let values = 0;
  for await (const source of read()) {
    const uses = usagesIn(source.text, source.file, names);
    const places = value === undefined ? [] : valuePlacesIn(source.text, value.text);
    if (uses.length === 0 && places.length === 0) continue;
    values += places.length;
    const setting = { redacted: value?.redacted ?? '', lines: linesOf(source.text) };
    usages.push(...toReports(source.uri, uses, places, setting));
    if (usages.length > maxUsages) return { names, usages: usages.slice(0, maxUsages), values, capped: true };
  }
  return { names, usages, values, capped: false };
}

/**
 * How the user wants to see the list of findings: what it is grouped by, and what it leaves out. Remembered for the
 * workspace; what was remembered by another version, or damaged, counts as the default. Changes no finding.
 */
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import { type Grouping, groupings, isAtLeast, type Severity, severities } from './findingsOutline';

/** What the list leaves out. */
export interface FindingsFilter {
  /** Every word must stand in the title, the provider, the path or the detector's id; upper and lower case are one. */
  readonly text: string;
  /** The least bad severity that is shown. */
  readonly least: Severity;
  /** Leave out what lies in files that git ignores: where secrets may be. */
  readonly hidesIgnored: boolean;
  /** Leave out keys that are public by design. */
  readonly hidesPublic: boolean;
}

/** Shows everything. */
export const noFilter: FindingsFilter = { text: '', least: 'info', hidesIgnored: false, hidesPublic: false };

/** Where the choice is kept; the editor's `workspaceState` is one. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const memoryKey = 'keylift.findingsView';

/** Whether a filter leaves anything out. */
export function isFiltering({ text, least, hidesIgnored, hidesPublic }: FindingsFilter): boolean {
  return text.trim() !== '' || least !== 'info' || hidesIgnored || hidesPublic;
}

/** What a filter lets through, in the same order. */
export function filterFindings(findings: readonly LocatedFinding[], filter: FindingsFilter): readonly LocatedFinding[] {
  if (!isFiltering(filter)) return findings;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (!isAtLeast(finding.severity, filter.least)) return false;
    if (filter.hidesIgnored && finding.exposure === 'ignored') return false;
    if (filter.hidesPublic && finding.class === 'public') return false;
    const { title, providerName, file, detector } = finding;
    const text = `${title}\n${providerName}\n${file}\n${detector}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Mutable by design: the one place where the choice is held. */
export class FindingsView {
  readonly #listeners = new Set<() => void>();
  #grouping: Grouping = 'provider';
  #filter = noFilter;

  constructor(private readonly memory: Memory) {
    this.#recall(memory.get(memoryKey));
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  get filter(): FindingsFilter {
    return this.#filter;
  }

  /** Shows the list otherwise from now on; what is not given stays. */
  async change(wanted: { readonly grouping?: Grouping; readonly filter?: FindingsFilter }): Promise<void> {
    this.#grouping = wanted.grouping ?? this.#grouping;
    this.#filter = wanted.filter ?? this.#filter;
    for (const listener of this.#listeners) listener();
    await this.memory.update(memoryKey, { grouping: this.#grouping, filter: this.#filter });
  }

  /** @returns a function that ends the subscription */
  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #recall(remembered: unknown): void {
    const { grouping, filter } = fieldsOf(remembered);
    const { text, least, hidesIgnored, hidesPublic } = fieldsOf(filter);
    this.#grouping = groupings.find((each) => each === grouping) ?? 'provider';
    this.#filter = {
      text: typeof text === 'string' ? text : '',
      least: severities.find((each) => each === least) ?? 'info',
      hidesIgnored: hidesIgnored === true,
      hidesPublic: hidesPublic === true,
    };
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Shows in a guide where a key stands and what uses its variables, as tables whose rows lead to the places. Pure. */
import type { GuideBlock, GuideRow } from '../shared/guide';
import type { UsageKind, UsageReport } from '../shared/usages';

/** What was found by who looked through all files. */
export interface GuideUsages {
  readonly names: readonly string[];
  readonly uses: readonly GuideUse[];
  /** There are more, or files could not be looked into: the list is not the whole truth. */
  readonly isIncomplete: boolean;
}

/** One place. */
export interface GuideUse extends Omit<UsageReport, 'endLine' | 'endColumn'> {
  /** `/`-separated, for people. */
  readonly file: string;
}

/** Rows beyond this are not shown: nobody reads them in a page. */
const mostRows = 200;

const doing: Readonly<Record<UsageKind, string>> = {
  holds: 'holds the same value',
  reads: 'reads it: stops working without a new value',
  sets: 'sets it: put the new value here',
  passes: 'passes it on',
  documents: 'documents it',
};
const order = Object.keys(doing) as readonly UsageKind[];

const plain = (text: string) => text.replaceAll('`', "'");

function rowOf(use: GuideUse, cells: readonly string[]): GuideRow {
  const { uri, startLine: line, startColumn: column, file } = use;
  return { cells: [`${plain(file)}:${line}`, ...cells], target: { uri, line, column } };
}

function remarks(shown: number, all: number, isIncomplete: boolean): GuideBlock[] {
  const texts = [
    ...(all > shown ? [`${all - shown} more places are not shown here.`] : []),
    ...(isIncomplete ? ['Some files could not be looked into, or held more than is listed.'] : []),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** The files that hold the very value. */
export function holdersTable({ uses }: GuideUsages): GuideBlock[] {
  const holders = uses.filter(({ kind }) => kind === 'holds');
  if (holders.length < 2) return [];
  const rows = holders.slice(0, mostRows).map((use) => rowOf(use, []));
  return [
    { kind: 'table', columns: ['All places that hold it'], rows },
    ...remarks(rows.length, holders.length, false),
  ];
}

/** What reads, sets, passes on and documents the variables of the key. */
export function usagesTable({ names, uses, isIncomplete }: GuideUsages): GuideBlock[] {
  const others = uses
    .filter(({ kind }) => kind !== 'holds')
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const named = names.map((name) => `\`${plain(name)}\``).join(', ');
  if (others.length === 0) {
    const text = `Nothing in the open folders reads or sets ${named}. Other repositories and machines may.`;
    return [{ kind: 'paragraph', text }, ...remarks(0, 0, isIncomplete)];
  }
  const rows = others
    .slice(0, mostRows)
    .map((use) => rowOf(use, [`\`${plain(use.name)}\``, doing[use.kind], plain(use.how)]));
  return [
    { kind: 'paragraph', text: `In the open folders, by the names ${named}:` },
    { kind: 'table', columns: ['Place', 'Variable', 'What it does', 'How'], rows },
    ...remarks(rows.length, others.length, isIncomplete),
  ];
}

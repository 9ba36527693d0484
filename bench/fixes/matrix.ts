/** How the figures of `npm run bench:fixes` are laid out: rows of counts, their sums, and the list of what is refused. */
import type { Program } from '../../test/fixes/support/program';

/** In which respects a fix is judged; the first is the one that the others are a share of. */
export const columns = ['offered', 'compiled', 'sameOutput', 'loudWhenUnset', 'loudWhenEmpty', 'idempotent'] as const;
const headings = ['offered', 'compiled', 'same output', 'loud: unset', 'loud: empty', 'once only'];

/** What was counted for a language, or a language with a store. */
export interface Row {
  readonly name: string;
  readonly programs: number;
  readonly refused: number;
  /** Programs that hold in each of {@link columns}. */
  readonly held: readonly number[];
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(12))).join(''));
}

function sumOf(name: string, rows: readonly Row[]): Row {
  const total = (pick: (row: Row) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  const held = columns.map((_, index) => total((row) => row.held[index] ?? 0));
  return { name, programs: total((row) => row.programs), refused: total((row) => row.refused), held };
}

/** Prints the rows, a sum for each store, and one for all. @returns the last */
export function printMatrix(rows: readonly Row[]): Row {
  const storeOf = ({ name }: Row) => (name.includes(': ') ? name.split(': ')[0] : 'env');
  const stores = [...new Set(rows.map(storeOf))];
  const sums = stores.map((store) =>
    sumOf(
      `store ${store}`,
      rows.filter((row) => storeOf(row) === store),
    ),
  );
  const all = sumOf('all', rows);
  print(['', 'programs', ...headings, 'refused']);
  for (const { name, programs, held, refused } of [...rows, ...sums, all]) {
    print([name, ...[programs, ...held, refused].map(String)]);
  }
  const share = (held: number) => (all.held[0] ? `${((100 * held) / all.held[0]).toFixed(1)} %` : '-');
  print(['share of what is offered', '', ...all.held.map(share), '']);
  return all;
}

/** Prints, for each reason, where it is given: language and place. */
export function printRefusals(tables: readonly (readonly [string, readonly Program[]])[]): void {
  const places = new Map<string, string[]>();
  for (const [language, programs] of tables) {
    for (const { refused, title } of programs) {
      if (refused === undefined) continue;
      const known = places.get(refused) ?? [];
      places.set(refused, [...known, `${language}: ${title}`]);
    }
  }
  console.log('\nrefused, by reason');
  for (const [reason, titles] of [...places].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`  ${reason} (${titles.length})`);
    for (const title of titles) console.log(`    ${title}`);
  }
}

/** What the comparison hands to other engines: the catalogue's literals and patterns, as they are. */
import type { ProviderSpec } from '../../server/src/core/catalogue';

/** One literal a line, for `grep -F -f`. */
export function literalLines(providers: readonly ProviderSpec[]): string {
  const literals = providers.flatMap(({ detectors }) => detectors.flatMap(({ anchor }) => [...anchor.literals]));
  return `${[...new Set(literals)].join('\n')}\n`;
}

const escaped = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * One pattern a line for `hyperscan.c`. A token that is looked for near a word becomes word, gap and token; looking back is
 * not something Hyperscan does: those count as refused.
 */
export function patternLines(providers: readonly ProviderSpec[]): string {
  const lines = providers.flatMap(({ detectors }) =>
    detectors.map(({ anchor, pattern, ignoreCase }) => {
      if (anchor.in === 'token') return `${ignoreCase ? 'i' : '-'}\t${pattern}`;
      const words = anchor.literals.map(escaped).join('|');
      const token = ignoreCase ? `(?i:${pattern})` : `(?-i:${pattern})`;
      return `i\t(?:${words}).{0,${anchor.within ?? 60}}${token}`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

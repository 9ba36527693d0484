/**
 * Relates findings of one text that hold the same value: changing the key means changing all of them. Compares values and
 * keeps none.
 */
import type { Finding } from './finding';
import type { TextSource } from './textSource';

/** Others that a finding names at the most; beyond this a list helps nobody. */
const maxRelated = 20;

/**
 * @param findings of `text`
 * @returns the same findings in the same order; those whose value stands in others too name them in `sameAs`
 */
export function relateSameValues(findings: readonly Finding[], text: TextSource): readonly Finding[] {
  if (findings.length < 2) return findings;
  const places = new Map<string, number[]>();
  findings.forEach(({ start, end }, index) => {
    const value = text.slice(start, end);
    const known = places.get(value);
    if (known === undefined) places.set(value, [index]);
    else known.push(index);
  });
  if (places.size === findings.length) return findings;
  return findings.map((finding, index) => {
    const same = places.get(text.slice(finding.start, finding.end)) ?? [];
    if (same.length < 2) return finding;
    return {
      ...finding,
      sameAs: same
        .slice(0, maxRelated + 1)
        .filter((other) => other !== index)
        .slice(0, maxRelated),
    };
  });
}

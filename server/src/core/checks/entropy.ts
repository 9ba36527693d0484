/** Shannon entropy of a short text: how evenly its characters are spread. */

/** Bits per character, of how often each character stands in a text of that length: one that stands there once adds nothing. */
function bitsOf(counts: Iterable<number>, length: number): number {
  let sum = 0;
  for (const count of counts) if (count > 1) sum += count * Math.log2(count);
  return Math.log2(length) - sum / length;
}

/** Of any text; slower. */
function countsByMap(text: string): Iterable<number> {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts.values();
}

/** @returns bits per character, by the text's own character frequencies; 0 for the empty text */
export function entropyOf(text: string): number {
  if (text.length === 0) return 0;
  const counts = new Array<number>(128).fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return bitsOf(countsByMap(text), text.length);
    counts[code] = (counts[code] as number) + 1;
  }
  return bitsOf(counts, text.length);
}

/** Shannon entropy of a short text: how evenly its characters are spread. */

function bitsOf(counts: Iterable<number>, length: number): number {
  let bits = 0;
  for (const count of counts) {
    if (count === 0) continue;
    const share = count / length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** Of any text; slower. */
function countsByMap(text: string): Iterable<number> {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts.values();
}

/** @returns bits per character, by the text's own character frequencies; 0 for the empty text */
export function entropyOf(text: string): number {
  const counts = new Uint16Array(128);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 || counts[code] === 65_535) return bitsOf(countsByMap(text), text.length);
    counts[code] = (counts[code] as number) + 1;
  }
  return bitsOf(counts, text.length);
}

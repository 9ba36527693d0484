/** Shannon entropy of a short text: how evenly its characters are spread. */

/** @returns bits per character, by the text's own character frequencies; 0 for the empty text */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

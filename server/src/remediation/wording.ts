/** Small pieces of the sentences that plans and refusals are made of. */

/** Names as a sentence lists them: `A`, `A and B`, `A, B and 3 more`. */
export function listOf(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

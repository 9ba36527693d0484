/** Takes the escapes of strings and of markup out of a value that is judged as a program reads it. */

/** A value as markup shows it, where it stands in markup, maybe in markup once more: `&amp;lt;`. */
export function withoutEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replace(/&(?:amp;?){1,2}(?=[lg]t;|amp|$|[^;\w])/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
}

/** A value as a program reads it, where it holds escapes by number: `\\u0041`, `\\x41`, `\\101`. */
export function unescaped(value: string): string {
  return withoutEntities(value).replace(
    /\\{1,3}(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(0[4-7][0-7]|1[0-7]{2}))/gi,
    (_, long?: string, short?: string, octal?: string) =>
      String.fromCharCode(octal === undefined ? Number.parseInt(long ?? short ?? '0', 16) : Number.parseInt(octal, 8)),
  );
}

/**
 * Tells typed filler from a value: `xxxx`, `00000000`, `****`, `<your-key>`, `${VAR}`. Judged by shape alone, never by a
 * word in the value: real keys do contain the letters of "test" or "example".
 */

const templating = /^(?:<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%\([^()]*\)s|\$\([^()]*\)|\$[A-Za-z_]\w*|%\w+%)$/;

/** Longest run of one character that a value of any length may hold; random base62 reaches 9 once in 10^13. */
const longestRun = 9;

/** Whether a matched value is filler that nobody can use. */
export function isFiller(value: string): boolean {
  if (templating.test(value)) return true;
  let run = 1;
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) === value.charCodeAt(i - 1) ? run + 1 : 1;
    if (run > longestRun) return true;
  }
  const body = value.replace(/^.*[-_]/, '');
  return body.length >= 8 && new Set(body).size <= 2;
}

/**
 * Tells typed filler from a value: `xxxx`, `00000000`, `****`, `<your-key>`, `${VAR}`, `abcdefgh`. Judged by shape alone,
 * never by a word in the value: real keys do contain the letters of "test" or "example".
 */

const templating = /^(?:<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%\([^()]*\)s|\$\([^()]*\)|\$[A-Za-z_]\w*|%\w+%)$/;

/** Longest run of one character that a value of any length may hold; random base62 reaches 9 once in 10^13. */
const longestRun = 9;
/** Runs from this length on count as typed when they make up {@link typedShare} of a value. */
const typedRun = 5;
const typedShare = 0.4;
/** Share of a value's neighbours that may follow each other in the alphabet (`abc`, `123`) or be alike. */
const orderedShare = 0.6;

/** Counts the characters in runs of one character, and finds runs that nothing but typing makes. */
function isRepeated(value: string): boolean {
  let run = 1;
  let typed = 0;
  for (let i = 1; i <= value.length; i++) {
    if (i < value.length && value.charCodeAt(i) === value.charCodeAt(i - 1)) {
      run++;
      continue;
    }
    // `A` is six zero bits of base64: formats that start with zero bytes (Twitter, OpenSSH) hold long runs of it.
    if (run > longestRun && value.charAt(i - 1) !== 'A') return true;
    if (run >= typedRun) typed += run;
    run = 1;
  }
  return typed >= value.length * typedShare;
}

/** Whether most neighbours are the next in the alphabet or alike. */
function isOrdered(body: string): boolean {
  let ordered = 0;
  for (let i = 1; i < body.length; i++) {
    const step = body.charCodeAt(i) - body.charCodeAt(i - 1);
    if (step === 1 || step === 0) ordered++;
  }
  return ordered >= (body.length - 1) * orderedShare;
}

/** Whether a matched value is filler that nobody can use. */
export function isFiller(value: string): boolean {
  if (templating.test(value) || isRepeated(value)) return true;
  const body = value.replace(/^.*[-_]/, '');
  return body.length >= 8 && (new Set(body).size <= 2 || isOrdered(body));
}

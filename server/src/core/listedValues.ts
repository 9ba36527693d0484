/**
 * The other values of a list that a name is given: `passwords = ["...", "..."]`, a list of YAML. A pattern matches the first of
 * them; each that follows is judged as if the name stood before it alone.
 */
import { judge } from './checks/judge';
import type { Candidate } from './collect';
import type { Window } from './confirmMatch';
import type { CompiledDetector } from './matcher';
import { spanOf } from './secretSpan';

/** What opens a list before its first value: a bracket, or a call that makes one; a call with other arguments has one value. */
const opensList =
  /(?:[[{]|[=:]\s{0,4}\(|(?:array(?:Of)?|listOf|setOf|asList|(?:List|Set)\.of|\bc)\()\s{0,24}[rbu@L]{0,2}["'`]$/i;
/** From the end of a string of a list to the next: a comma, maybe with a comment behind it. */
const nextString =
  /["'`]\s{0,4},[ \t]{0,8}(?:(?:#|\/\/)[^\r\n]{0,80})?\s{0,40}[rbu@L]{0,2}(["'`])([^"'`\r\n]{0,256})\1(?=\s{0,40}[,\])}])/y;
/** A list of a shell, `passwords=("..." "...")`: blanks alone join strings to one in other languages. */
const opensWords = /^s=\(\s{0,24}["']$/;
const nextWord = /["']\s{1,40}(["'])([^"'\r\n]{0,256})\1(?=[\s)])/y;
/** From the end of an entry of YAML to the next, on the line below. */
const nextEntry =
  /["']?[ \t]{0,8}(?:#[^\r\n]{0,80})?\r?\n[ \t]{0,24}-[ ]{1,3}(["']?)([^\s"'#][^\r\n"']{0,255}?)\1(?=[ \t]{0,8}(?:[ \t]#[^\r\n]{0,80})?(?:[\r\n]|$))/y;

/** Groups of a pattern that say that its value is no assigned one: an argument, text, a word behind blanks. */
const otherJoins = ['last', 'only', 'target', 'typed', 'said', 'marked', 'blank'] as const;

const shortest = 4;
const mostValues = 50;

/** How the next value of the list is found whose first is `window.text[start, end)`. */
function stepOf(match: RegExpExecArray, [start, end]: readonly [number, number], window: Window): RegExp | undefined {
  const { groups } = match;
  if (groups?.['word'] === undefined || otherJoins.some((join) => groups[join] !== undefined)) return undefined;
  const between = window.text.slice(match.index + groups['word'].length, start);
  if (groups['block'] !== undefined) return /\n[ \t]*- {1,3}["']?$/.test(between) ? nextEntry : undefined;
  if (opensWords.test(between) && /^["']\s/.test(window.text.slice(end, end + 2))) return nextWord;
  return opensList.test(between) ? nextString : undefined;
}

/**
 * Judges the values that stand in a list behind the one that a pattern has matched, and keeps those that stand.
 */
export function acceptListed(
  text: string,
  detector: CompiledDetector,
  match: RegExpExecArray,
  window: Window,
  into: Candidate[],
): void {
  const span = spanOf(match, detector, window.text);
  const step = stepOf(match, span, window);
  if (step === undefined) return;
  let at = span[1];
  for (let i = 0; i < mostValues; i++) {
    step.lastIndex = at;
    const next = step.exec(window.text);
    const secret = next?.[2];
    if (next === null || secret === undefined) return;
    at = next.index + next[0].length - (next[1] as string).length;
    if (secret.length < shortest) continue;
    const end = window.from + at;
    const start = end - secret.length;
    const { spec, confidence } = detector;
    const verdict = judge({ text, start, end, secret, spec, anchor: window.anchor, groups: match.groups }, confidence);
    if (verdict !== undefined) into.push({ detector, anchor: window.anchor, start, end, ...verdict });
  }
}

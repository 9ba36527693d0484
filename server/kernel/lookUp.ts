/** Tells lookups in the environment or a configuration, behind which stands what counts where nothing is found. */
import { byte, isName, isQuote } from './bytes';
import { beyondAscii, Char, fold } from './chars';

/** How long the words of a lookup are, and how far behind them the string is looked for. */
const wordsLimit: usize = 60;
const stringLimit: usize = 160;

/** Whether `env`, `config` or `getProp` begins at `at`. */
function isWordOfLookup(at: usize): bool {
  const first = fold(byte(at));
  const second = fold(byte(at + 1));
  const third = fold(byte(at + 2));
  if (first == Char.e) return second == Char.n && third == Char.v;
  if (first == Char.c) return second == Char.o && third == Char.n && fold(byte(at + 3)) == Char.f;
  return first == Char.g && second == Char.e && third == Char.t && fold(byte(at + 3)) == Char.p;
}

/** Whether a line goes on behind the blanks before its end at `end`: with an operator, a comma or an open bracket. */
function goesOnNextLine(end: usize): bool {
  let at = end - 1;
  if (byte(at) == Char.carriageReturn) at--;
  while (byte(at) == Char.space) at--;
  const last = byte(at);
  return last == Char.bar || last == Char.question || last == Char.colon || last == Char.comma || last == Char.openParen ||
    last == Char.openBrace || fold(last) == Char.r;
}

/** Whether a lookup may begin at `from`, with a string behind it: `process.env.X || "..."`, `getenv("X", "...")`. */
export function mayLookUp(from: usize, hi: usize): bool {
  if (from + wordsLimit + stringLimit + 4 >= hi) return true;
  let at = from;
  let isLookup = false;
  for (; at < from + wordsLimit; at++) {
    const code = byte(at);
    if (!isName(code) && code != Char.dot && code != Char.colon && code != Char.at && code != Char.openParen &&
      code != Char.closeParen) break;
    if (isWordOfLookup(at)) isLookup = true;
  }
  if (!isLookup) return false;
  for (const stop = at + stringLimit; at < stop; at++) {
    const code = byte(at);
    if (code >= beyondAscii || isQuote(code) || code == Char.backslash) return true;
    if (code == Char.semicolon || (code == Char.lineFeed && !goesOnNextLine(at))) return false;
  }
  return false;
}

/** Whether `${NAME:...}` may stand at `dollar`: a lookup of a template, with what counts where nothing is found. */
export function mayHoldOther(dollar: usize, hi: usize): bool {
  if (byte(dollar + 1) != Char.openBrace) return false;
  let at = dollar + 2;
  while (at < hi && at < dollar + wordsLimit + 4 && (isName(byte(at)) || byte(at) == Char.dot)) at++;
  return byte(at) == Char.colon || byte(at) >= beyondAscii || at >= hi;
}

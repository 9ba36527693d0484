/**
 * The gates of `server/src/core/generic/gate.ts` on bytes, so that the kernel turns most words away itself: those that no value
 * is assigned to by any spelling of `server/src/detectors/generic.ts`. Lets through whatever bytes alone do not tell.
 */
import { mayHoldAccount } from './account';
import { mayHaveValue } from './assigned';
import { byte, ends, isBlank, isCloser, isName, isQuote, leads } from './bytes';
import { beyondAscii, Char, isDigit } from './chars';
import { blankLimit, goesOn, Join, joinOf, mayBeText, mayStandBeforeBlank } from './follow';
import { mayLookUp } from './lookUp';
import { mayBeTyped, pastBlanks } from './near';
import { isAbout, isOtherPass, isOtherWord, mayBeOfJwt } from './names';
import { Gate } from './tests';

/** As many letters alone are a key, as in `server/src/core/generic/gate.ts`. */
const lettersOnly: usize = 8;
/** The rest of a name, with what its pattern takes for a part of the word: `authorization`, `pass_phrase`. */
const nameLimit: usize = 50;
/** What closes a name. */
const closerLimit: usize = 5;
/** What joins a name and a value is at hand, or nothing is said of it. */
const signLength: usize = 8;
/** What stands between a name and a key, and the key. */
const leadLimit: usize = 64;
const valueLimit: usize = 80;
/** With a digit in it, a shorter value is no key. */
const shortestKey: usize = 8;

/**
 * Whether a value may be assigned to the name around `start`, which ends with what closes it at `nameEnd`.
 *
 * @param at where what follows the name stands, and the blanks behind it
 */
function passesAssignment(start: usize, nameEnd: usize, at: usize, lo: usize, hi: usize): bool {
  if (at + signLength >= hi) return true;
  const join = joinOf(at, nameEnd, lo, hi);
  if (join == Join.blank) return at > nameEnd && mayStandBeforeBlank(start, lo);
  return join == Join.value;
}

/**
 * The same for names of keys and tokens, whose values hold digits: whether such a value may follow the name that ends at
 * `nameEnd`.
 *
 * @param past where what follows the name stands, and the blanks behind it
 */
function passesKeyAssignment(nameEnd: usize, past: usize, hi: usize): bool {
  if (past >= hi || byte(past) == Char.openBrace || (byte(past) == Char.less && byte(past + 1) == Char.slash) ||
    mayBeTyped(past, hi)) return true;
  let at = nameEnd;
  let isQuoted = false;
  // `$ENV{'TOKEN'}`: a brace closes a name as well.
  while (at < hi && at - nameEnd < leadLimit && (leads(byte(at)) ||
    (byte(at) == Char.closeBrace && isQuote(byte(nameEnd)) && at == nameEnd + 1))) {
    const code = byte(at);
    if (isQuote(code) || code == Char.greater || code == Char.backslash) isQuoted = true;
    at++;
  }
  const from = at;
  // A quote as HTML or an address writes it.
  if (byte(at) == Char.ampersand || byte(at) == Char.percent) return true;
  let hasDigit = false;
  while (at < hi && at - from < valueLimit && !ends(byte(at))) {
    const code = byte(at);
    if (code >= beyondAscii) return true;
    if (isDigit(code)) hasDigit = true;
    at++;
  }
  if (at >= hi || at - from == valueLimit) return true;
  const length = at - from;
  // In quotes it may go on behind a sign that ends a bare value.
  if (isQuoted && length > 0 && !isQuote(byte(at)) && !isBlank(byte(at)) &&
    !(byte(at) == Char.backslash && isQuote(byte(at + 1)))) return true;
  if (length == 0) return byte(at) == Char.openBrace;
  if (isQuoted && (hasDigit || length >= lettersOnly)) return true;
  // A sign that may stand between a name and a value may also begin it.
  let begin = from;
  while (begin > nameEnd && !isBlank(byte(begin - 1)) && byte(begin - 1) != Char.equals &&
    byte(begin - 1) != Char.colon) begin--;
  if (!isQuoted && hasDigit && at - begin >= shortestKey) return true;
  if (!isQuoted && length >= lettersOnly && mayBeText(nameEnd, from, at)) return true;
  return goesOn(at, length, hi) || mayLookUp(from, hi);
}

/**
 * Whether a gate may let the word `[start, end)` through.
 *
 * @param gate one of {@link Gate}
 * @param sees whether escapes and joins are seen through
 */
export function passesGate(gate: u32, start: usize, end: usize, lo: usize, hi: usize, sees: bool): bool {
  if (gate == Gate.none) return true;
  if (gate == Gate.account) return mayHoldAccount(start, end, lo, hi, sees);
  // A literal may hold what joins (`pw:`, `_api="`).
  let keyword = end;
  while (keyword > start && !isName(byte(keyword - 1))) keyword--;
  const isPassword = gate == Gate.assignment;
  if (isPassword ? isOtherPass(keyword) : isOtherWord(keyword) || isAbout(keyword)) return false;
  let nameEnd = keyword;
  while (nameEnd < hi && nameEnd - keyword < nameLimit && isName(byte(nameEnd))) nameEnd++;
  let closed = nameEnd;
  while (closed < hi && closed - nameEnd < closerLimit && isCloser(byte(closed))) closed++;
  const past = pastBlanks(closed, blankLimit, hi);
  if (!passesAssignment(start, closed, past, lo, hi)) return false;
  if (isPassword || mayBeOfJwt(keyword, lo)) return mayHaveValue(nameEnd, hi, true);
  return passesKeyAssignment(nameEnd, past, hi) && mayHaveValue(nameEnd, hi, false);
}

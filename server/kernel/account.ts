/** Looks for a name and a password in an address: most addresses hold none. */
import { byte, isBlank, isQuote } from './bytes';
import { Char, isLineEnd } from './chars';
import { mayFold, mayJoin } from './near';

/** How far behind its beginning an account is looked for: names and passwords are no longer. */
const accountLimit: usize = 302;

/** What ends the part of an address that an account may stand in. */
// @ts-ignore: decorator
@inline
function endsAccount(code: u32): bool {
  return code == Char.slash || code == Char.question || code == Char.hash || code == Char.less || code == Char.greater ||
    isBlank(code);
}

/**
 * Whether `name:password@` may stand at `from`, behind what begins an address at `start`.
 *
 * @param sees whether it may also be escaped, or put together from pieces
 */
export function mayHoldAccount(start: usize, from: usize, lo: usize, hi: usize, sees: bool): bool {
  let hasColon = false;
  let isOdd = false;
  for (let at = from; at - from < accountLimit; at++) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code == Char.at) return hasColon || (sees && isOdd);
    if (code == Char.colon) {
      if (at == from) return false;
      hasColon = true;
    }
    if (code == Char.percent || code == Char.ampersand) isOdd = true;
    if (isLineEnd(code)) return sees && (isOdd || mayFold(start, at, lo, hi));
    if (endsAccount(code)) return sees && isOdd;
    if (code == Char.backslash) return sees;
    if (isQuote(code)) return sees && (isOdd || byte(at - 1) == Char.openBrace || mayJoin(at, hi));
  }
  return sees && isOdd;
}

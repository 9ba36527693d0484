/**
 * Looks for a name and a password in an address, within the kernel: the twin of `server/src/core/kernel/sieveAccount.ts`,
 * statement by statement.
 */
import { byte, isBlank, isQuote } from './bytes';
import { mayFold, mayJoin } from './near';

/** Whether `name:password@` may stand at `from`, behind what begins an address at `start`; `sees`: also escaped, or put together from pieces. */
export function mayHoldAccount(start: usize, from: usize, lo: usize, hi: usize, sees: bool): bool {
  let hasColon = false;
  let isOdd = false;
  for (let at = from; at - from < 302; at++) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code == 64) return hasColon || (sees && isOdd);
    if (code == 58) {
      if (at == from) return false;
      hasColon = true;
    }
    if (code == 37 || code == 38) isOdd = true;
    if (code == 10 || code == 13) return sees && (isOdd || mayFold(start, at, lo, hi));
    if (code == 47 || code == 63 || code == 35 || code == 60 || code == 62 || isBlank(code)) return sees && isOdd;
    if (code == 92) return sees;
    if (isQuote(code)) return sees && (isOdd || byte(at - 1) == 123 || mayJoin(at, hi));
  }
  return sees && isOdd;
}

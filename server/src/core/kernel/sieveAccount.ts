/**
 * Looks for a name and a password in an address, on bytes: most addresses hold none. The twin of `server/kernel/account.ts`,
 * statement by statement.
 */
import { type GateWindow, isBlank, isQuote } from './gateBytes';
import { mayFold, mayJoin } from './near';

/** Whether `name:password@` may stand at `from`, behind what begins an address at `start`; `sees`: also escaped, or put together from pieces. */
export function mayHoldAccount(window: GateWindow, start: number, from: number, sees: boolean): boolean {
  const { bytes, hi } = window;
  let hasColon = false;
  let isOdd = false;
  for (let at = from; at - from < 302; at++) {
    if (at >= hi) return true;
    const code = bytes[at] as number;
    if (code === 64) return hasColon || (sees && isOdd);
    if (code === 58) {
      if (at === from) return false;
      hasColon = true;
    }
    if (code === 37 || code === 38) isOdd = true;
    if (code === 10 || code === 13) return sees && (isOdd || mayFold(window, start, at));
    if (code === 47 || code === 63 || code === 35 || code === 60 || code === 62 || isBlank(code)) return sees && isOdd;
    if (code === 92) return sees;
    if (isQuote(code)) return sees && (isOdd || (bytes[at - 1] as number) === 123 || mayJoin(window, at));
  }
  return sees && isOdd;
}

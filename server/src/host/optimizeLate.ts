/** How a program that is over in seconds tells V8 to be sparing with work that pays only later. */
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 optimise a function only after it has run some fifteen times as long as usual, in threads that are started later,
 * too: optimising took more processor time of a scan of 160 MB than what was optimised won back. V8 looks past a flag that
 * it does not know.
 */
export function optimizeLate(): void {
  setFlagsFromString('--interrupt-budget=1000000');
}

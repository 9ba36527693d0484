/** How a program that is over in seconds tells V8 to be sparing with work that pays only later. */
import { setFlagsFromString } from 'node:v8';

/** V8 looks past a flag that it does not know. */
const flags = [
  // A function runs some fifteen times as long as usual before it is optimised.
  '--interrupt-budget=1000000',
  // A pattern becomes machine code at its 50th use, not at its second: most detectors are met a few times.
  '--regexp-tier-up-ticks=50',
  // What is short-lived gets its memory at once, not after it was copied a few times.
  '--semi-space-growth-factor=16',
  // Texts that were looked at do not pile up: what lives long is little, and to find out what of it is dead takes 3 ms.
  '--heap-growing-percent=30',
  '--initial-old-space-size=16',
];

/**
 * Sets V8 for a short run, in this thread and in those that are started later: to optimise what ran took more processor time
 * of a scan of 160 MB than it won back.
 */
export function optimizeLate(): void {
  for (const flag of flags) setFlagsFromString(flag);
}

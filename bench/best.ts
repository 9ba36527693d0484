/** How long something takes on a machine that has other things to do, too. */

/** Rounds of each measurement. */
export const rounds = 5;

/** Milliseconds of processor time of the fastest round: on a busy machine, wall time says more about the neighbours. */
export function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

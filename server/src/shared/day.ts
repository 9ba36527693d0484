/** The day it is, as files of rules write it. Pure but for the user's time zone. */

/**
 * @param now milliseconds since 1970
 * @returns ISO 8601, by the user's clock: `2027-01-31`
 */
export function dayOf(now: number): string {
  const offsetMs = new Date(now).getTimezoneOffset() * 60_000;
  return new Date(now - offsetMs).toISOString().slice(0, 10);
}

/** Waits for something that raises no event: asks again and again, with a deadline. */
import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a machine that is busy with other work; what is waited for usually takes a second or two. */
const deadlineMs = 90_000;
const pollMs = 50;

/** Resolves with the first answer that is not undefined or false. @param what completes "waited in vain for ..." */
export async function waitUntil<Answer>(what: string, ask: () => Answer | undefined | false): Promise<Answer> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await delay(pollMs);
  }
}

/** Like {@link waitUntil}, for what answers later. */
export async function waitUntilAsync(what: string, ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await delay(pollMs);
  }
}

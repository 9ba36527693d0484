/** What asks providers, for commands that the user has told to: made once they agreed. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Checker, createChecker } from '../../host/verify/checker';
import { createFingerprinter } from '../../shared/fingerprint';
import type { CliContext } from '../context';
import { fingerprintKeyFor } from '../search';

/** Only commands that call this ever load what makes connections. */
export async function checkerFor(context: CliContext): Promise<Checker> {
  const { createSend } = await import('../../host/verify/transport');
  return createChecker({
    send: createSend({ env: context.env, version: context.version }),
    fingerprint: createFingerprinter(await fingerprintKeyFor(context)),
    now: Date.now,
    wait: (ms, signal) => pause(ms, undefined, { signal }).catch(() => undefined),
  });
}

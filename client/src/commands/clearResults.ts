/** "Keylift: Clear Scan Results": forgets the last workspace scan. Open documents keep their findings. */
import { clearResultsMethod } from '../../../server/src/shared/protocol';
import type { CommandDeps } from './deps';

/** Empties the list, and takes the diagnostics of closed files back. */
export async function clearResults({ store, server }: CommandDeps): Promise<void> {
  store.clear();
  await server.running?.sendNotification(clearResultsMethod);
}

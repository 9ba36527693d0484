/** "Keylift: Restart Server": a fresh start, also after the server was given up. */
import type { CommandDeps } from './deps';

/** Resolves once the new server runs, or has failed to. */
export async function restartServer({ server }: CommandDeps): Promise<void> {
  await server.restart();
}

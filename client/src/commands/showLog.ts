/** "Keylift: Show Log": opens the output channel. */
import type { CommandDeps } from './deps';

/** Shows the channel and leaves the cursor where it is. */
export function showLog({ log }: CommandDeps): void {
  log.show(true);
}

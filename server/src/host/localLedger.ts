/**
 * The user's own ledger of rotated keys, beside the key of fingerprints, where only they can read it: for values that may not
 * be listed in a shared file, and for who wants to share nothing. Holds keyed hashes, never a value.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LedgerEntry, withRotated } from '../core/ledger/ledgerFile';
import { writeFileAtomically } from './atomicFile';
import { readRuleText } from './rules/readRuleText';
import { stateDirectory } from './stateDirectory';

/** See the file's first lines. */
export interface LocalLedger {
  /** Undefined when there is none, or none that can be read. */
  read(): string | undefined;
  /** @param salt that the entry's hash was made with. Rejects when the file cannot be written. */
  add(entry: LedgerEntry, salt: string): Promise<void>;
}

/** @param env see `stateDirectory` */
export function createLocalLedger(env: NodeJS.ProcessEnv): LocalLedger {
  const path = join(stateDirectory(env), 'rotated');
  const read = () => {
    const text = readRuleText(path);
    return typeof text === 'string' ? text : undefined;
  };
  return {
    read,
    async add(entry, salt) {
      await mkdir(stateDirectory(env), { recursive: true, mode: 0o700 });
      await writeFileAtomically(path, [withRotated(read() ?? '', entry, salt)], 0o600);
    },
  };
}

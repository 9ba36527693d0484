/** The ledger of rotated keys that a team shares, as a file at the root that rules count from. Writes it atomically. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hexToBytes } from '@noble/hashes/utils.js';
import { type LedgerEntry, ledgerName, readLedger, withRotated } from '../core/ledger/ledgerFile';
import { ledgerSubject } from '../core/ledger/rotated';
import { createFingerprinter } from '../shared/fingerprint';
import { writeFileAtomically } from './atomicFile';
import { readRuleText } from './rules/readRuleText';

/** A ledger that is about to be added to. */
export interface LedgerMark {
  /** Empty when there is no file yet. */
  readonly text: string;
  /** The file's first, or a new one. */
  readonly salt: string;
  /** Names a value as entries under the salt do. */
  readonly nameOf: (value: string) => string;
}

/** @throws {Error} when there is a file and it cannot be read */
function textOf(root: string): string {
  const text = readRuleText(join(root, ledgerName)) ?? '';
  if (typeof text !== 'string') throw Object.assign(new Error('unreadable'), { code: text.unreadable });
  return text;
}

/** @param root absolute. @throws see `textOf` */
export function markOf(root: string): LedgerMark {
  const text = textOf(root);
  const salt = readLedger(text).salts[0] ?? randomBytes(32).toString('hex');
  const nameOf = createFingerprinter(hexToBytes(salt));
  return { text, salt, nameOf: (value) => nameOf(ledgerSubject, value) };
}

/** @throws the system's error; the file is then as it was */
export async function addToLedger(root: string, entry: LedgerEntry, salt: string): Promise<void> {
  await writeFileAtomically(join(root, ledgerName), [withRotated(textOf(root), entry, salt)]);
}

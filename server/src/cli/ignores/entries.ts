/** Makes entries of ignore files and writes them: salt, keyed hashes, the file itself. The value is in no message. */
import { randomBytes } from 'node:crypto';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../../core/finding';
import { exactPath, type IgnoreEntryFields, readIgnoreFile, withEntries } from '../../core/ignores/ignoreFile';
import { writeFileAtomically } from '../../host/atomicFile';
import { readRuleText } from '../../host/rules/readRuleText';
import { createFingerprinter, type Fingerprinter } from '../../shared/fingerprint';
import { CliError, kindOfError } from '../errors';

/** An ignore file that is about to be added to. */
export interface OpenIgnoreFile {
  readonly path: string;
  readonly text: string;
  readonly salt: string;
  /** Names values as the file's entries do. */
  readonly nameOf: Fingerprinter;
}

/** A finding and the text it was found in. */
export interface FoundValue {
  readonly finding: Finding;
  readonly text: string;
  /** Relative to the folder of the ignore file. */
  readonly path: string;
}

/** What is said of an entry beside the value. */
export type EntryRemarks = Pick<IgnoreEntryFields, 'until' | 'author' | 'reason'>;

/** Opens an ignore file; one that is not there yet begins empty, with a new salt. */
export function openIgnoreFile(path: string): OpenIgnoreFile {
  const text = readRuleText(path) ?? '';
  if (typeof text !== 'string') {
    throw new CliError(`${path} cannot be read (${text.unreadable}).`, 'Nothing was written.', 'Make it readable.');
  }
  const salt = readIgnoreFile(text).salts[0] ?? randomBytes(32).toString('hex');
  return { path, text, salt, nameOf: createFingerprinter(hexToBytes(salt)) };
}

/** @param anywhere whether the value is let through wherever it stands, or in its file alone */
export function entryOf(
  value: FoundValue,
  file: OpenIgnoreFile,
  remarks: EntryRemarks,
  anywhere: boolean,
): IgnoreEntryFields {
  const { finding, text, path } = value;
  const hash = file.nameOf(finding.detector, text.slice(finding.start, finding.end));
  return { detector: finding.detector, hash, ...(!anywhere && { path: exactPath(path) }), ...remarks };
}

/** Writes a text in place of the file's; atomically. */
export async function writeIgnoreFile(file: OpenIgnoreFile, text: string): Promise<void> {
  if (text === file.text) return;
  await writeFileAtomically(file.path, [text]).catch((error: unknown) => {
    const action = 'Make the folder writable.';
    throw new CliError(`${file.path} cannot be written (${kindOfError(error)}).`, 'It is as it was.', action);
  });
}

/** Adds entries and writes the file. */
export async function addEntries(file: OpenIgnoreFile, entries: readonly IgnoreEntryFields[]): Promise<void> {
  await writeIgnoreFile(file, withEntries(file.text, entries, file.salt));
}

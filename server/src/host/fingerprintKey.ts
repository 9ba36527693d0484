/**
 * The key that fingerprints are made with: the one the environment gives, else one that is made once for the user and kept
 * where only they can read it. It is never printed, and never leaves the machine.
 */
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateDirectory } from './stateDirectory';

/** The variable that holds the key, for machines that must agree on fingerprints (CI). */
const fingerprintKeyVariable = 'KEYLIFT_FINGERPRINT_KEY';

const keyBytes = 32;
const leastCharacters = 16;
const storedKey = /^[0-9a-f]{64}\n?$/;

/** Reads the kept key; undefined when there is none. Throws when there is one that cannot be used. */
async function readStored(path: string): Promise<Uint8Array | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (!storedKey.test(text)) throw new RangeError('it does not hold a key');
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
  return Buffer.from(text.trim(), 'hex');
}

/** Keeps a new key, whole or not at all; when another process was faster, theirs counts. */
async function makeStored(directory: string, path: string): Promise<Uint8Array> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const key = randomBytes(keyBytes);
  const draft = join(directory, `.${process.pid}.${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(draft, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, path);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const theirs = await readStored(path);
    if (theirs === undefined) throw error;
    return theirs;
  } finally {
    await rm(draft, { force: true });
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : 'unknown error');
}

/**
 * Loads the key; never rejects.
 *
 * @param env the environment: {@link fingerprintKeyVariable}, and where the user's state directory is
 * @param onEphemeral told, in a sentence, when no lasting key can be had: fingerprints then differ from run to run
 */
export async function loadFingerprintKey(
  env: NodeJS.ProcessEnv,
  onEphemeral: (message: string) => void = () => undefined,
): Promise<Uint8Array> {
  const given = env[fingerprintKeyVariable];
  if (given !== undefined && given !== '') {
    if (given.length >= leastCharacters) return Buffer.from(given, 'utf8');
    onEphemeral(
      `${fingerprintKeyVariable} is shorter than ${leastCharacters} characters, so it was not used; fingerprints of this run differ from others. Set it to a longer random text.`,
    );
    return randomBytes(keyBytes);
  }
  const directory = stateDirectory(env);
  const path = join(directory, 'fingerprint.key');
  try {
    return (await readStored(path)) ?? (await makeStored(directory, path));
  } catch (error) {
    onEphemeral(
      `The fingerprint key ${path} cannot be used (${reasonOf(error)}); fingerprints of this run differ from others. Make it readable, or set ${fingerprintKeyVariable}.`,
    );
    return randomBytes(keyBytes);
  }
}

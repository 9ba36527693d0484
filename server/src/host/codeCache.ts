/**
 * Runs a bundle with the code that V8 compiled of it at an earlier start: compiling anew takes longer than everything else that
 * a program does before its first answer. The code is kept where only the user can write, because it is run; whatever is
 * wrong with it, the bundle is compiled as usual. Holds nothing of what the program works on.
 */
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A bundle that was run. */
export interface RunBundle {
  readonly exports: unknown;
  /** Whether its code was there already. */
  readonly wasKept: boolean;
  /** Keeps the code of everything that has run so far, if it was not there; a directory that cannot be written is left alone. */
  keep(): void;
}

/** Before the code: what tells the bundle it was made of from another one, and that the code is whole. */
const stampBytes = 24;
const sumBytes = 32;

/**
 * Some installers give every file the same time of change, and V8 compares no more of a source than its length: only the time at
 * which the file came here tells two versions of one length apart.
 */
function stampOf({ mtimeMs, ctimeMs, size }: Stats): Buffer {
  return Buffer.from(Float64Array.of(mtimeMs, ctimeMs, size).buffer);
}

/** V8 compares its version and settings by itself, but runs code of which a bit has turned. */
function sumOf(code: Buffer): Buffer {
  return createHash('sha256').update(code).digest();
}

/** Each update of an installation has code of its own; what is older than so many others is of none that is there. */
const mostKept = 8;

/** Takes the oldest away. */
function prune(directory: string): void {
  const kept = readdirSync(directory)
    .filter((name) => name.endsWith('.code'))
    .map((name) => ({ path: join(directory, name), time: statSync(join(directory, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of kept.slice(mostKept)) rmSync(path, { force: true });
}

/** One number for a path: several installations keep their code apart. */
function markOf(path: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) mark = Math.imul(mark ^ path.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(16);
}

/** Whether nobody else may have written a file. */
function isOurs({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function readKept(path: string, stamp: Buffer): Buffer | undefined {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch {
    // Nothing is kept yet, or it cannot be read.
    return undefined;
  }
  try {
    if (!isOurs(fstatSync(handle))) return undefined;
    const bytes = readFileSync(handle);
    if (!bytes.subarray(0, stampBytes).equals(stamp)) return undefined;
    const code = bytes.subarray(stampBytes + sumBytes);
    return bytes.subarray(stampBytes, stampBytes + sumBytes).equals(sumOf(code)) ? code : undefined;
  } catch {
    // Such as a directory of this name.
    return undefined;
  } finally {
    closeSync(handle);
  }
}

function write(path: string, bytes: Buffer): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(draft, bytes, { mode: 0o600 });
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
    prune(dirname(path));
  } catch {
    // The program starts a little slower the next time; nobody has to know.
  }
}

/** esbuild writes patterns as they stand, whatever their characters; what is ASCII is read faster as such. */
function sourceOf(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/**
 * Runs a bundle as `require` does.
 *
 * @param file its absolute path; a CommonJS bundle in UTF-8
 * @param directory where code is kept; made when it is not there
 */
export function runBundle(file: string, directory: string): RunBundle {
  const stamp = stampOf(statSync(file));
  const path = join(directory, `${basename(file, '.js')}-${process.versions.v8}-${process.arch}-${markOf(file)}.code`);
  const cachedData = readKept(path, stamp);
  const script = new Script(Module.wrap(sourceOf(file)), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const wasKept = cachedData !== undefined && script.cachedDataRejected !== true;
  const module = new Module(file);
  module.filename = file;
  module.paths = [];
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  run.call(module.exports, module.exports, Module.createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    wasKept,
    keep() {
      if (wasKept) return;
      const code = script.createCachedData();
      write(path, Buffer.concat([stamp, sumOf(code), code]));
    },
  };
}

/** Reads WebAssembly files (the parser's own and the grammars) from a directory on disk. Opens nothing outside of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const wasmName = /^[\w-]+\.wasm$/;

/**
 * A reader for `createParser`.
 *
 * @param directory absolute path; in the packed product `dist/grammars`
 * @returns a function that rejects when the file is not there, or when the name is not that of a WebAssembly file
 */
export function readWasmFrom(directory: string): (file: string) => Promise<Uint8Array> {
  return async (file) => {
    if (!wasmName.test(file)) throw new RangeError(`not the name of a WebAssembly file: ${file}`);
    return readFile(join(directory, file));
  };
}

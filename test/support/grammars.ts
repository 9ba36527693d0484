/** WebAssembly files as `createParser` asks for them, straight from the packages that the build copies them from. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const packages = resolve(__dirname, '../../node_modules');

/** `tree-sitter-tsx.wasm` lies in the package of the language it is a dialect of. */
const housedIn: Readonly<Record<string, string>> = {
  'tree-sitter-tsx.wasm': 'tree-sitter-typescript',
  'tree-sitter-c_sharp.wasm': 'tree-sitter-c-sharp',
  'tree-sitter-fish.wasm': '@esdmr/tree-sitter-fish',
  'tree-sitter-perl.wasm': '@cursorless/tree-sitter-wasms/out',
  'tree-sitter-lua.wasm': '@tree-sitter-grammars/tree-sitter-lua',
  'tree-sitter-r.wasm': '@eagleoutice/tree-sitter-r',
  'tree-sitter-clojure.wasm': '@cursorless/tree-sitter-wasms/out',
  'tree-sitter-kotlin.wasm': '@tree-sitter-grammars/tree-sitter-kotlin',
  'tree-sitter-swift.wasm': '@cursorless/tree-sitter-wasms/out',
  'tree-sitter-dart.wasm': '@cursorless/tree-sitter-wasms/out',
};

/** Reads one file; rejects when no package has it. */
export async function grammarFromPackages(file: string): Promise<Uint8Array> {
  const path = join(packages, housedIn[file] ?? file.replace(/\.wasm$/, ''), file);
  if (!existsSync(path)) throw new RangeError(`no package has ${file}`);
  return readFile(path);
}

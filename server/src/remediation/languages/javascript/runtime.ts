/** Which runtime a JavaScript or TypeScript program is written for, told by its own words and by the files of its project. */
import type { Context } from '../language';

/** Where a program runs. Bun knows the environment by Node's name as well. */
export type Runtime = 'node' | 'deno' | 'bun';

const denoWords =
  /\bDeno\s*\.|\bfrom\s*['"](?:jsr:|npm:|https:\/\/(?:deno\.land|esm\.sh|jsr\.io)\/)|^\/\/\/\s*<reference[^>]*\bdeno\b/m;
const bunWords = /\bBun\s*\.|\bfrom\s*['"]bun(?:[:'"])/;
const denoFiles = /^deno\.(?:jsonc?|lock)$/;
const bunFiles = /^(?:bunfig\.toml|bun\.lockb?)$/;

/** The runtime; Node's when nothing tells. What the text uses says more than what lies around. */
export function runtimeOf({ text, facts }: Context): Runtime {
  if (denoWords.test(text)) return 'deno';
  if (bunWords.test(text)) return 'bun';
  if (/\bprocess\s*\.|\brequire\s*\(|\bfrom\s*['"]node:/.test(text)) return 'node';
  const names = [...facts.entries.values()].flat();
  const hasPackage = names.includes('package.json');
  if (names.some((name) => denoFiles.test(name)) && !hasPackage) return 'deno';
  return names.some((name) => bunFiles.test(name)) ? 'bun' : 'node';
}

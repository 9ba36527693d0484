/** Looks for texts in every file below a folder, as bytes: what a program has kept of them, in any encoding that is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Forms in which a program may keep a text: as it is, in UTF-16, in base64 at each of its three beginnings. */
export function formsOf(text: string): readonly Buffer[] {
  const shifted = [0, 1, 2].map((before) => {
    const encoded = Buffer.from('x'.repeat(before) + text).toString('base64');
    // What depends on the neighbours is left out.
    return Buffer.from(encoded.slice(before === 0 ? 0 : 4, -4));
  });
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text)), ...shifted];
}

/** @returns paths of files that hold one of the forms; files that vanish while they are looked at are passed over */
export function filesHolding(folder: string, forms: readonly Buffer[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      try {
        const bytes = readFileSync(path);
        return forms.some((form) => bytes.includes(form));
      } catch {
        // A lock, a socket's file, or one that is gone.
        return false;
      }
    });
}

/**
 * Where the repository is, and the two things every real-editor test starts from: the packed VSIX and the editor to
 * install it into. Both are made on first use; `scripts/test.mjs` makes them beforehand and hands the VSIX over.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EmbeddedEditor, prepareEmbeddedEditor } from '../../../scripts/editor/embeddedInstall.mjs';
import { packageVsix } from '../../../scripts/setup/vsix.mjs';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A folder under `out/`, which git ignores. */
export function outFolder(name: string): string {
  const folder = join(root, 'out', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What is needed to open an editor with Keylift in it. */
export function editorParts(): { readonly editor: EmbeddedEditor; readonly vsix: string } {
  return { editor: prepareEmbeddedEditor(root), vsix: process.env['KEYLIFT_VSIX'] ?? packageVsix(root) };
}

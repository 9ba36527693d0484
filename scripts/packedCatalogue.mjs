/**
 * Makes bundles share the built-in catalogue, packed, and the facts of the guides instead of carrying a thousand modules each:
 * where a bundle imports the index of `detectors` or of `guide/providers`, it gets a file beside the bundle. A browser's
 * bundle fetches these files instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** Beside the bundles. */
const file = 'catalogue.bin';

const onNode = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const builtIn = readFileSync(join(__dirname, ${JSON.stringify(file)}));
`;

/** Beside the bundles, too. */
const guidesFile = 'guides.json';

const guidesOnNode = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const guides = JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(guidesFile)}), 'utf8'));
`;

/**
 * Runs a module as it is now.
 *
 * @param {string} entry
 * @returns its exports, and the files it was made of
 */
async function evaluated(entry) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const exports = await import(`data:text/javascript;base64,${code}`);
  return { exports, watchFiles: Object.keys(metafile.inputs).map((path) => join(process.cwd(), path)) };
}

/**
 * @param {string} out folder of the bundles
 * @returns {esbuild.Plugin}
 */
export function packedCatalogue(out) {
  return {
    name: 'packed-catalogue',
    setup(build) {
      const namespace = 'catalogue';
      build.onResolve({ filter: /\/detectors\/index$/ }, () => ({ path: 'index', namespace }));
      build.onLoad({ filter: /^index$/, namespace }, async () => {
        const { exports, watchFiles } = await evaluated('scripts/packedCatalogue.ts');
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, file), exports.packed);
        return { contents: onNode, resolveDir: process.cwd(), watchFiles };
      });
      build.onResolve({ filter: /\/guide\/providers\/index$/ }, () => ({ path: 'index', namespace: 'guides' }));
      build.onLoad({ filter: /^index$/, namespace: 'guides' }, async () => {
        const { exports, watchFiles } = await evaluated('server/src/guide/providers/index.ts');
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, guidesFile), JSON.stringify(exports.guides));
        return { contents: guidesOnNode, resolveDir: process.cwd(), watchFiles };
      });
    },
  };
}

/**
 * Makes bundles carry the built-in catalogue packed instead of a thousand modules: where a bundle imports the index of
 * `detectors`, it gets the bytes of a file beside the bundle. A browser's bundle fetches that file instead.
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

/** Packs the catalogue as it is now; also says which files it was made of. */
async function pack() {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: ['scripts/packedCatalogue.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { packed } = await import(`data:text/javascript;base64,${code}`);
  return { packed, watchFiles: Object.keys(metafile.inputs).map((path) => join(process.cwd(), path)) };
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
        const { packed, watchFiles } = await pack();
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, file), packed);
        return { contents: onNode, resolveDir: process.cwd(), watchFiles };
      });
    },
  };
}

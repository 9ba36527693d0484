/**
 * Makes bundles carry the built-in catalogue packed instead of a thousand modules: where a bundle imports the index of
 * `detectors`, it gets the bytes. On Node they lie in a file beside the bundle, in a browser's bundle they are a part of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** Beside the bundles that run on Node. */
const file = 'catalogue.bin';

const onNode = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const builtIn = readFileSync(join(__dirname, ${JSON.stringify(file)}));
`;

/** Most of a pack is text, which a bundle holds in three quarters of the space that base64 takes. */
const inBrowser = `
import head from 'catalogue:head';
import text from 'catalogue:text';
export const builtIn = new Uint8Array(head.length + text.length);
builtIn.set(head);
for (let at = 0; at < text.length; at++) builtIn[head.length + at] = text.charCodeAt(at);
`;

/** Packs the catalogue as it is now; also says which files it was made of, and where its text begins. */
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
  const { packed, textStart } = await import(`data:text/javascript;base64,${code}`);
  return { packed, textStart, watchFiles: Object.keys(metafile.inputs).map((path) => join(process.cwd(), path)) };
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
      const isNode = build.initialOptions.platform === 'node';
      build.onResolve({ filter: /\/detectors\/index$/ }, () => ({ path: 'index', namespace }));
      build.onResolve({ filter: /^catalogue:/ }, ({ path }) => ({ path: path.slice('catalogue:'.length), namespace }));
      build.onLoad({ filter: /^index$/, namespace }, async () => {
        const { packed, watchFiles } = await pack();
        if (isNode) {
          mkdirSync(out, { recursive: true });
          writeFileSync(join(out, file), packed);
        }
        return { contents: isNode ? onNode : inBrowser, resolveDir: process.cwd(), watchFiles };
      });
      build.onLoad({ filter: /^head$/, namespace }, async () => {
        const { packed, textStart } = await pack();
        return { contents: packed.subarray(0, textStart), loader: 'binary' };
      });
      build.onLoad({ filter: /^text$/, namespace }, async () => {
        const { packed, textStart } = await pack();
        return { contents: packed.subarray(textStart), loader: 'text' };
      });
    },
  };
}

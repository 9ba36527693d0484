/** `npm run pack:cli`: builds the bundles, packs the command line for npm, and prints where the tarball is. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packCli } from './setup/cliPackage.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/processes.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
ensureDependencies(root);
run(process.execPath, ['esbuild.mjs'], { cwd: root, quiet: true });
console.log(packCli(root));

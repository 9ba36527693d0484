/**
 * `npm run package`: packs the VSIX and prints where it is. Everything else that needs a VSIX calls the same function.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { packageVsix } from './setup/vsix.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
ensureDependencies(root);
console.log(packageVsix(root));

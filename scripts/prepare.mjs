/**
 * What npm runs when somebody installs Keylift from git, as pre-commit does: builds the bundles. Installs the dependencies
 * first where npm did not: `npm install --global` hands its `--global` on to the installation that is to prepare the clone.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/processes.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// These would send the dependencies to the user's own programs, or leave them out.
for (const name of ['global', 'location', 'omit', 'production', 'dry_run']) delete process.env[`npm_config_${name}`];
delete process.env['NODE_ENV'];
ensureDependencies(root);
run(process.execPath, ['esbuild.mjs'], { cwd: root, quiet: true });

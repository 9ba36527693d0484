/**
 * Packs the command line for npm: the bundles it runs, and a manifest of its own, since the repository's is the extension's.
 * Needs built bundles, and no network. What is published, what CI installs and what the tests run is this one file.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npm } from './processes.mjs';

/** What the package holds beside its manifest; directories with all that lies in them. `.npmignore` names the same. */
export const cliPackageContents = [
  'LICENSE',
  'README.md',
  'dist/cli.js',
  'dist/commands.js',
  'dist/hook.js',
  'dist/server.js',
  'dist/languageServer.js',
  'dist/catalogue.bin',
  'dist/guides.json',
  'dist/lib',
  'dist/grammars',
];

/** What the extension's manifest says of the command line, too. */
const sharedFields = ['name', 'version', 'license', 'author', 'homepage', 'repository', 'bugs', 'keywords', 'bin'];

/**
 * The manifest to publish: without the extension's fields, and without dependencies, as everything is bundled.
 *
 * @param {Record<string, any>} manifest the repository's
 * @returns {Record<string, unknown>}
 */
function cliManifest(manifest) {
  return {
    ...Object.fromEntries(sharedFields.filter((field) => field in manifest).map((field) => [field, manifest[field]])),
    description:
      'Finds hardcoded keys and lifts them out of the code. Command line, git hooks and language server. Offline.',
    engines: { node: manifest['engines'].node },
    files: cliPackageContents,
  };
}

/**
 * Makes the tarball from the bundles as they are now.
 *
 * @param {string} root the repository
 * @param {string} [into] the directory to write it to
 * @returns {string} path of the tarball
 */
export function packCli(root, into = join(root, 'out')) {
  const manifest = cliManifest(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const stage = mkdtempSync(join(tmpdir(), 'keylift-pack-'));
  try {
    for (const path of cliPackageContents) {
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      cpSync(join(root, path), join(stage, path), { recursive: true });
    }
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    mkdirSync(into, { recursive: true });
    npm(['pack', '--ignore-scripts', '--offline', '--loglevel=error', `--pack-destination=${into}`], {
      cwd: stage,
      quiet: true,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return join(into, `${manifest['name']}-${manifest['version']}.tgz`);
}

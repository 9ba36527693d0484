/**
 * What `npm test` consists of, in the order in which it runs. Cheap checks come first; what needs the packed VSIX comes
 * after `package`. A part is either one command that passes or fails, or a set of mocha files whose tests are counted.
 */

/**
 * @typedef {object} Part
 * @property {string} name what to write after `npm test --`
 * @property {readonly string[]} [command] arguments for Node
 * @property {readonly string[]} [tests] globs of mocha files
 * @property {boolean} [browser] needs a Chromium
 * @property {boolean} [storeTools] needs the stores' servers and clients
 * @property {boolean} [hookTools] needs the hook managers
 * @property {boolean} [formatTools] needs what reads configuration
 * @property {boolean} [packs] makes the VSIX
 * @property {boolean} [usesBundles] needs the bundles in `dist/` and the VSIX
 * @property {boolean} [onRequest] runs only when it is named
 */

/** @type {readonly Part[]} */
export const parts = [
  { name: 'generate', command: ['node_modules/tsx/dist/cli.mjs', 'scripts/generate.ts', '--check'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off'] },
  { name: 'package', packs: true },
  { name: 'tidy', tests: ['test/tidy/**/*.test.ts'], usesBundles: true },
  { name: 'unit', tests: ['test/unit/**/*.test.ts', 'test/detectors/**/*.ts'] },
  { name: 'protocol', tests: ['test/protocol/**/*.test.ts'], usesBundles: true },
  { name: 'cli', tests: ['test/cli/**/*.test.ts'], usesBundles: true, hookTools: true, formatTools: true },
  { name: 'fixes', tests: ['test/fixes/**/*.test.ts'], usesBundles: true, formatTools: true },
  { name: 'stores', tests: ['test/stores/**/*.test.ts'], usesBundles: true, storeTools: true },
  { name: 'e2e', tests: ['test/e2e/*.test.ts'], browser: true, usesBundles: true },
  { name: 'web', tests: ['test/e2e/web/*.test.ts'], browser: true, usesBundles: true, onRequest: true },
];

/**
 * The parts to run.
 *
 * @param {readonly string[]} names as typed; none means all but those on request
 * @returns {readonly Part[]} what was asked for, with `package` before the first part that uses its result
 * @throws {Error} naming the parts there are, when a name is unknown
 */
export function partsNamed(names) {
  if (names.length === 0) return parts.filter(({ onRequest }) => !onRequest);
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`No part "${unknown}". Parts: ${parts.map(({ name }) => name).join(', ')}`);
  const asked = parts.filter(({ name }) => names.includes(name));
  const needsPackage = asked.some(({ usesBundles }) => usesBundles);
  return parts.filter((part) => asked.includes(part) || (needsPackage && part.packs));
}

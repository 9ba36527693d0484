/**
 * Lets all modules of a bundle share one view of a CommonJS library. By itself esbuild makes one for each module that imports
 * it: a few hundred getters each time, which a program pays for when it starts.
 */

/**
 * @param {string} library name of a package; its subpaths are left alone
 * @returns {import('esbuild').Plugin}
 */
export function importOnce(library) {
  return {
    name: 'import-once',
    setup(build) {
      const namespace = 'import-once';
      build.onResolve({ filter: new RegExp(`^${library}$`) }, ({ path, kind, namespace: from }) =>
        kind === 'import-statement' && from === 'file' ? { path, namespace, sideEffects: false } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: `export * from ${JSON.stringify(path)};`,
        resolveDir: process.cwd(),
      }));
    },
  };
}

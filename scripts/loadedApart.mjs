/**
 * Keeps libraries that most runs never load out of the bundles: each becomes a file of its own in `lib/`, read when it is first
 * asked for. A program pays for every byte of its bundle when it starts, whether the code is run or not.
 */

/** Libraries that are loaded by `require` or `import()` in the middle of the code, or by a module that is. */
export const apart = ['re2js', 'tar-stream', 'unbzip2-stream', 'web-tree-sitter', 'xz-decompress', 'yaml', 'yauzl'];

/** Imported at the top of a module that is itself loaded when needed. */
const belowLazyModules = new Set(['web-tree-sitter']);

/** Those whose one file serves Node and a browser's worker: see `server/src/lsp/workerLibraries.ts`. */
const shared = ['re2js', 'yaml'];

/** The kernel in JavaScript: nobody needs it but where WebAssembly is switched off, or forbidden by a page. */
const kernelInJs = { name: 'findJs', path: './server/src/core/kernel/findJs.js' };

/** @returns {import('esbuild').Plugin} */
export function loadedApart() {
  return {
    name: 'loaded-apart',
    setup(build) {
      if (build.initialOptions.platform === 'node') apartFromNode(build);
      else apartFromWorker(build);
    },
  };
}

/**
 * @param {import('esbuild').PluginBuild} build
 * @param {string} load code that loads it
 */
function withKernelApart(build, load) {
  build.onLoad({ filter: /[\\/]core[\\/]kernel[\\/]findJs\.js$/ }, () => ({
    contents: `export const findJs = (memory) => ${load}.findJs(memory);`,
  }));
}

/** @param {import('esbuild').PluginBuild} build */
function apartFromNode(build) {
  withKernelApart(build, `require('./lib/${kernelInJs.name}.js')`);
  build.onResolve({ filter: new RegExp(`^\\./lib/${kernelInJs.name}\\.js$`) }, ({ path }) => ({
    path,
    external: true,
  }));
  build.onResolve({ filter: new RegExp(`^(?:${apart.join('|')})$`) }, ({ path, kind }) => {
    const isLazy = kind === 'require-call' || kind === 'dynamic-import' || belowLazyModules.has(path);
    return isLazy ? { path: `./lib/${path}.js`, external: true } : undefined;
  });
}

/**
 * A worker has no `require`: what stands in for the library asks for it when it is run.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function apartFromWorker(build) {
  withKernelApart(build, `self.keyliftLibrary('${kernelInJs.name}')`);
  build.onResolve({ filter: new RegExp(`^(?:${shared.join('|')})$`) }, ({ path, kind }) =>
    kind === 'require-call' ? { path, namespace: 'library' } : undefined,
  );
  build.onLoad({ filter: /.*/, namespace: 'library' }, ({ path }) => ({
    contents: `module.exports = self.keyliftLibrary(${JSON.stringify(path)});`,
  }));
}

/**
 * The builds of those files.
 *
 * @param {import('esbuild').BuildOptions} node options of a bundle for Node, without {@link loadedApart}
 * @returns {import('esbuild').BuildOptions[]}
 */
export function apartBuilds(node) {
  const libraries = apart.map((library) => libraryBuild(node, { name: library, path: library }));
  return [...libraries, libraryBuild(node, kernelInJs)];
}

/**
 * @param {import('esbuild').BuildOptions} node
 * @param {{ readonly name: string, readonly path: string }} library
 * @returns {import('esbuild').BuildOptions}
 */
function libraryBuild(node, { name, path }) {
  return {
    ...node,
    ...((shared.includes(name) || path === kernelInJs.path) && {
      platform: 'browser',
      // Names of a script that a worker imports would be everybody's.
      banner: { js: '(function(module){' },
      footer: { js: '})(typeof module==="object"?module:self.keyliftModule);' },
    }),
    stdin: { contents: `module.exports = require(${JSON.stringify(path)});`, resolveDir: process.cwd() },
    outfile: `lib/${name}.js`,
  };
}

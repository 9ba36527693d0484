/**
 * Gives the server in a browser's worker the libraries that most sessions never need: they lie beside its bundle, and are read
 * when code asks for one. A worker can do that without waiting, as `require` does in Node.
 */

/** The part of a worker's global scope that is used; `scripts/loadedApart.mjs` names the two properties in what it builds. */
export interface LibraryScope {
  importScripts(url: string): void;
  /** Called by the bundle in place of `require`. */
  keyliftLibrary?: (name: string) => unknown;
  /** Where a library that is being read puts its exports. */
  keyliftModule?: { exports: unknown };
}

/** @param assets see `WorkerStart` */
export function provideLibraries(scope: LibraryScope, assets: string): void {
  const read = new Map<string, unknown>();
  scope.keyliftLibrary = (name) => {
    if (read.has(name)) return read.get(name);
    const module = { exports: {} };
    scope.keyliftModule = module;
    scope.importScripts(`${assets}/lib/${name}.js`);
    read.set(name, module.exports);
    return module.exports;
  };
}

/**
 * What lies in which layer, and what a later layer takes away: a deleted file is still in the layer that brought it.
 * Whiteouts: https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/** The names of one layer. */
export class LayerNames {
  readonly #names = new Set<string>();
  readonly #deleted = new Set<string>();
  readonly #emptied = new Set<string>();

  /** Tells the layer a name it holds; true for a mark that is no file. */
  add(name: string): boolean {
    const slash = name.lastIndexOf('/') + 1;
    const base = name.slice(slash);
    if (base === opaque) this.#emptied.add(name.slice(0, Math.max(0, slash - 1)));
    else if (base.startsWith(whiteout)) this.#deleted.add(name.slice(0, slash) + base.slice(whiteout.length));
    else this.#names.add(name);
    return base.startsWith(whiteout);
  }

  /** Whether a file of a layer below is no longer to be seen through this one. */
  hides(name: string): boolean {
    if (this.#names.has(name) || this.#deleted.has(name)) return true;
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const directory = name.slice(0, at);
      if (this.#deleted.has(directory) || this.#emptied.has(directory)) return true;
    }
    return this.#emptied.has('');
  }
}

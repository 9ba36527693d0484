/** The built-in catalogue, packed: what `packedCatalogue.mjs` puts into bundles. Computed when this module is loaded. */
import { packCatalogue, specsStart } from '../server/src/core/cataloguePack';
import { providers } from '../server/src/detectors/index';

/** See `core/cataloguePack`. */
export const packed: Uint8Array = packCatalogue(providers);

/** From here on the bytes are ASCII. */
export const textStart: number = specsStart(packed);

/** The built-in catalogue, packed: what `packedCatalogue.mjs` puts into bundles. Computed when this module is loaded. */
import { packCatalogue } from '../server/src/core/cataloguePack';
import { providers } from '../server/src/detectors/index';

/** See `core/cataloguePack`. */
export const packed: Uint8Array = packCatalogue(providers);

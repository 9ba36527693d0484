/** The catalogue as the command line scans with it. */
import { type Catalogue, compileCatalogue } from '../core/catalogueCompiled';
import { providers } from '../detectors/index';
import { createCopyText } from '../host/copyText';

/** Compiles every detector; takes some milliseconds, so commands that do not scan leave it. */
export function loadCatalogue(): Catalogue {
  return compileCatalogue(providers, { copyText: createCopyText() });
}

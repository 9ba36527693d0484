/** The catalogue as the command line scans with it. */
import { type Catalogue, compileCatalogue } from '../core/catalogueCompiled';
import { builtIn } from '../detectors/index';
import { createCopyText } from '../host/copyText';

/** The built-in catalogue; each detector is compiled when it is first met. */
export function loadCatalogue(): Catalogue {
  return compileCatalogue(builtIn, { copyText: createCopyText() });
}

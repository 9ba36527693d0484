/** Keeps account of files that were not read while values were looked for: what is not found may stand in them. */
import { counted } from '../../reports/amounts';
import { isGap } from '../../reports/gaps';
import { reasonCounts } from '../../reports/notScannedText';
import type { NotScanned } from '../../shared/protocol';
import type { CliContext } from '../context';

/** See the file's first lines. */
export class PassedOver {
  readonly #gaps: NotScanned[] = [];

  /** To be told of each file that was not read. */
  readonly note = (skipped: NotScanned): void => {
    if (isGap(skipped)) this.#gaps.push(skipped);
  };

  get hasGaps(): boolean {
    return this.#gaps.length > 0;
  }

  /** Says so on standard error. @param then what follows from it, a sentence */
  warn(context: Pick<CliContext, 'warn'>, then: string): void {
    if (!this.hasGaps) return;
    context.warn(
      `keylift: ${counted(this.#gaps.length, 'file')} could not be read (${reasonCounts(this.#gaps)}). ${then}\n`,
    );
  }
}

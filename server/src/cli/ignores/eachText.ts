/** Reads the texts of a tree one by one, for commands that must see values and not only reports. Writes nothing. */
import type { FileRules } from '../../core/fileRules';
import type { Rules } from '../../host/rules/rules';
import { createTextReader } from '../../host/textReader';
import { trackedIgnored } from '../../host/trackedIgnored';
import { walk } from '../../host/walk';
import { defaultMaxBytes } from '../../shared/fileSize';
import type { NotScanned } from '../../shared/protocol';

/** One text. */
export interface TreeText {
  /** `/`-separated, relative to the root. */
  readonly path: string;
  readonly text: string;
  readonly rules: FileRules;
}

/** Every text of a tree that a scan would look at, in order. What cannot be read is told to `passedOver`. */
export async function* eachText(
  root: string,
  rules: Rules,
  passedOver: (skipped: NotScanned) => void,
): AsyncGenerator<TreeText> {
  const read = createTextReader(defaultMaxBytes);
  for (const event of walk({ root })) {
    if (event.kind === 'repository') event.keep((await trackedIgnored(event.path)) ?? []);
    if (event.kind === 'not-scanned') passedOver(event);
    if (event.kind !== 'file') continue;
    const rulesOfFile = rules.forFile(event.file);
    if (rulesOfFile.isExcluded) continue;
    const file = read(event.path);
    if (file.kind === 'text') yield { path: event.file, text: file.text, rules: rulesOfFile };
    else passedOver({ file: event.file, reason: file.reason });
  }
}

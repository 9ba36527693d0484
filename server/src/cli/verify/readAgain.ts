/** Reads once more the texts that something was found in: a report holds no values. */
import { join } from 'node:path';
import { hookIndex } from '../../host/git/changes';
import { ObjectReader } from '../../host/git/objectReader';
import { textOf } from '../../host/scanBlob';
import { createTextReader } from '../../host/textReader';
import type { ScanReport } from '../../reports/scanReport';
import type { FindingReport } from '../../shared/protocol';
import type { CliContext } from '../context';

/** A text with what was found in it. */
export interface TextAgain {
  /** As the report names it. */
  readonly file: string;
  /** Undefined when it cannot be read again: it lies in an archive, or is gone. */
  readonly text: string | undefined;
  readonly found: readonly FindingReport[];
}

interface Place {
  readonly file: string;
  readonly isStaged: boolean;
  readonly found: FindingReport[];
}

function byText(findings: readonly FindingReport[]): Iterable<Place> {
  const places = new Map<string, Place>();
  for (const finding of findings) {
    const isStaged = finding.origin?.kind === 'index';
    const name = `${isStaged} ${finding.file}`;
    const place = places.get(name) ?? { file: finding.file, isStaged, found: [] };
    place.found.push(finding);
    places.set(name, place);
  }
  return places.values();
}

/**
 * The texts of findings. Staged text is read from the index, as it was found: the file may hold other text by now.
 *
 * @param findings of files, or staged; all of the report
 */
export async function* readAgain(
  { env }: Pick<CliContext, 'env'>,
  { root, findings }: Pick<ScanReport, 'root' | 'findings'>,
  maxBytes: number,
): AsyncGenerator<TextAgain> {
  const read = createTextReader(maxBytes);
  const index = new ObjectReader(root, maxBytes, { env: hookIndex(root, env) });
  try {
    for (const { file, isStaged, found } of byText(findings)) {
      const content = isStaged ? textOf(await index.read(`:0:${file}`)) : read(join(root, ...file.split('/')));
      yield { file, text: content.kind === 'text' ? content.text : undefined, found };
    }
  } finally {
    index.close();
  }
}

/**
 * Finds a key again for a request about it: at its place, else by its fingerprint in the open documents and in the `.env` files
 * of the folders, to which fixes move keys. What it gives back holds the value's text: never log it.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Catalogue } from '../core/catalogueCompiled';
import { scan } from '../core/scan';
import { envNames } from '../host/rules/envValues';
import type { Fingerprinter } from '../shared/fingerprint';
import type { KeyPlace } from '../shared/keyRequest';
import type { FoundKey } from '../verify/gatherParts';
import type { Analyses } from './analyses';
import type { Documents } from './documents';
import { findingAt } from './findingsAt';
import type { Projects } from './projects';

/** What {@link locateKey} works with. */
export interface KeyLocationDeps {
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
}

type Named = NonNullable<KeyPlace['key']>;

function named(found: Omit<FoundKey, 'finding'>, key: Named, fingerprint: Fingerprinter): FoundKey | undefined {
  const { text, findings } = found;
  const finding = findings.find(
    ({ detector, start, end }) =>
      detector === key.detector && fingerprint(detector, text.slice(start, end)) === key.fingerprint,
  );
  return finding && { ...found, finding };
}

async function inEnvFiles(key: Named, { projects, catalogue, fingerprint }: KeyLocationDeps) {
  for (const folder of projects.folders) {
    for (const name of envNames) {
      const text = await projects.readerOf(folder)?.readText(name);
      if (text === undefined) continue;
      const { findings } = scan(text, catalogue, { path: name, withIgnored: true });
      const found = named({ text, findings }, key, fingerprint);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The hosts that a request says the user has agreed to, as far as they are texts. */
export function agreedHosts(hosts: unknown): readonly string[] {
  return Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : [];
}

/** @returns undefined when it stands nowhere any more */
export async function locateKey(
  { uri, offset, key }: KeyPlace,
  deps: KeyLocationDeps,
  token: CancellationToken,
): Promise<FoundKey | undefined> {
  const { documents, analyses, fingerprint } = deps;
  const first = documents.get(uri);
  for (const document of [...(first === undefined ? [] : [first]), ...documents.all()]) {
    if (document !== first && key === undefined) break;
    const analysis = await analyses.ready(document, token);
    if (analysis === undefined) continue;
    const { text } = analysis.document;
    const { findings } = analysis;
    const at = findingAt(findings, offset);
    const found =
      key === undefined ? at && { text, findings, finding: at } : named({ text, findings }, key, fingerprint);
    if (found !== undefined) return found;
  }
  return key === undefined ? undefined : await inEnvFiles(key, deps);
}

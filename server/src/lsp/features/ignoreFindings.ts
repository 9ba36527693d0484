/**
 * Lets findings through that were chosen in a list, open or not: entries for their values in the ignore files of their
 * folders. Only makes the edit; what it holds are keyed hashes, never a value. A value that moved since is left alone.
 */
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import {
  baselineName,
  exactPath,
  type IgnoreEntryFields,
  ignoreFileName,
  readIgnoreFile,
  withEntries,
} from '../../core/ignores/ignoreFile';
import { createFingerprinter, type Fingerprinter } from '../../shared/fingerprint';
import { type IgnoreFindingsParams, type IgnoreFindingsResult, ignoreFindingsMethod } from '../../shared/listProtocol';
import type { Boundary } from '../boundary';
import type { Client } from '../client';
import type { Documents } from '../documents';
import { entryEdits, randomSalt } from '../entryFiles';
import type { Feature } from '../feature';
import type { Projects } from '../projects';
import { scannedText } from '../scannedText';
import type { IgnoreTarget, TeamRules } from '../teamRules';

/** What {@link createIgnoreFindings} works with. */
export interface IgnoreFindingsDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'documentChanges' | 'createsFiles'>;
  readonly documents: Pick<Documents, 'get'>;
  readonly projects: Projects;
  readonly team: TeamRules;
  readonly fingerprint: Fingerprinter;
}

type Into = IgnoreFindingsParams['into'];
type Chosen = IgnoreFindingsParams['findings'][number];

const baselineHeading = `# What Keylift found when this list was made: known, and not reported. Each is still a secret.
# Two versions of this file merge line by line.
`;

/** One ignore file and what comes into it. */
interface Addition {
  readonly target: IgnoreTarget;
  readonly salt: string;
  readonly entries: IgnoreEntryFields[];
}

const nothing: IgnoreFindingsResult<WorkspaceEdit> = { files: [], ignored: 0, left: 0 };

/** See the file's first lines. */
export function createIgnoreFindings(deps: IgnoreFindingsDeps): Feature {
  const { connection, boundary, projects, team, fingerprint, client } = deps;

  /** The value, if it still stands where it was found. */
  const currentValue = async ({
    uri,
    detector,
    startOffset,
    endOffset,
    ...chosen
  }: Chosen): Promise<string | undefined> => {
    const place = projects.placeOf(uri);
    const text = place && (await scannedText(projects.readerOf(place.folder), place.path));
    const value = text?.slice(startOffset, endOffset);
    return value !== undefined && fingerprint(detector, value) === chosen.fingerprint ? value : undefined;
  };
  const additionFor = async (uri: string, into: Into, additions: Map<string, Addition>) => {
    const target = await team.ignoreTarget(uri, into === 'baseline' ? baselineName : ignoreFileName);
    if (target === undefined || (target.text === undefined && !client.createsFiles)) return undefined;
    const salt = readIgnoreFile(target.text ?? '').salts[0] ?? randomSalt();
    const addition = additions.get(target.uri) ?? { target, salt, entries: [] };
    additions.set(target.uri, addition);
    return { addition, path: target.path };
  };
  const ignore = async ({
    findings,
    reason,
    into,
  }: IgnoreFindingsParams): Promise<IgnoreFindingsResult<WorkspaceEdit>> => {
    const additions = new Map<string, Addition>();
    let ignored = 0;
    for (const finding of findings) {
      const value = await currentValue(finding);
      const place = value === undefined ? undefined : await additionFor(finding.uri, into, additions);
      if (value === undefined || place === undefined) continue;
      const { addition } = place;
      const path = into === 'baseline' ? exactPath(place.path) : undefined;
      const hash = createFingerprinter(hexToBytes(addition.salt))(finding.detector, value);
      // The same value twice is one entry: they are told apart by detector, hash and path when they are written.
      const why = reason === '' ? {} : { reason };
      addition.entries.push({ detector: finding.detector, hash, ...(path !== undefined && { path }), ...why });
      ignored++;
    }
    const left = findings.length - ignored;
    if (ignored === 0) return { ...nothing, left };
    const heading = into === 'baseline' ? baselineHeading : undefined;
    const changes = [...additions.values()].map(({ target, salt, entries }) => ({
      target,
      after: withEntries(target.text ?? '', entries, salt, heading),
    }));
    return {
      edit: entryEdits(changes, deps),
      files: [...additions.keys()],
      ignored,
      left,
    };
  };
  connection.onRequest(ignoreFindingsMethod, boundary.request(ignoreFindingsMethod, nothing, ignore));
  return { capabilities: {} };
}

/**
 * Lists keys as rotated (`keylift/markRotated`): by an edit of the team's `.keylift-rotated`, or in the user's own list. What is
 * listed and found anywhere again is said to be a revoked key that was put back.
 */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type LedgerEntry, ledgerName, withRotated } from '../../core/ledger/ledgerFile';
import { isDay } from '../../core/lineFields';
import {
  type LedgerMark,
  type MarkRotatedParams,
  type MarkRotatedResult,
  markRotatedMethod,
  type RotatedKey,
} from '../../shared/ledger';
import type { Analyses } from '../analyses';
import type { Boundary } from '../boundary';
import type { Client } from '../client';
import type { ServerDeps } from '../deps';
import type { Documents } from '../documents';
import { entryEdits } from '../entryFiles';
import type { Feature } from '../feature';
import { findingAt } from '../findingsAt';
import { markFor } from '../ledgerMarks';
import type { TeamRules } from '../teamRules';

/** What {@link createMarkRotated} works with. */
export interface MarkRotatedDeps extends Pick<ServerDeps, 'localLedger' | 'userName'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'documentChanges' | 'createsFiles' | 'resolvesEdits'>;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly team: TeamRules;
  /** Judges every open document anew. */
  readonly refresh: () => void;
}

type Result = MarkRotatedResult<WorkspaceEdit>;

interface MarkedKey {
  readonly uri: string;
  readonly detector: string;
  readonly redacted: string;
  readonly mark: LedgerMark;
}

const isMark = ({ salt, hash }: LedgerMark) => /^[0-9a-f]{64}$/.test(salt) && /^[0-9a-f]{32}$/.test(hash);

async function marked(
  key: RotatedKey,
  deps: MarkRotatedDeps,
  token: CancellationToken,
): Promise<MarkedKey | undefined> {
  if ('mark' in key) return /^[\w.-]{1,100}$/.test(key.detector) && isMark(key.mark) ? key : undefined;
  const document = deps.documents.get(key.uri);
  const analysis = document && (await deps.analyses.ready(document, token));
  const finding = analysis && findingAt(analysis.findings, key.offset);
  if (analysis === undefined || finding === undefined) return undefined;
  const value = analysis.document.text.slice(finding.start, finding.end);
  const mark = await markFor({ uri: key.uri, finding, value }, deps.team);
  return { uri: key.uri, detector: finding.detector, redacted: finding.redacted, mark };
}

async function answer(params: MarkRotatedParams, deps: MarkRotatedDeps, token: CancellationToken): Promise<Result> {
  const key = await marked(params.key, deps, token);
  if (key === undefined) return { kind: 'none', message: 'There is no key here any more.' };
  const { redacted, mark, detector } = key;
  const target = await deps.team.ignoreTarget(key.uri, ledgerName);
  const canShare = target !== undefined && (target.text !== undefined || deps.client.createsFiles);
  if (params.where === undefined) {
    const shared = canShare && mark.isShareable ? (['shared'] as const) : [];
    const local = deps.localLedger === undefined ? [] : (['local'] as const);
    return { kind: 'plan', redacted, places: [...shared, ...local], isGuessable: !mark.isShareable };
  }
  if (!isDay(params.on)) return { kind: 'none', message: 'That is not a date.' };
  const by = params.where === 'shared' ? deps.userName?.() : undefined;
  const entry: LedgerEntry = { detector, hash: mark.hash, on: params.on, by };
  if (params.where === 'local') {
    if (deps.localLedger === undefined) return { kind: 'none', message: 'There is no disk to keep a list on.' };
    await deps.localLedger.add(entry, mark.salt);
    deps.team.forget();
    deps.refresh();
    return { kind: 'listed', redacted };
  }
  if (!mark.isShareable)
    return { kind: 'none', message: 'It could be guessed, and is not listed where others read it.' };
  if (!canShare) return { kind: 'none', message: `There is no folder for ${ledgerName}.` };
  const after = withRotated(target.text ?? '', entry, mark.salt);
  const edit = entryEdits([{ target, after }], deps);
  return { kind: 'edit', redacted, edit, file: target.uri };
}

/** See the file's first lines. */
export function createMarkRotated(deps: MarkRotatedDeps): Feature {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the list of rotated keys could not be written');
  connection.onRequest<Result, void>(
    markRotatedMethod,
    boundary.request<MarkRotatedParams, Result>(markRotatedMethod, failure, (params: MarkRotatedParams, token) =>
      answer(params, deps, token),
    ),
  );
  return { capabilities: {} };
}

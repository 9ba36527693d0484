/**
 * Fixing many findings of a document: what would be fixed and what would be left alone (`keylift/fixOutcome`), the edit for
 * those that were chosen in a list (`keylift/fixFindings`), and the command that applies it to all, for editors without
 * Keylift's own client.
 */
import {
  type CancellationToken,
  type Connection,
  MessageType,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import { type FixFindingsParams, type FixFindingsResult, fixFindingsMethod } from '../../shared/listProtocol';
import { type FixOutcomeParams, type FixOutcomeResult, fixOutcomeMethod } from '../../shared/protocol';
import type { Analyses, Analysis } from '../analyses';
import type { Boundary } from '../boundary';
import type { Client } from '../client';
import type { Documents } from '../documents';
import type { Feature } from '../feature';
import type { Fix, Fixes } from '../fixes';

/** What {@link createFixAll} works with. */
export interface FixAllDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'appliesEdits'>;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly fixes: Fixes;
  readonly catalogue: Catalogue;
}

/** The feature, and the function behind the command `keylift.server.fixAllInFile`. */
export interface FixAll extends Feature {
  /** Tells the user what came of it. @returns whether the editor applied the edit */
  fixAllInFile(uri: string, token: CancellationToken): Promise<boolean>;
}

const nothing: FixOutcomeResult = { version: 0, fixable: 0, refused: [] };

function toOutcome(
  { document, version, findings }: Pick<Analysis, 'document' | 'version' | 'findings'>,
  fix: Fix,
  catalogue: Catalogue,
): FixOutcomeResult {
  const reasons = new Map(fix.refused.map(({ finding, message }) => [finding, message]));
  const left = findings.filter((finding) => fix.kind === 'none' || reasons.has(finding));
  const refused = left.map((finding) => ({
    startLine: document.lines.positionAt(finding.start).line + 1,
    title: catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector,
    redacted: finding.redacted,
    message: reasons.get(finding) ?? (fix.kind === 'none' ? fix.message : ''),
  }));
  return { version, fixable: findings.length - left.length, refused };
}

/** Of many fixes at once nobody reads that their values are kept nowhere: each is left to its own action, which says so. */
function withoutLoss(fix: Fix): Fix {
  if (fix.kind === 'none' || fix.plan.unkept === undefined) return fix;
  const message = `The value would be lost, since ${fix.plan.unkept}. The lightbulb on the key offers to take it out all the same.`;
  return { kind: 'none', message, refused: fix.refused };
}

/** One fix of many findings, and what it was made for. */
interface FoundFix {
  readonly analysis: Pick<Analysis, 'document' | 'version' | 'findings'>;
  readonly fix: Fix;
}

/**
 * @param starts of the findings that are wanted; absent: all of the document
 * @returns undefined when the document is closed, or never rests
 */
async function findFix(
  { documents, analyses, fixes }: Pick<FixAllDeps, 'documents' | 'analyses' | 'fixes'>,
  { uri, starts }: { readonly uri: string; readonly starts?: readonly number[] },
  token: CancellationToken,
): Promise<FoundFix | undefined> {
  const document = documents.get(uri);
  // When somebody types meanwhile, the next version is as good; a document that never rests is given up on.
  for (let attempt = 0; attempt < 5 && document !== undefined; attempt++) {
    const analysis = await analyses.ready(document, token);
    if (analysis === undefined) return undefined;
    const findings = analysis.findings.filter(({ start }) => starts?.includes(start) ?? true);
    const [fix] = (await fixes.fixesFor(analysis, [findings])) ?? [];
    const { version } = analysis;
    if (fix !== undefined) {
      return { analysis: { document: analysis.document, version, findings }, fix: withoutLoss(fix) };
    }
  }
  return undefined;
}

/** See the file's first lines. */
export function createFixAll(deps: FixAllDeps): FixAll {
  const { connection, boundary, client, catalogue } = deps;
  connection.onRequest(
    fixOutcomeMethod,
    boundary.request(fixOutcomeMethod, nothing, async ({ uri }: FixOutcomeParams, token) => {
      const found = await findFix(deps, { uri }, token);
      return found === undefined ? nothing : toOutcome(found.analysis, found.fix, catalogue);
    }),
  );
  connection.onRequest(
    fixFindingsMethod,
    boundary.request(fixFindingsMethod, nothing, async (wanted: FixFindingsParams, token) => {
      const found = await findFix(deps, wanted, token);
      if (found === undefined) return nothing;
      const { analysis, fix } = found;
      const result: FixFindingsResult<WorkspaceEdit> = {
        ...toOutcome(analysis, fix, catalogue),
        ...(fix.kind === 'fix' && { edit: fix.edit }),
      };
      return result;
    }),
  );
  const say = (type: MessageType, message: string) =>
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  return {
    capabilities: {},
    async fixAllInFile(uri, token) {
      const found = await findFix(deps, { uri }, token);
      if (found === undefined || found.analysis.findings.length === 0) {
        say(MessageType.Info, 'Keylift: there is nothing to fix.');
        return false;
      }
      const { analysis, fix } = found;
      if (fix.kind === 'none' || !client.appliesEdits) {
        say(MessageType.Warning, `Keylift: ${fix.kind === 'none' ? fix.message : 'this editor applies no edits.'}`);
        return false;
      }
      const label = 'Fix all hardcoded keys';
      const { applied } = await connection.workspace.applyEdit({ label, edit: fix.edit });
      const { fixable, refused } = toOutcome(analysis, fix, catalogue);
      const left = refused.length > 0 ? `, ${refused.length} left: ${refused[0]?.message ?? ''}` : '';
      if (applied) say(MessageType.Info, `Keylift: ${fixable} fixed${left}.`);
      else say(MessageType.Warning, 'Keylift: nothing was fixed, the editor did not apply the edit.');
      return applied;
    },
  };
}

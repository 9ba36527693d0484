/**
 * Code actions: for each finding "Read NAME from the environment", the same with a preview where several files change, and
 * for all of a file `source.fixAll.keylift`. The edit travels only once the action is chosen, where the editor can ask for
 * it then: it holds the value that is to be moved.
 */
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Finding } from '../../core/finding';
import type { FixPlan } from '../../remediation/plan';
import { stores } from '../../remediation/stores/index';
import { serverCommands } from '../../shared/protocol';
import { type ActionData, moved, readData } from '../actionData';
import type { Analyses, Analysis } from '../analyses';
import { type Boundary, throwIfCancelled } from '../boundary';
import type { Client } from '../client';
import { type Span, toSpan } from '../convert';
import { diagnosticSource } from '../diagnostic';
import type { Documents } from '../documents';
import type { Feature } from '../feature';
import { onlyFindingIn, touchedBy } from '../findingsAt';
import type { Fix, Fixes } from '../fixes';
import type { FurtherFixes } from '../furtherFixes';
import { guideActions } from '../guideAction';
import { type IgnoreActions, removeLineEdit } from '../ignoreActions';
import { usagesActions } from '../usagesAction';
import { verifyActions } from '../verifyAction';
import type { MoveToStore } from './moveToStore';

/** The kind of the action that fixes everything; `source.fixAll` in an editor's on-save setting reaches it too. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.keylift`;

/** What {@link createCodeActions} works with. */
export interface CodeActionsDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<
    Client,
    'documentChanges' | 'changeAnnotations' | 'codeActions' | 'disabledActions' | 'options' | 'resolvesEdits'
  >;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly fixes: Fixes;
  readonly moveToStore: Pick<MoveToStore, 'titleFor'>;
  readonly ignoreActions: IgnoreActions;
  readonly furtherFixes: FurtherFixes;
}

/** Findings that get an action of their own; a selection of a whole file is better served by "fix all". */
const maxSingle = 20;

/** An action to be offered, before it is known whether it can be carried out. */
interface Offer {
  readonly kind: string;
  readonly findings: readonly Finding[];
  readonly isAll: boolean;
}

function wants({ only }: CodeActionContext, kind: string): boolean {
  // Without a wish, editors mean what they show at the caret; actions on the whole source are asked for by name.
  if (only === undefined) return kind === CodeActionKind.QuickFix;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function offersFor({ findings }: Analysis, span: Span, context: CodeActionContext): readonly Offer[] {
  const offers: Offer[] = [];
  const touched = touchedBy(findings, span);
  if (wants(context, CodeActionKind.QuickFix)) {
    const kind = CodeActionKind.QuickFix;
    for (const finding of touched.slice(0, maxSingle)) offers.push({ kind, findings: [finding], isAll: false });
    if (touched.length > 0 && findings.length > 1) offers.push({ kind, findings, isAll: true });
  }
  if (findings.length > 0 && wants(context, fixAllKind)) offers.push({ kind: fixAllKind, findings, isAll: true });
  return offers;
}

/** The diagnostics the editor told of that an action does away with. */
function solved({ diagnostics }: CodeActionContext, { lines }: Analysis['document'], findings: readonly Finding[]) {
  const starts = new Set(findings.map(({ detector, start }) => `${detector} ${start}`));
  return diagnostics.filter(
    ({ source, code, range }: Diagnostic) =>
      source === diagnosticSource && starts.has(`${code} ${lines.offsetAt(range.start)}`),
  );
}

interface Answer {
  readonly analysis: Analysis;
  readonly context: CodeActionContext;
  readonly client: CodeActionsDeps['client'];
  readonly moveToStore: CodeActionsDeps['moveToStore'];
}

function keepYourself(unkept: string | undefined): string {
  return unkept === undefined ? '' : ` (keep the value yourself: ${unkept})`;
}

/** How the fix is offered where there is none: greyed out, with the reason, in editors that can show that. */
function withoutFix({ kind, isAll }: Offer, message: string, { analysis, client }: Answer): CodeAction[] {
  if (isAll || !client.disabledActions) return [];
  const title = `Read the key from ${stores[analysis.settings.store].name}`;
  return [{ title, kind, disabled: { reason: message } }];
}

function toActions(offer: Offer, fix: Fix | undefined, answer: Answer): CodeAction[] {
  if (fix === undefined) return [];
  if (fix.kind === 'none') return withoutFix(offer, fix.message, answer);
  const { analysis, context, client } = answer;
  const { document, version } = analysis;
  const { kind, findings, isAll } = offer;
  const left = new Set(fix.refused.map(({ finding }) => finding));
  const fixed = findings.filter((finding) => !left.has(finding));
  // "All" of one is what the action for that one does.
  if (isAll && kind === CodeActionKind.QuickFix && fixed.length < 2) return [];
  // Runs on each save where it is asked to: nobody reads there that a value is kept nowhere.
  const { unkept } = fix.plan;
  if (kind === fixAllKind && unkept !== undefined) return [];
  const diagnostics = solved(context, document, fixed);
  const data: ActionData = {
    uri: document.uri,
    version,
    ...(!isAll && { starts: findings.map(({ start }) => start) }),
  };
  const action: CodeAction = {
    title: (isAll ? 'Fix all hardcoded keys in this file' : fix.plan.title) + keepYourself(unkept),
    kind,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(client.resolvesEdits ? { data } : { edit: fix.edit }),
  };
  if (isAll) return [action];
  const first = unkept === undefined ? { ...action, isPreferred: true } : action;
  return [first, ...variantsOf(action, data, fix.plan, answer)];
}

/** The same fix done otherwise: with the value put into the store first, with `.env` loaded, with a preview. */
function variantsOf(
  action: CodeAction,
  data: ActionData,
  plan: FixPlan,
  { analysis, client, moveToStore }: Answer,
): CodeAction[] {
  const { edit: _edit, data: _data, ...shown } = action;
  const variants: CodeAction[] = [];
  const moveTitle = moveToStore.titleFor(plan);
  if (moveTitle !== undefined) {
    const args = [data.uri, `${data.version}`, ...(data.starts ?? []).map(String)];
    const command = { title: moveTitle, command: serverCommands.moveToStore, arguments: args };
    variants.push({ ...shown, title: moveTitle, command });
  }
  if (!client.resolvesEdits) return variants;
  if (plan.loading !== undefined) {
    variants.push({ ...shown, title: `${action.title}, and ${plan.loading.title}`, data: { ...data, loads: true } });
  }
  if (client.changeAnnotations && !analysis.settings.previewFixes && plan.files.length > 0) {
    variants.push({ ...shown, title: `Preview: ${action.title}`, data: { ...data, preview: true } });
  }
  return variants;
}

async function resolve(
  action: CodeAction,
  { documents, analyses, fixes, ignoreActions, furtherFixes, client }: CodeActionsDeps,
): Promise<CodeAction> {
  if (action.edit !== undefined || action.disabled !== undefined) return action;
  const { uri, version, starts, preview, loads, ignore, further, removes } = readData(action.data);
  const document = documents.get(uri);
  const analysis = document && analyses.current(document);
  if (analysis?.version !== version) throw moved();
  if (removes !== undefined) {
    if (!analysis.review.entries.some(({ entry }) => entry.line - 1 === removes)) throw moved();
    return { ...action, edit: removeLineEdit(analysis, removes, client) };
  }
  const findings = analysis.findings.filter(({ start }) => starts?.includes(start) ?? true);
  const [first] = findings;
  if (ignore !== undefined || further !== undefined) {
    const edit =
      first &&
      (further === undefined
        ? ignore && (await ignoreActions.editFor(analysis, first, ignore))
        : await furtherFixes.editFor(analysis, first, further));
    if (edit === undefined) throw moved();
    return { ...action, edit };
  }
  const [fix] =
    (await fixes.fixesFor(analysis, [findings], { preview: preview === true, loads: loads === true })) ?? [];
  if (fix?.kind !== 'fix') throw moved();
  return { ...action, edit: fix.edit };
}

/** Fixes beside the usual one, for each finding that is asked about. */
async function furtherFor(
  { kind, findings: [finding], isAll }: Offer,
  fix: Fix | undefined,
  { analysis, context, client }: Answer,
  { furtherFixes }: CodeActionsDeps,
): Promise<CodeAction[]> {
  if (isAll || finding === undefined) return [];
  const { document, version } = analysis;
  const diagnostics = solved(context, document, [finding]);
  const actions: CodeAction[] = [];
  for (const { way, title } of furtherFixes.waysFor(analysis, finding, fix)) {
    const data: ActionData = { uri: document.uri, version, starts: [finding.start], further: way };
    // An editor that cannot ask later would have to be given a plan of many files with every menu.
    const edit =
      client.resolvesEdits || way === 'everywhere' ? undefined : await furtherFixes.editFor(analysis, finding, way);
    if (edit === undefined && !client.resolvesEdits) continue;
    const first = diagnostics.length > 0 && { diagnostics };
    actions.push({ title, kind, ...first, ...(edit === undefined ? { data } : { edit }) });
  }
  return actions;
}

/** Ways to let the findings at the caret through; for a single finding alone, or the list would be endless. */
async function ignoresFor(
  analysis: Analysis,
  { context, span }: { readonly context: CodeActionContext; readonly span: Span },
  { ignoreActions, client }: CodeActionsDeps,
): Promise<CodeAction[]> {
  if (!wants(context, CodeActionKind.QuickFix)) return [];
  const { document, version, findings, review } = analysis;
  const entries = review.entries.filter(({ entry }) => entry.start <= span.end && entry.end >= span.start);
  const removals = entries.length > 0 && review.text === document.text ? entries : [];
  const kind = CodeActionKind.QuickFix;
  const actions = removals.map(({ entry: { line } }): CodeAction => {
    const data: ActionData = { uri: document.uri, version, removes: line - 1 };
    const how = client.resolvesEdits ? { data } : { edit: removeLineEdit(analysis, line - 1, client) };
    return { title: 'Remove this entry', kind, ...how };
  });
  const finding = onlyFindingIn(findings, span);
  if (finding === undefined) return actions;
  for (const { way, title } of await ignoreActions.waysFor(analysis, finding)) {
    const data: ActionData = { uri: document.uri, version, starts: [finding.start], ignore: way };
    const edit = client.resolvesEdits ? undefined : await ignoreActions.editFor(analysis, finding, way);
    if (edit === undefined && !client.resolvesEdits) continue;
    actions.push({ title, kind, ...(edit === undefined ? { data } : { edit }) });
  }
  return actions;
}

/** See the file's first lines. */
export function createCodeActions(deps: CodeActionsDeps): Feature {
  const { connection, boundary, client, documents, analyses, fixes } = deps;
  if (!client.codeActions) return { capabilities: {} };
  connection.onCodeAction(
    boundary.request('textDocument/codeAction', [], async ({ textDocument, range, context }, token) => {
      const document = documents.get(textDocument.uri);
      const analysis = document && (await analyses.ready(document, token));
      if (analysis === undefined) return [];
      const span = toSpan(analysis.document.lines, range);
      const offers = offersFor(analysis, span, context);
      // An editor asks with every move of the caret: it is in this document, if not on a key yet.
      if (offers.length === 0 && analysis.findings.length > 0) fixes.prepare(analysis);
      const groups = offers.map(({ findings }) => findings);
      const answers = groups.length > 0 ? await fixes.fixesFor(analysis, groups) : [];
      throwIfCancelled(token);
      if (answers === undefined) throw moved();
      const isAsked = wants(context, CodeActionKind.QuickFix);
      const guides = isAsked
        ? [guideActions, usagesActions, verifyActions].flatMap((actions) => actions(analysis, span, client))
        : [];
      const ignores = await ignoresFor(analysis, { context, span }, deps);
      throwIfCancelled(token);
      const answer = { analysis, context, client, moveToStore: deps.moveToStore };
      const actions = offers.map((offer, at) => toActions(offer, answers[at], answer));
      const further = await Promise.all(offers.map((offer, at) => furtherFor(offer, answers[at], answer, deps)));
      throwIfCancelled(token);
      return [...actions.flatMap((own, at) => [...own, ...(further[at] ?? [])]), ...guides, ...ignores];
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    boundary.request('codeAction/resolve', action, (asked: CodeAction) => resolve(asked, deps))(action, token),
  );
  const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind];
  return { capabilities: { codeActionProvider: { codeActionKinds, resolveProvider: client.resolvesEdits } } };
}

/**
 * What is to be said of each open document: the engine's findings under the settings of its folder. Announces the present
 * version of a document only; whatever was on its way for an older one is dropped.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Finding, ScanOptions } from '../core/finding';
import type { ReviewedEntry } from '../core/ignores/review';
import { findingsOf, type TextState } from '../core/scan';
import { followOwn, type OwnState } from '../core/userDetectors/followOwn';
import type { RuleProblem } from '../host/rules/rules';
import type { Silence } from '../shared/protocol';
import type { Settings } from '../shared/settings';
import { throwIfCancelled } from './boundary';
import type { Documents, OpenDocument } from './documents';
import type { Engine } from './engine';
import { createEvent, type Event } from './event';
import type { Log } from './log';
import type { Projects } from './projects';
import type { TeamRules } from './teamRules';

/** The findings of one version of a document, ordered by place. */
export interface Analysis {
  readonly document: OpenDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly capped: boolean;
  readonly silence?: Silence;
  /** What is wrong with the document, when it is a file of rules. Offsets are good for the text they were found in alone. */
  readonly problems: readonly RuleProblem[];
  /** Entries that do nothing, when the document is an ignore file: good for the text they were found in. */
  readonly review: Review;
}

/** What came of looking at an ignore file. */
export interface Review {
  readonly text: string;
  readonly entries: readonly ReviewedEntry[];
}

/** See the file's first lines. */
export interface Analyses {
  /** The analysis of the document's present version, if it is there. */
  current(document: OpenDocument): Analysis | undefined;
  /**
   * Waits for the analysis of whatever version the document then has.
   *
   * @returns undefined when the document is closed
   */
  ready(document: OpenDocument, token: CancellationToken): Promise<Analysis | undefined>;
  /** Settings or ignore rules changed: judges every document anew. */
  refresh(): void;
  readonly onDidAnalyse: Event<Analysis>;
}

/** What {@link createAnalyses} works with. */
export interface AnalysesDeps {
  readonly documents: Documents;
  readonly engine: Engine;
  readonly projects: Projects;
  readonly team: TeamRules;
  readonly settingsFor: (uri: string) => Promise<Settings>;
  readonly log: Log;
}

/** What decides about a document beside its text; known a moment after it was opened. */
interface Gate {
  readonly settings: Settings;
  readonly options: ScanOptions;
  readonly silence: Silence | undefined;
  readonly problems: readonly RuleProblem[];
  readonly review: Review;
}

interface Entry {
  gate: Gate | undefined;
  /** Raised when a gate that is being loaded must not be used any more. */
  epoch: number;
  latest: Analysis | undefined;
  /** Candidates of the team's own detectors. */
  own: OwnState | undefined;
}

async function loadGate({ projects, settingsFor, team }: AnalysesDeps, document: OpenDocument): Promise<Gate> {
  const settings = await settingsFor(document.uri);
  const rules = await team.rulesFor(document.uri);
  const problems = await team.problemsOf(document.uri);
  const { text } = document;
  const entries = await team.reviewOf(document.uri);
  // Of a text without entries no copy is kept.
  const review = { text: entries.length === 0 ? '' : text, entries };
  const path = projects.pathOf(document.uri);
  const ignored = await projects.isIgnoredEnv(document.uri);
  const silence = !settings.enable
    ? 'disabled'
    : ignored
      ? 'ignored-env'
      : rules?.isExcluded === true
        ? 'excluded'
        : undefined;
  const options = {
    path,
    generic: settings.generic,
    disabled: settings.disabled,
    now: Date.now(),
    ...(rules && { rules }),
  };
  return { settings, options, silence, problems, review };
}

/** What the engine and the team's own detectors found, not yet settled. */
function withOwn(state: TextState, entry: Entry, { options: { rules } }: Gate): TextState {
  if (rules?.own === undefined) return state;
  entry.own = followOwn(entry.own, state.text.toString(), { own: rules.own, path: rules.path });
  return { ...state, candidates: [...state.candidates, ...entry.own.candidates] };
}

function analyse(document: OpenDocument, entry: Entry, gate: Gate, engine: Engine): Analysis | undefined {
  const { settings, options, silence, problems, review } = gate;
  const base = { document, version: document.version, settings, findings: [], capped: false, problems, review };
  if (silence !== undefined) return { ...base, silence };
  const followed = engine.follow(document);
  if (followed.kind === 'behind') return undefined;
  if (followed.kind === 'too-large') return { ...base, silence: followed.kind };
  const { findings, capped } = findingsOf(withOwn(followed.state, entry, gate), options);
  return { ...base, findings, capped };
}

/** Resolves when there is news of a document, or none will come. */
function newsOf(
  document: OpenDocument,
  { onDidAnalyse, onDidClose }: Pick<Analyses, 'onDidAnalyse'> & Pick<Documents, 'onDidClose'>,
  token: CancellationToken,
): Promise<void> {
  return new Promise((resolve) => {
    const subscriptions: (() => void)[] = [];
    const done = (of: OpenDocument) => {
      if (of !== document) return;
      for (const end of subscriptions) end();
      resolve();
    };
    subscriptions.push(onDidAnalyse((analysis) => done(analysis.document)));
    subscriptions.push(onDidClose(done));
    const cancelling = token.onCancellationRequested(() => done(document));
    subscriptions.push(() => cancelling.dispose());
  });
}

/** See {@link Analyses}. */
export function createAnalyses(deps: AnalysesDeps): Analyses {
  const { documents, engine, log } = deps;
  const entries = new Map<OpenDocument, Entry>();
  const analysed = createEvent<Analysis>();

  const current = (document: OpenDocument): Analysis | undefined => {
    const entry = entries.get(document);
    if (entry?.gate === undefined) return undefined;
    if (entry.latest?.version !== document.version) entry.latest = analyse(document, entry, entry.gate, engine);
    return entry.latest;
  };
  const announce = (document: OpenDocument) => {
    const analysis = current(document);
    if (analysis !== undefined) analysed.fire(analysis);
  };
  const judgeNow = async (document: OpenDocument) => {
    const entry = entries.get(document) ?? { gate: undefined, epoch: 0, latest: undefined, own: undefined };
    entries.set(document, entry);
    const epoch = ++entry.epoch;
    const gate = await loadGate(deps, document);
    if (entry.epoch !== epoch) return;
    entry.gate = gate;
    entry.latest = undefined;
    announce(document);
  };
  const judge = (document: OpenDocument) => {
    judgeNow(document).catch((error: unknown) => log.error('A document could not be judged', error));
  };
  const forget = (document: OpenDocument) => {
    const entry = entries.get(document);
    if (entry !== undefined) entry.epoch++;
    entries.delete(document);
  };

  documents.onDidOpen(judge);
  documents.onDidClose(forget);
  engine.onDidScan(announce);
  return {
    current,
    async ready(document, token) {
      while (document.isOpen) {
        throwIfCancelled(token);
        const analysis = current(document);
        if (analysis !== undefined) return analysis;
        await newsOf(document, { onDidAnalyse: analysed.event, onDidClose: documents.onDidClose }, token);
      }
      return undefined;
    },
    refresh() {
      for (const document of documents.all()) judge(document);
    },
    onDidAnalyse: analysed.event,
  };
}

/**
 * Fixes the files that hold findings, one after another: plan, then (when asked to) write all files of the plan together.
 * What cannot be fixed is left as it is, with a reason.
 */
import { join } from 'node:path';
import type { FileRules } from '../../core/fileRules';
import { scan } from '../../core/scan';
import { createProjectReader } from '../../host/projectReader';
import type { Rules } from '../../host/rules/rules';
import { createFileScanner, type FileScan } from '../../host/scanFile';
import { putAll, type StoreSession } from '../../host/stores/session';
import { encode } from '../../host/textEncoding';
import { type FileWrite, type WriteOutcome, writeTogether } from '../../host/writeTogether';
import { FolderDraft } from '../../remediation/folderDraft';
import { readNotebook } from '../../remediation/notebook';
import type { FindingReport } from '../../shared/protocol';
import type { ScanPaths } from '../scanPaths';
import { printable } from '../terminalText';
import { Changes } from './changes';
import type { FixedFinding, FixNote, FixReport, LeftFinding, LeftReason } from './fixReport';
import { type PlaceOnDisk, placeOf } from './folders';
import { type FilePlan, type PlanningTools, planFile } from './planFile';
import { planNotebook } from './planNotebook';

/** What to fix, and how. */
export interface FixFilesRequest {
  readonly paths: ScanPaths;
  readonly cwd: string;
  /** What a scan of the paths found, ordered by file. */
  readonly findings: readonly FindingReport[];
  readonly tools: PlanningTools;
  /** The team's rules below a folder. */
  readonly rulesFor: (root: string) => Rules;
  readonly maxBytes: number;
  /** Change the files; else only say what would change. */
  readonly write: boolean;
  /** Values are put there before the code changes; absent: they are there, or go where the plan puts them. */
  readonly session?: StoreSession | undefined;
  readonly signal: AbortSignal;
}

type Scanned = Extract<FileScan, { kind: 'scanned' }>;

/** A file that is being fixed. */
interface Job {
  /** Relative to the base of the report. */
  readonly file: string;
  readonly place: PlaceOnDisk;
  readonly draft: FolderDraft;
  readonly scanned: Scanned;
  readonly rules: FileRules;
}

/** Why a file in which something was found cannot be read by its name in the report. */
function whyUnread(file: string): Pick<LeftFinding, 'reason' | 'message'> {
  if (file.includes('!/')) {
    return { reason: 'archive', message: 'It lies in an archive. Fix the file that the archive is made of.' };
  }
  if (/\\x[89A-F][0-9A-F]/.test(file)) {
    return {
      reason: 'encoding',
      message: 'The name of the file is no valid UTF-8. Rename the file, or fix it by hand.',
    };
  }
  return { reason: 'changed', message: 'The file cannot be read any more.' };
}

function groupByFile(findings: readonly FindingReport[]): Map<string, FindingReport[]> {
  const groups = new Map<string, FindingReport[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Everything that the file's fixes change on disk, in an order in which a stop half-way leaves no secret unprotected. */
function writesOf({ place, draft, scanned }: Job, plan: FilePlan): FileWrite[] {
  const others = draft.pending().map(({ path, before, after, holdsSecret }) => ({
    path: join(place.folder, path),
    before: before === undefined ? undefined : Buffer.from(before),
    after: Buffer.from(after),
    newFileMode: holdsSecret ? 0o600 : 0o666,
  }));
  const before = encode(scanned.text, scanned.encoding);
  return [...others, { path: join(place.folder, place.path), before, after: encode(plan.text, scanned.encoding) }];
}

function explain(outcome: Exclude<WriteOutcome, { kind: 'written' }>): { reason: LeftReason; message: string } {
  const path = printable(outcome.path);
  if (outcome.kind === 'failed') {
    const rest = outcome.restored
      ? 'Nothing was changed for this file.'
      : 'What was written before could not be taken back.';
    return { reason: 'not-writable', message: `${path} cannot be written (${outcome.code}). ${rest}` };
  }
  return outcome.why === 'changed'
    ? { reason: 'changed', message: `${path} changed meanwhile. Run the command again.` }
    : { reason: 'not-writable', message: `${path} is a link that leads out of the folder, so it is not written.` };
}

/** One run over all files. */
class FixRun {
  readonly #request: FixFilesRequest;
  /** Equal values get one name in all files, also where each package has its own .env. */
  readonly #given = new Map<string, string>();
  readonly #drafts = new Map<string, FolderDraft>();
  readonly #changes: Changes;
  readonly #fixed: FixedFinding[] = [];
  readonly #left: LeftFinding[] = [];
  readonly #notes: FixNote[] = [];

  constructor(request: FixFilesRequest) {
    this.#request = request;
    const { catalogue } = request.tools;
    this.#changes = new Changes(request.paths.base, (text) => scan(text, catalogue, { withIgnored: true }).findings);
  }

  async run(): Promise<Omit<FixReport, 'notScanned'>> {
    const { findings, tools, maxBytes, paths, cwd, write, signal } = this.#request;
    const scanFile = createFileScanner({ catalogue: tools.catalogue, options: tools.options, limits: { maxBytes } });
    for (const [file, reports] of groupByFile(findings)) {
      if (signal.aborted) break;
      const place = placeOf(join(paths.base, file), paths, cwd);
      const rules = this.#request.rulesFor(place.folder).forFile(place.path);
      const scanned = scanFile({ path: join(place.folder, place.path), kindPath: place.path, rules });
      if (scanned.kind === 'not-scanned') {
        const { reason, message } = whyUnread(file);
        this.#leaveAll(reports, reason, message);
        continue;
      }
      await this.#fix({ file, place, draft: this.#draftOf(place.folder), scanned, rules }, reports);
    }
    for (const [folder, draft] of this.#drafts) this.#changes.addDraft(folder, draft.pending());
    return {
      written: write,
      fixed: this.#fixed,
      left: this.#left,
      files: this.#changes.list(),
      notes: this.#notes,
      cancelled: signal.aborted,
    };
  }

  #draftOf(folder: string): FolderDraft {
    const draft = this.#drafts.get(folder) ?? new FolderDraft(createProjectReader(folder));
    this.#drafts.set(folder, draft);
    return draft;
  }

  #leaveAll(reports: readonly FindingReport[], reason: LeftReason, message: string): void {
    for (const finding of reports) this.#left.push({ finding, reason, message });
  }

  async #fix(job: Job, reports: readonly FindingReport[]): Promise<void> {
    const { scanned, place, draft, rules } = job;
    const { tools } = this.#request;
    const everything = { ...tools.options, rules, withIgnored: true };
    this.#changes.learn(scanned.text, scan(scanned.text, tools.catalogue, everything).findings);
    if (encode(scanned.text, scanned.encoding).length !== scanned.bytes) {
      this.#leaveAll(
        reports,
        'encoding',
        'The file is not valid in its encoding, so it cannot be written back unchanged.',
      );
      return;
    }
    const { text, findings } = scanned;
    const ownTools = { ...tools, options: { ...tools.options, rules } };
    const input = { text, findings, path: place.path, draft, given: this.#given };
    const cells = place.path.endsWith('.ipynb') ? readNotebook(text) : undefined;
    const plan = await (cells === undefined ? planFile(ownTools, input) : planNotebook(ownTools, input, cells));
    if (plan.text !== text && this.#request.write) {
      const problem = await this.#store(plan);
      if (problem !== undefined) {
        draft.settle();
        this.#leaveAll(reports, 'not-stored', problem);
        return;
      }
      const outcome = await writeTogether(place.folder, writesOf(job, plan));
      if (outcome.kind !== 'written') {
        draft.settle();
        const { reason, message } = explain(outcome);
        this.#leaveAll(reports, reason, message);
        return;
      }
      this.#changes.addDraft(place.folder, draft.pending());
      draft.settle();
    }
    this.#sort(job, plan, reports);
  }

  /** Puts the values of a plan into the store; a sentence says why the code must stay as it is. */
  async #store({ entries }: FilePlan): Promise<string | undefined> {
    const { session } = this.#request;
    if (session === undefined) return undefined;
    const problem = await putAll(session, entries);
    return problem && `${problem.message} Nothing was changed for this file.`;
  }

  /** Tells the fixed findings from those that were left. */
  #sort({ file, scanned }: Job, plan: FilePlan, reports: readonly FindingReport[]): void {
    const left = new Map(plan.left.map((each) => [each.start, each]));
    const title = plan.titles.join('; ');
    for (const finding of reports) {
      const why = left.get(finding.startOffset);
      if (why === undefined) this.#fixed.push({ finding, title });
      else this.#left.push({ finding, reason: why.reason, message: why.message });
    }
    const { session } = this.#request;
    const where = plan.entries.map(({ secret, byHand }) => {
      return session === undefined ? byHand : `${session.name} at ${session.host} holds ${secret} now.`;
    });
    for (const message of [...where.filter((each) => each !== undefined), ...plan.notes])
      this.#notes.push({ file, message });
    if (plan.text !== scanned.text) {
      this.#changes.add({ name: file, before: scanned.text, after: plan.text, holdsSecret: false });
    }
  }
}

/** Fixes all of them; see the file's first lines. */
export async function fixFiles(request: FixFilesRequest): Promise<Omit<FixReport, 'notScanned'>> {
  return new FixRun(request).run();
}

/**
 * What a clone knows of the commits that a refused push named: whether they are here, what stands on their lines, whether a remote
 * has them already, and which commits would have to be rewritten. Asks git and reads files; changes nothing, contacts nobody.
 */
import { join } from 'node:path';
import { scan } from '../core/scan';
import { defaultMaxBytes } from '../shared/fileSize';
import type { FindingReport } from '../shared/protocol';
import type { ExplainedSecret, RefusedSecret } from '../shared/pushRescue';
import { toReports } from '../shared/report';
import { exposuresOf, remoteBranchOf, valueKey } from './exposure';
import { askGit } from './git/askGit';
import { askLine, type HeadState, headStateOf } from './git/headState';
import { ObjectReader } from './git/objectReader';
import { textOf } from './scanBlob';
import type { TargetScanRequest } from './scanTarget';
import { createTextReader } from './textReader';

/** The commits to rewrite. */
export interface RewriteFacts {
  /** Full ids of the commits that hold the values and are on the branch, the oldest first. */
  readonly commits: readonly string[];
  /** The parent of the oldest; undefined when it is the first of the history. */
  readonly base: string | undefined;
  /** How many commits a rewrite makes anew, from the oldest to the last. */
  readonly count: number;
  readonly hasMerges: boolean;
  /** Whether later commits changed the files in question, so that a rewrite may stop with a conflict. */
  readonly isTouchedLater: boolean;
}

/** See the file's first lines. */
export interface PushFacts extends HeadState {
  readonly secrets: readonly ExplainedSecret[];
  /** Undefined when none of the commits is on the branch that is checked out, or a remote has the oldest already. */
  readonly rewrite: RewriteFacts | undefined;
  /** A branch that holds the commits when the present one does not. */
  readonly otherBranch: string | undefined;
}

/** What to find out. */
export interface PushFactsRequest extends Omit<TargetScanRequest, 'limits'> {
  /** Top of a work tree. */
  readonly root: string;
  readonly secrets: readonly RefusedSecret[];
  readonly signal?: AbortSignal;
}

/** A secret with what finds it again. */
type Met = ExplainedSecret & { readonly finding: FindingReport | undefined };

/** More commits than this between the oldest and the last are not counted out. */
const maxCommits = 10_000;

/** Whether a repository has any of the commits. */
export async function knowsCommits(root: string, secrets: readonly RefusedSecret[]): Promise<boolean> {
  for (const commit of new Set(secrets.map((secret) => secret.commit))) {
    if ((await commitOf(root, commit)) !== undefined) return true;
  }
  return false;
}

/** @param commit hexadecimal digits */
function commitOf(root: string, commit: string): Promise<string | undefined> {
  return askLine(root, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]);
}

function reportsOf(text: string, file: string, request: PushFactsRequest): readonly FindingReport[] {
  const { catalogue, options, fingerprint, rulesFor, root } = request;
  const rules = rulesFor?.(root).forFile(file);
  const found = scan(text, catalogue, { ...options, path: file, withIgnored: true, ...(rules && { rules }) });
  return toReports(found.findings, text, file, fingerprint);
}

/** The other side's words for a secret, unless they hold one themselves. */
function harmless(label: string, { catalogue }: PushFactsRequest): string {
  return scan(label, catalogue, { withIgnored: true }).findings.length === 0 ? label : '';
}

async function meet(given: RefusedSecret, reader: ObjectReader, request: PushFactsRequest): Promise<Met> {
  const secret = { ...given, label: harmless(given.label, request) };
  const { commit, file, line } = secret;
  const { root } = request;
  const id = await commitOf(root, commit);
  if (id === undefined)
    return { ...secret, id, found: undefined, now: undefined, pushedTo: undefined, finding: undefined };
  const read = textOf(await reader.read(`${id}:${file}`));
  const then = read.kind === 'text' ? reportsOf(read.text, file, request) : [];
  const finding = then.find(({ startLine, endLine }) => line === undefined || (startLine <= line && line <= endLine));
  const disk = finding && createTextReader(defaultMaxBytes)(join(root, ...file.split('/')));
  const now =
    disk?.kind === 'text'
      ? reportsOf(disk.text, file, request).find(({ fingerprint }) => fingerprint === finding?.fingerprint)
      : undefined;
  const found = finding && { detector: finding.detector, provider: finding.provider, redacted: finding.redacted };
  const place = now && { startLine: now.startLine, startColumn: now.startColumn };
  return { ...secret, id, found, now: place, pushedTo: undefined, finding };
}

/** Commits of the branch that no remote has, the oldest first. */
async function unpushedOf({ root, signal }: PushFactsRequest): Promise<readonly string[]> {
  const args = ['rev-list', '--topo-order', `--max-count=${maxCommits}`, 'HEAD', '--not', '--remotes', '--'];
  const answer = await askGit(root, args, signal ? { signal } : {});
  return answer.ok ? answer.output.toString('latin1').split('\n').filter(Boolean).reverse() : [];
}

/** Looks whether a remote has the values, in these commits or in older ones; adds the older commits that hold them. */
async function follow(met: readonly Met[], request: PushFactsRequest) {
  const { root, signal } = request;
  const values = met.flatMap(({ finding, file }) => (finding === undefined ? [] : [{ ...finding, file }]));
  const exposures = await exposuresOf({ ...request, values });
  const older: string[] = [];
  const secrets: ExplainedSecret[] = [];
  for (const { finding, ...secret } of met) {
    const exposure = finding && exposures.get(valueKey({ file: secret.file, fingerprint: finding.fingerprint }));
    const commit = exposure?.exposure === 'pushed' ? exposure.commit : secret.id;
    const remote = commit === undefined ? ({ kind: 'none' } as const) : await remoteBranchOf(root, commit, signal);
    const isPushed = exposure?.exposure === 'pushed';
    const pushedTo = remote.kind === 'branch' ? remote.name : isPushed ? 'a remote' : undefined;
    const isUnsure =
      pushedTo === undefined && (remote.kind === 'unknown' || (finding !== undefined && exposure === undefined));
    if (exposure?.commit !== undefined && exposure.exposure !== 'pushed') older.push(exposure.commit);
    secrets.push({ ...secret, pushedTo, ...(isUnsure && { isUnsure }) });
  }
  return { secrets, older };
}

async function rewriteOf(
  wanted: ReadonlySet<string>,
  files: readonly string[],
  request: PushFactsRequest,
): Promise<RewriteFacts | undefined> {
  const { root } = request;
  const unpushed = await unpushedOf(request);
  const commits = unpushed.filter((id) => wanted.has(id));
  const [oldest] = commits;
  const last = commits.at(-1);
  if (oldest === undefined || last === undefined) return undefined;
  const base = await askLine(root, ['rev-parse', '--verify', '--quiet', `${oldest}^1`]);
  const range = base === undefined ? 'HEAD' : `${base}..HEAD`;
  const [count, merge, later] = await Promise.all([
    askLine(root, ['rev-list', '--count', range, '--']),
    askLine(root, ['rev-list', '--merges', '--max-count=1', range, '--']),
    askLine(root, [
      'rev-list',
      '--max-count=1',
      `${oldest}..HEAD`,
      '--',
      ...files.map((file) => `:(top,literal)${file}`),
    ]),
  ]);
  return {
    commits,
    base,
    count: Number(count ?? 1),
    hasMerges: merge !== undefined,
    isTouchedLater: later !== undefined,
  };
}

/** A local branch that holds a commit. */
async function branchWith(root: string, commit: string): Promise<string | undefined> {
  return askLine(root, [
    'for-each-ref',
    `--contains=${commit}`,
    '--format=%(refname:short)',
    '--count=1',
    'refs/heads',
  ]);
}

/** Finds out; never rejects. What git cannot say is left undefined. */
export async function pushFactsOf(request: PushFactsRequest): Promise<PushFacts> {
  const { root } = request;
  const reader = new ObjectReader(root, defaultMaxBytes);
  try {
    const [state, met] = await Promise.all([
      headStateOf(root),
      Promise.all(request.secrets.map((secret) => meet(secret, reader, request))),
    ]);
    const { secrets, older } = await follow(met, request);
    const ids = secrets.flatMap(({ id }) => id ?? []);
    const files = [...new Set(secrets.map(({ file }) => file))];
    const rewrite = await rewriteOf(new Set([...ids, ...older]), files, request);
    const [first] = ids;
    const other = rewrite === undefined && first !== undefined ? await branchWith(root, first) : undefined;
    return { ...state, secrets, rewrite, otherBranch: other === state.branch ? undefined : other };
  } finally {
    reader.close();
  }
}

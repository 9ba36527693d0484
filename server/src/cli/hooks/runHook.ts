/**
 * What Keylift does at a hook: looks at what is being committed or pushed, and stops it when it brings a secret. Says what, where,
 * how to fix it, and how to let it through for a reason.
 */
import { posix } from 'node:path';
import { shellWord } from '../../guide/push/shellWord';
import { gitRootOf } from '../../host/gitFolder';
import type { HookName } from '../../host/hooks/hookScript';
import { counted } from '../../reports/amounts';
import { isGap } from '../../reports/gaps';
import { reasonCounts } from '../../reports/notScannedText';
import { placeText } from '../../reports/place';
import type { ScanReport } from '../../reports/scanReport';
import { defaultMaxMegabytes } from '../../shared/fileSize';
import type { FindingReport } from '../../shared/protocol';
import { type CliContext, paintFor } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { searchChanges } from '../git/searchChanges';
import { searchHistory } from '../git/searchHistory';
import { loadCatalogue } from '../loadCatalogue';
import type { SearchOptions, VoiceOptions } from '../options';
import { createTeamRules, type TeamRules } from '../teamRules';
import { printable } from '../terminalText';
import { linesFromPreCommit, pushRange } from './pushRange';

const options: SearchOptions & VoiceOptions = {
  generic: true,
  exclude: [],
  archives: false,
  maxFileSize: defaultMaxMegabytes,
  jobs: 1,
  quiet: true,
  verbose: false,
  color: true,
};

/** Enough to see what is wrong. */
const maxLines = 20;

/** What git called. */
interface HookCall {
  readonly hook: HookName;
  /** What git gave the hook. */
  readonly args: readonly string[];
  /** Top of the work tree. */
  readonly root: string;
}

/** A hook's input is a few lines. */
async function readLines(input: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

/** @returns undefined when a push brings nothing */
async function search(
  context: CliContext,
  { hook, args, root }: HookCall,
  team: TeamRules,
): Promise<ScanReport | undefined> {
  const setting = { catalogue: loadCatalogue(), options, team };
  const all = { root, isWanted: () => true, absent: [] };
  if (hook === 'pre-commit') {
    return searchChanges(context, { ...all, door: { kind: 'staged' } }, setting);
  }
  const lines = (await linesFromPreCommit(root, context.env)) ?? (await readLines(context.stdin));
  const remote = context.env['PRE_COMMIT_REMOTE_NAME'] ?? args[0] ?? 'origin';
  const range = await pushRange(root, remote, lines);
  return range === undefined ? undefined : searchHistory(context, { ...all, range, reflog: false }, setting);
}

/** What may not leave: what is public by design, or of a test account, is for the editor to say. */
function isSecret({ class: kind, severity }: FindingReport): boolean {
  return kind === 'secret' && severity !== 'info';
}

/** A text that a tag leads to, and no commit; see `scanHistory`. */
const ofTag = /^\((?:message of )?(refs\/tags\/.+|[0-9a-f]{40,64})\)$/;

/** @param from where git was called, relative to the root: commands are copied there, and hooks run at the root */
function advice(hook: HookName, { file, startLine, origin }: FindingReport, from: string): string {
  const way = printable(posix.relative(from, file));
  const place = shellWord(`${way}:${startLine}`);
  const letThrough = `  let it through:  keylift ignore ${place} --reason "..."  (then stage .keyliftignore)\n`;
  if (hook === 'pre-commit') {
    return `  fix it:          keylift fix ${shellWord(way)} --write  (or the light bulb in the editor), then stage again\n${letThrough}`;
  }
  if (ofTag.test(file)) {
    return '  fix it:          make the tag anew without the value (git tag --delete, git tag --annotate), then push again\n';
  }
  const commit = origin?.kind === 'commit' ? ` ${origin.commit.slice(0, 12)}` : '';
  return (
    `  fix it:          take the value out of commit${commit} (git rebase --interactive), since a later commit does not take it\n` +
    `                   out of the history. If the value was pushed anywhere already, replace it at the provider.\n${letThrough}`
  );
}

function say(context: CliContext, hook: HookName, findings: readonly FindingReport[]): void {
  const paint = paintFor(context, 'stderr', true);
  const doing = hook === 'pre-commit' ? 'commit' : 'push';
  context.warn(`keylift: ${paint.bold(`${counted(findings.length, 'key')} in this ${doing}, which was stopped.`)}\n`);
  const { detectors } = loadCatalogue();
  for (const finding of findings.slice(0, maxLines)) {
    const name = detectors.get(finding.detector)?.spec.name ?? finding.detector;
    const place = printable(placeText(finding));
    context.warn(`  ${paint.red(place)} ${name} ${printable(finding.redacted)}\n`);
  }
  if (findings.length > maxLines) context.warn(`  and ${counted(findings.length - maxLines, 'more key')}\n`);
  const [first] = findings;
  if (first !== undefined) context.warn(advice(hook, first, context.env['GIT_PREFIX'] ?? ''));
  context.warn(`  skip all hooks:  git ${doing} --no-verify\n`);
}

/**
 * Runs a hook's check; see the file's first lines. Ends with 1 when something was stopped, with 0 when nothing was, though text
 * may have been too large to look at (which is said), and with 2 when git could not be asked.
 *
 * @param args what git gave the hook
 */
export async function runHook(context: CliContext, hook: HookName, args: readonly string[]): Promise<void> {
  const root = gitRootOf(context.cwd);
  if (root === undefined) {
    throw new CliError('This is not a git work tree.', 'Nothing was checked.', 'Hooks run in a repository.');
  }
  const team = createTeamRules();
  const report = await search(context, { hook, args, root }, team);
  const findings = report?.findings.filter(isSecret) ?? [];
  const gaps = report?.notScanned.filter(isGap) ?? [];
  if (gaps.length > 0) {
    context.warn(`keylift: ${counted(gaps.length, 'file')} could not be checked (${reasonCounts(gaps)}).\n`);
  }
  team.complain(context.warn, context.cwd);
  if (findings.length > 0) say(context, hook, findings);
  context.end(findings.length > 0 ? exitCodes.findings : exitCodes.ok);
}

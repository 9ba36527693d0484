/**
 * Turns what is known of a refused push into what to do: amend the last commit, or rewrite a few of them, or replace the key
 * because it got out already. Pure. The commands are for people: nothing runs them.
 */
import type { ExplainedSecret, PushExplanation, PushPlatform, RescueStep } from '../../shared/pushRescue';
import { shellWord } from './shellWord';

/** What the platforms call themselves. */
const platformNames: Readonly<Record<PushPlatform, string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  'azure-devops': 'Azure DevOps',
};

/** What a plan is made from; see `host/pushFacts.ts`. */
export interface RescueFacts {
  readonly head: string | undefined;
  readonly branch: string | undefined;
  readonly underway: 'rebase' | 'merge' | 'cherry-pick' | 'revert' | 'bisect' | undefined;
  readonly isDirty: boolean;
  readonly secrets: readonly ExplainedSecret[];
  readonly rewrite:
    | {
        readonly commits: readonly string[];
        readonly base: string | undefined;
        readonly count: number;
        readonly hasMerges: boolean;
        readonly isTouchedLater: boolean;
      }
    | undefined;
  readonly otherBranch: string | undefined;
}

type Rewrite = NonNullable<RescueFacts['rewrite']>;

/** Digits of an id that are shown: enough in any repository. */
const shown = 10;

function short(id: string): string {
  return id.slice(0, shown);
}

function step(text: string, ...commands: string[]): RescueStep {
  return { text, commands };
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function filesOf(secrets: readonly ExplainedSecret[]): readonly string[] {
  return [...new Set(secrets.map(({ file }) => file))];
}

function stageCommand(secrets: readonly ExplainedSecret[]): string {
  return `git add -- ${filesOf(secrets).map(shellWord).join(' ')}`;
}

/** Before anything else: what would get in the way. */
function preparations({ underway, otherBranch, rewrite, branch, isDirty, secrets }: RescueFacts): RescueStep[] {
  const steps: RescueStep[] = [];
  if (underway !== undefined) {
    const verb = underway === 'bisect' ? 'git bisect reset' : `git ${underway} --abort`;
    steps.push(step(`A ${underway} is under way here. End it first; this command goes back to before it.`, verb));
  }
  if (rewrite === undefined && otherBranch !== undefined && secrets.every(({ pushedTo }) => pushedTo === undefined)) {
    steps.push(
      step(
        `The commits are not on ${branch ?? 'what is checked out'} but on ${otherBranch}. Go there, and ask again.`,
        `git switch ${shellWord(otherBranch)}`,
      ),
    );
  }
  if (isDirty && rewrite !== undefined && !isLastAlone(rewrite)) {
    steps.push(step('Put your other changes aside; "git stash pop" brings them back at the end.', 'git stash'));
  }
  return steps;
}

function isLastAlone({ count, hasMerges }: Rewrite): boolean {
  return count === 1 && !hasMerges;
}

const liftOut =
  'Lift the value out: Ctrl+. on the underlined key in the editor, or "keylift fix FILE --write". The value goes to .env, ' +
  'which git ignores; the code keeps a lookup.';

const stageToo = 'Stage what the fix changed: the code, and .gitignore and .env.example if they are new. Never .env.';

function fixCommands(secrets: readonly ExplainedSecret[]): string[] {
  return filesOf(secrets).map((file) => `keylift fix ${shellWord(file)} --write`);
}

function amend({ secrets }: RescueFacts): RescueStep[] {
  return [
    step(liftOut, ...fixCommands(secrets)),
    step(stageToo, stageCommand(secrets)),
    step('Only the last commit holds it, so make that commit anew.', 'git commit --amend --no-edit'),
  ];
}

/** When nothing after the oldest commit touched the files, a commit melted into it cannot conflict. */
function meltIn({ secrets }: RescueFacts, rewrite: Rewrite, target: string): RescueStep[] {
  const [oldest = ''] = rewrite.commits;
  const flags = rewrite.hasMerges ? '--rebase-merges ' : '';
  return [
    step(liftOut, ...fixCommands(secrets)),
    step(stageToo, stageCommand(secrets)),
    step(
      `Melt the change into commit ${short(oldest)}: save the list that the second command opens as it is.`,
      `git commit --fixup=${short(oldest)}`,
      `git rebase --interactive --autosquash ${flags}${target}`,
    ),
  ];
}

function stopAtEach({ secrets }: RescueFacts, rewrite: Rewrite, target: string): RescueStep[] {
  const { commits, hasMerges } = rewrite;
  const names = commits.map(short);
  return [
    step(
      `Start the rewrite. In the list that opens, put "edit" in place of "pick" before ${list(names)}, and save it.`,
      `git rebase --interactive ${hasMerges ? '--rebase-merges ' : ''}${target}`,
    ),
    step(
      `Git stops at each of them. There: ${liftOut.charAt(0).toLowerCase()}${liftOut.slice(1)} ${stageToo}`,
      ...fixCommands(secrets),
      stageCommand(secrets),
      'git commit --amend --no-edit',
      'git rebase --continue',
    ),
    step(
      'Where a later commit changed the same lines, git stops with a conflict: keep the lookup, not the value, then go on. ' +
        '"git rebase --abort" goes back to before all of this.',
      stageCommand(secrets),
      'git rebase --continue',
    ),
  ];
}

function rewriteSteps(facts: RescueFacts, rewrite: Rewrite): RescueStep[] {
  const { head, isDirty } = facts;
  const target = rewrite.base === undefined ? '--root' : short(rewrite.base);
  const range = rewrite.base === undefined ? 'HEAD' : `${short(rewrite.base)}..HEAD`;
  const isAlone = isLastAlone(rewrite);
  const isEasy = !rewrite.isTouchedLater && rewrite.commits.length === 1 && facts.secrets.every(({ now }) => now);
  const main = isAlone ? amend(facts) : isEasy ? meltIn(facts, rewrite, target) : stopAtEach(facts, rewrite, target);
  const back = head === undefined ? '' : ` (To undo all of it: git reset --keep ${short(head)})`;
  const pop = isDirty && !isAlone ? ['git stash pop'] : [];
  return [
    ...main,
    step(`See that no commit holds it any more.${back}`, `keylift scan --history ${range}`),
    step('Push again. Nobody else has these commits, so no force is needed.', ...pop, 'git push'),
  ];
}

/** The value is on a remote: rewriting alone does not bring it back. */
function replaceSteps(facts: RescueFacts, platform: PushPlatform): RescueStep[] {
  const out = facts.secrets.filter(({ pushedTo }) => pushedTo !== undefined);
  const where = list([...new Set(out.flatMap(({ pushedTo }) => pushedTo ?? []))]);
  const guides = [...new Set(out.flatMap(({ found }) => found?.detector ?? []))];
  const name = platformNames[platform];
  return [
    step(
      `The value is on ${where} already: replace it at its provider first. Whoever can read that branch can have it.`,
      ...guides.map((detector) => `keylift guide ${detector}`),
    ),
    step(
      `Then it is worth nothing, and you may let it through at ${name} (the refusal names the way), or take it out of the history of ` +
        `${where} together with everybody who works on it: such a rewrite needs a forced push, and new clones.`,
      ...(facts.branch === undefined ? [] : [`git push --force-with-lease origin ${shellWord(facts.branch)}`]),
    ),
  ];
}

function missingStep(secrets: readonly ExplainedSecret[]): RescueStep[] {
  const missing = [...new Set(secrets.filter(({ id }) => id === undefined).map(({ commit }) => short(commit)))];
  if (missing.length === 0) return [];
  const isOne = missing.length === 1;
  const text = `${isOne ? 'Commit' : 'Commits'} ${list(missing)} ${isOne ? 'is' : 'are'} not in this clone: ask again in the one that pushed.`;
  return [step(text)];
}

function summaryOf(platform: PushPlatform, { secrets }: RescueFacts): string {
  const name = platformNames[platform];
  if (secrets.length === 0) {
    return `${name} refused the push because of a secret, but the message does not say where: give it whole.`;
  }
  const out = secrets.filter(({ pushedTo }) => pushedTo !== undefined);
  const refused = `${name} refused the push because of ${secrets.length === 1 ? 'a secret' : `secrets at ${secrets.length} places`}.`;
  if (out.length > 0) return `${refused} A remote has ${out.length === secrets.length ? 'it' : 'some of it'} already.`;
  if (secrets.every(({ id }) => id === undefined)) return `${refused} None of its commits is in this clone.`;
  if (secrets.some(({ isUnsure }) => isUnsure === true)) {
    return `${refused} Git could not say whether a remote has it already: replace it, unless you know that it was never pushed.`;
  }
  return (
    `${refused} No branch of a remote has it, so it need not be replaced: it is enough to take it out of the commits. ` +
    'Removing it in a further commit is not, since the older one is pushed, too.'
  );
}

/** Explains a refused push. */
export function planRescue(platform: PushPlatform, facts: RescueFacts): PushExplanation {
  const { secrets, rewrite } = facts;
  const isOut = secrets.some(({ pushedTo }) => pushedTo !== undefined);
  const scanAll =
    secrets.length === 0 ? [step('See what your commits hold.', 'keylift scan --history "@{upstream}..HEAD"')] : [];
  const steps = [
    ...preparations(facts),
    ...missingStep(secrets),
    ...scanAll,
    ...(isOut ? replaceSteps(facts, platform) : []),
    ...(rewrite === undefined ? [] : rewriteSteps(facts, rewrite)),
  ];
  return { platform, platformName: platformNames[platform], summary: summaryOf(platform, facts), secrets, steps };
}

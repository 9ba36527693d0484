import assert from 'node:assert/strict';
import { planRescue, type RescueFacts } from '../../../../server/src/guide/push/planRescue';
import type { ExplainedSecret } from '../../../../server/src/shared/pushRescue';

const [first, second, base, head] = ['1', '2', 'b', 'f'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];

const secret: ExplainedSecret = {
  label: 'Some Token',
  commit: first.slice(0, 8),
  file: 'src/pay.js',
  line: 3,
  id: first,
  found: { detector: 'acme-key', provider: 'acme', redacted: 'acme_…' },
  now: { startLine: 3, startColumn: 1 },
  pushedTo: undefined,
};
const rewrite = { commits: [first], base, count: 1, hasMerges: false, isTouchedLater: false };
const facts: RescueFacts = {
  head,
  branch: 'main',
  underway: undefined,
  isDirty: false,
  secrets: [secret],
  rewrite,
  otherBranch: undefined,
};

function commandsOf(given: Partial<RescueFacts>): readonly string[] {
  return planRescue('github', { ...facts, ...given }).steps.flatMap(({ commands }) => commands);
}

describe('the way out of a refused push', () => {
  it('is to make the last commit anew when it alone holds the value, whatever else is changed', () => {
    const expected = [
      'keylift fix src/pay.js --write',
      'git add -- src/pay.js',
      'git commit --amend --no-edit',
      `keylift scan --history ${base.slice(0, 10)}..HEAD`,
      'git push',
    ];
    assert.deepEqual(commandsOf({}), expected);
    assert.deepEqual(commandsOf({ isDirty: true }), expected);
  });

  it('is to melt the change into an older commit whose files nobody touched since', () => {
    const older = { ...rewrite, count: 3 };
    const melted = [
      `git commit --fixup=${first.slice(0, 10)}`,
      `git rebase --interactive --autosquash ${base.slice(0, 10)}`,
    ];
    const clean = commandsOf({ rewrite: older });
    assert.deepEqual(clean.slice(2, 4), melted);
    assert.ok(!clean.some((command) => command.includes('stash')));
    const dirty = commandsOf({ rewrite: older, isDirty: true });
    assert.equal(dirty[0], 'git stash');
    assert.deepEqual(dirty.slice(-2), ['git stash pop', 'git push']);
    assert.ok(commandsOf({ rewrite: { ...older, hasMerges: true } }).some((each) => each.includes('--rebase-merges ')));
  });

  it('is to stop at each commit where later ones touch the files, or several hold the value, or it is gone by now', () => {
    const cases: Partial<RescueFacts>[] = [
      { rewrite: { ...rewrite, count: 3, isTouchedLater: true } },
      { rewrite: { ...rewrite, count: 3, commits: [first, second] } },
      { rewrite: { ...rewrite, count: 3 }, secrets: [{ ...secret, now: undefined }] },
    ];
    for (const given of cases) {
      const commands = commandsOf(given);
      assert.ok(commands.includes(`git rebase --interactive ${base.slice(0, 10)}`), commands.join(', '));
      assert.ok(!commands.some((command) => command.includes('--fixup')));
    }
    assert.ok(
      commandsOf({ rewrite: { ...rewrite, count: 2, base: undefined, commits: [first, second] } }).includes(
        'git rebase --interactive --root',
      ),
    );
  });

  it('is to replace the value first where a remote has it', () => {
    const { summary, steps } = planRescue('gitlab', { ...facts, secrets: [{ ...secret, pushedTo: 'origin/main' }] });
    assert.match(summary, /^GitLab refused the push because of a secret\. A remote has it already\.$/);
    assert.match(steps[0]?.text ?? '', /is on origin\/main already: replace it/);
    assert.deepEqual(steps[0]?.commands, ['keylift guide acme-key']);
  });

  it('is to end first what is under way', () => {
    assert.equal(commandsOf({ underway: 'rebase' })[0], 'git rebase --abort');
    assert.equal(commandsOf({ underway: 'bisect' })[0], 'git bisect reset');
  });

  it('is to go to the branch that has the commits, unless a remote has the value: then replacing it comes first', () => {
    const elsewhere = { rewrite: undefined, otherBranch: "it's" };
    assert.deepEqual(commandsOf(elsewhere), ["git switch 'it'\\''s'"]);
    const out = commandsOf({ ...elsewhere, secrets: [{ ...secret, pushedTo: 'origin/main' }] });
    assert.ok(!out.some((command) => command.startsWith('git switch')));
  });

  it('says what is not known: commits of another clone, what git could not tell, a message that was cut', () => {
    const summaryOf = (secrets: readonly ExplainedSecret[]) =>
      planRescue('github', { ...facts, rewrite: undefined, secrets });
    const absent = summaryOf([{ ...secret, id: undefined, now: undefined, found: undefined }]);
    assert.match(absent.summary, /None of its commits is in this clone/);
    assert.match(absent.steps[0]?.text ?? '', /^Commit 11111111 is not in this clone/);
    assert.match(summaryOf([{ ...secret, isUnsure: true }]).summary, /Git could not say .*: replace it, unless/);
    assert.match(summaryOf([]).summary, /does not say where/);
    assert.match(summaryOf([secret]).summary, /No branch of a remote has it, so it need not be replaced/);
  });
});

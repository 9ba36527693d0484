import assert from 'node:assert/strict';
import {
  UnreadableListError,
  withLefthookEntry,
  withoutLefthookEntry,
  withoutPreCommitEntry,
  withPreCommitEntry,
} from '../../../../server/src/host/hooks/hookList';
import { hookNames } from '../../../../server/src/host/hooks/hookScript';

const lefthook = `# ours
pre-commit:
  commands:
    lint:
      run: npm run lint # fast
`;

const lefthookJobs = `pre-commit:
  jobs:
    - name: lint
      run: npm run lint
`;

const preCommit = `# ours
repos:
  - repo: https://example.com/hooks
    rev: v1 # pinned
    hooks:
      - id: lint
`;

describe('the lists of hook tools', () => {
  for (const [name, text, add, remove] of [
    ['lefthook with commands', lefthook, withLefthookEntry, withoutLefthookEntry],
    ['lefthook with jobs', lefthookJobs, withLefthookEntry, withoutLefthookEntry],
    ['pre-commit', preCommit, withPreCommitEntry, withoutPreCommitEntry],
  ] as const) {
    it(`${name}: the entry joins the others, once, and comments stay`, () => {
      const added = add(text, hookNames);
      for (const line of text.trimEnd().split('\n')) assert.ok(added.includes(line.trim()), line);
      assert.match(added, /keylift hooks run pre-commit/);
      assert.match(added, /keylift hooks run pre-push/);
      assert.equal(add(added, hookNames), added);
    });

    it(`${name}: the entry comes out without a trace`, () => {
      assert.equal(remove(add(text, hookNames)), text);
    });
  }

  it('starts a list that is empty', () => {
    assert.match(withPreCommitEntry('', ['pre-commit']), /^repos:\n {2}- repo: local\n/);
    assert.match(withLefthookEntry('', ['pre-commit']), /^pre-commit:\n/);
  });

  it('refuses a file that is no list, so that nothing in it is lost', () => {
    for (const text of ['- a\n', 'repos: {}\nrepos: []\n', 'a: [\n', 'repos: text\n']) {
      assert.throws(() => withPreCommitEntry(text, ['pre-commit']), UnreadableListError, text);
    }
  });
});

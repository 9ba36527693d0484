/** The page about a refused push: nothing that another machine said can become markup, and nothing is loaded from outside. */
import assert from 'node:assert/strict';
import { commandsOf, type PushWords, pushHtml } from '../../../client/src/views/pushHtml';
import { type ExplainedSecret, isPushCommand, type PushExplanation } from '../../../server/src/shared/pushRescue';

const evil = '</style><script>alert("1")</script>\'"&';

const words: PushWords = {
  title: evil,
  where: evil,
  notHere: 'not here',
  nothingFound: 'nothing',
  onlyThere: 'only there',
  open: 'Open',
  fix: 'Fix',
  showCommit: 'Commit',
  guide: 'Guide',
  whatToDo: 'Do',
  copy: 'Copy',
  inCommit: (commit) => `in ${commit}`,
  pushedTo: (branch) => `on ${branch}`,
};

const secret: ExplainedSecret = {
  label: evil,
  commit: 'abcd1234',
  file: evil,
  line: 3,
  id: 'abcd1234'.repeat(5),
  found: { detector: 'acme-key', provider: 'acme', redacted: evil },
  now: { startLine: 7, startColumn: 2 },
  pushedTo: undefined,
};

const explanation: PushExplanation = {
  platform: 'github',
  platformName: 'GitHub',
  summary: evil,
  secrets: [secret],
  steps: [
    { text: evil, commands: [evil, 'second'] },
    { text: 'more', commands: ['third'] },
  ],
};

describe('the page about a refused push', () => {
  it('lets no text become markup, and loads nothing', () => {
    const html = pushHtml(explanation, words, 'n0nce');
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.equal(html.match(/<style/g)?.length, 1);
    assert.ok(html.includes("default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'"));
    assert.doesNotMatch(html, /<(?:script|style)(?! nonce="n0nce")|\bon\w+=|https?:/);
  });

  it('counts commands over all steps, as its buttons do', () => {
    const html = pushHtml(explanation, words, 'n0nce');
    assert.deepEqual(commandsOf(explanation), [evil, 'second', 'third']);
    assert.deepEqual(
      [...html.matchAll(/data-do="copy" data-index="(\d)"/g)].map(([, index]) => index),
      ['0', '1', '2'],
    );
  });

  it('offers what can be done: no fix where the value is gone, no commit that is not here, a guide where it is out', () => {
    const actsOf = (change: Partial<ExplainedSecret>) => {
      const html = pushHtml({ ...explanation, secrets: [{ ...secret, ...change }] }, words, 'n');
      return [...html.matchAll(/data-do="(open|fix|commit|guide)"/g)].map(([, act]) => act);
    };
    assert.deepEqual(actsOf({}), ['open', 'fix', 'commit']);
    assert.deepEqual(actsOf({ now: undefined }), ['open', 'commit']);
    assert.deepEqual(actsOf({ id: undefined, found: undefined, now: undefined }), ['open']);
    assert.deepEqual(actsOf({ pushedTo: 'origin/main' }), ['open', 'fix', 'commit', 'guide']);
  });
});

describe('commands in a terminal', () => {
  it('are read when they push, and left alone when they do not', () => {
    for (const line of ['git push', 'git -C sub push -u origin HEAD', 'make && git push', 'gp', 'gpsup', 'gpf!']) {
      assert.ok(isPushCommand(line), line);
    }
    for (const line of ['git status', 'gpg --list-keys x', 'cat pushed.txt', 'grep x', 'git pull']) {
      assert.equal(isPushCommand(line), false, line);
    }
  });
});

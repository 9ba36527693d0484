/** What is read out of refusals, and what is not believed. */
import assert from 'node:assert/strict';
import { readRefusal } from '../../../../server/src/guide/push/readRefusal';
import { looksLikeRefusedPush } from '../../../../server/src/shared/pushRescue';
import { gitHubRefusal, gitLabRefusal } from '../../../support/refusals';

const commit = '8728dbe67a4bc0efa1c2f8ea4c5a4d3a4d3b9c10';
const other = '03d69e5d3b';

describe('a refusal of a push', () => {
  it('is read as GitHub writes it, with and without rules of a repository', () => {
    for (const code of ['GH013', 'GH009'] as const) {
      const text = gitHubRefusal(
        [
          { commit, path: 'src/pay.js:12' },
          { commit: other, path: 'docs/how to.md:4', kind: 'Stripe API Key' },
        ],
        code,
      );
      assert.ok(looksLikeRefusedPush(text));
      assert.deepEqual(readRefusal(text), {
        platform: 'github',
        secrets: [
          { label: 'GitHub Personal Access Token', commit, file: 'src/pay.js', line: 12 },
          { label: 'Stripe API Key', commit: other, file: 'docs/how to.md', line: 4 },
        ],
      });
    }
  });

  it('names a secret with several places once for each, also when several references were refused', () => {
    const once = gitHubRefusal([{ commit, path: 'a.js:1' }]);
    const more = `remote:          - commit: ${other}\nremote:            path: a.js:3\n`;
    assert.deepEqual(
      readRefusal(`${once}${more}${once}${more}`)?.secrets.map(({ file, line }) => [file, line]),
      [
        ['a.js', 1],
        ['a.js', 3],
      ],
    );
  });

  it('is read as GitLab writes it', () => {
    const places = [
      { commit, path: 'config/app.rb:12' },
      { commit: other, path: 'a b.yml:7', kind: 'AWS access token' },
    ];
    for (const bar of ['| ', '']) {
      const text = gitLabRefusal(places, bar);
      assert.ok(looksLikeRefusedPush(text));
      assert.deepEqual(readRefusal(text), {
        platform: 'gitlab',
        secrets: [
          { label: 'GitLab Personal Access Token', commit, file: 'config/app.rb', line: 12 },
          { label: 'AWS access token', commit: other, file: 'a b.yml', line: 7 },
        ],
      });
    }
  });

  it('is read as Azure DevOps writes it', () => {
    const text = [
      'remote: error: VS403654: The push was rejected because it contains one or more secrets.',
      'remote: Secrets:',
      `remote:   commit: ${commit}`,
      'remote:   paths: /src/index.html(51,74-113) : SEC101/003 : GoogleApiKey',
    ].join('\n');
    assert.ok(looksLikeRefusedPush(text));
    assert.deepEqual(readRefusal(text)?.secrets, [{ label: 'GoogleApiKey', commit, file: 'src/index.html', line: 51 }]);
  });

  it('is read through colours, carriage returns, and a notification that puts all into one line', () => {
    const text = gitHubRefusal([{ commit, path: 'src/pay.js:12' }]);
    const expected = readRefusal(text);
    assert.deepEqual(
      readRefusal(text.replaceAll('\n', '\u001b[K\r\n').replaceAll('remote:', '\u001b[1mremote:\u001b[m')),
      expected,
    );
    assert.deepEqual(readRefusal(`Sync: Error: ${text.replaceAll(/\s+/g, ' ')}`), expected);
    assert.deepEqual(readRefusal(text.replaceAll('remote: ', '')), expected);
  });

  it('is none when another rule, or something else, refused the push', () => {
    const others = [
      'remote: error: GH013: Repository rule violations found for refs/heads/main.\nremote: - Changes must be made through a pull request.\n',
      ' ! [rejected] main -> main (fetch first)\n',
      'remote: error: GH001: Large files detected.\n',
      '',
    ];
    for (const text of others) {
      assert.equal(readRefusal(text), undefined);
      assert.equal(looksLikeRefusedPush(text), false);
    }
  });

  it('says that it names no place when it was cut', () => {
    assert.deepEqual(readRefusal('remote: error: GH009: Secrets detected! This push failed.\n'), {
      platform: 'github',
      secrets: [],
    });
  });

  it('is not believed when a place leads out of the repository, or an id is no id', () => {
    const odd = ['../../etc/passwd:1', '/../x:1', 'a//b:1', 'a/./b:1', 'a\u0007b/../c:2'];
    for (const path of odd) assert.deepEqual(readRefusal(gitHubRefusal([{ commit, path }]))?.secrets, [], path);
    assert.deepEqual(readRefusal(gitHubRefusal([{ commit: '--output=x', path: 'a.js:1' }]))?.secrets, []);
    assert.deepEqual(readRefusal(gitLabRefusal([{ commit: '$(id)', path: 'a.js:1' }]))?.secrets, []);
  });

  it('takes labels without control characters, and not for ever', () => {
    const kind = `Key\u001b]0;title\u0007\u202e${'x'.repeat(500)}`;
    const [secret] = readRefusal(gitHubRefusal([{ commit, path: 'a.js:1', kind }]))?.secrets ?? [];
    assert.ok(secret !== undefined && secret.label.length <= 80);
    assert.doesNotMatch(secret.label, /[\p{C}]/u);
  });

  it('is read in linear time, whatever is in it', () => {
    const hostile = [
      `GH009: ${'— '.repeat(300_000)}`,
      `PUSH BLOCKED: Secrets detected\ncommit: ${'a'.repeat(40)}\n-- ${': '.repeat(300_000)}`,
      `VS403654: commit: abcd1234\n${'/('.repeat(300_000)}`,
      `GH009: \n${'- commit: abcd1234\npath: a:1\n'.repeat(30_000)}`,
    ];
    for (const text of hostile) {
      const start = performance.now();
      readRefusal(text);
      assert.ok(performance.now() - start < 2000);
    }
  });
});

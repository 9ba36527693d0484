/** The live check as an editor asks for it: nothing is sent before the user has agreed to the hosts. */
import assert from 'node:assert/strict';
import { createChecker } from '../../server/src/host/verify/checker';
import type { Send } from '../../server/src/host/verify/transport';
import { createFingerprinter } from '../../server/src/shared/fingerprint';
import { type GuideResult, guideMethod } from '../../server/src/shared/guide';
import type { VerifyResult } from '../../server/src/shared/verification';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripeKey = '${stripeKey}';\n`;
const offset = code.indexOf(stripeKey) + 3;

describe('the live check in an editor', () => {
  let editor: TestEditor;
  let sent: string[];
  afterEach(() => editor.dispose());

  async function start(status: number): Promise<void> {
    sent = [];
    const send: Send = async (request) => {
      sent.push(request.host);
      return { kind: 'answer', answer: { status, headers: {}, body: '{"object":"balance","livemode":true}' } };
    };
    const deps = {
      checker: async () =>
        createChecker({
          send,
          fingerprint: createFingerprinter(new Uint8Array(32)),
          now: () => 0,
          wait: async () => undefined,
        }),
    };
    editor = await TestEditor.start({ deps, options: { verify: true } });
    editor.open('a.js', code);
  }

  const ask = (hosts: readonly string[], at = offset) =>
    editor.connection.sendRequest<VerifyResult>('keylift/verify', { uri: uriOf('a.js'), offset: at, hosts });

  it('names the hosts first, and sends nothing', async () => {
    await start(200);
    const plan = await ask([]);
    assert.ok(plan.kind === 'plan');
    assert.deepEqual([plan.provider, plan.hosts], ['Stripe', ['api.stripe.com']]);
    assert.deepEqual(sent, []);
  });

  it('asks the hosts that were agreed to, and tells no key', async () => {
    await start(200);
    const answer = await ask(['api.stripe.com']);
    assert.ok(answer.kind === 'answer');
    assert.equal(answer.verification.verdict, 'valid');
    assert.deepEqual(sent, ['api.stripe.com']);
    assert.equal(JSON.stringify(answer).includes(stripeKey.slice(8, 20)), false);
  });

  it('sends nothing when other hosts were agreed to', async () => {
    await start(200);
    const answer = await ask(['example.com']);
    assert.ok(answer.kind === 'answer');
    assert.equal(answer.verification.verdict, 'unknown');
    assert.deepEqual(sent, []);
  });

  it('finds a key again that a fix has moved into a .env file', async () => {
    await start(200);
    const guide = await editor.connection.sendRequest<GuideResult>(guideMethod, { uri: uriOf('a.js'), start: offset });
    assert.ok(guide?.key);
    const { uri, startOffset = 0, detector, fingerprint } = guide.key;
    const seek = () =>
      editor.connection.sendRequest<VerifyResult>('keylift/verify', {
        uri,
        offset: startOffset,
        hosts: [],
        key: { detector, fingerprint },
      });
    assert.equal((await seek()).kind, 'plan');
    editor.replace('a.js', `'${stripeKey}'`, 'process.env.STRIPE_SECRET_KEY');
    assert.equal((await seek()).kind, 'none');
    editor.project.files.set('.env', `STRIPE_SECRET_KEY=${stripeKey}\n`);
    assert.equal((await seek()).kind, 'plan');
  });

  it('says so when there is no key at the place', async () => {
    await start(200);
    const answer = await ask(['api.stripe.com'], 0);
    assert.ok(answer.kind === 'none');
    assert.match(answer.message, /no key here/);
    assert.deepEqual(sent, []);
  });

  it('is offered by a code action that names the host', async () => {
    await start(200);
    const actions = await editor.allActions('a.js', stripeKey);
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Check whether this key still works (asks api.stripe.com)'), titles.join('\n'));
  });
});

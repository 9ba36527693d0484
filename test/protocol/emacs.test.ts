/** The server in a real Emacs: eglot and flymake, in batch mode. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { DiskProject, isInstalled, runEditor } from '../support/editorProcess';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const script = resolve(__dirname, 'clients/emacs.el');

describe('Emacs', () => {
  let project: DiskProject | undefined;
  afterEach(() => project?.dispose());

  it('underlines a key by eglot, follows edits, fixes it and stops the server', async function () {
    this.timeout(90_000);
    if (!isInstalled('emacs')) {
      console.log('      not run: there is no emacs (Debian: apt-get install emacs-nox elpa-eglot)');
      this.skip();
    }
    project = new DiskProject({
      'package.json': '{}',
      '.gitignore': '.env\n',
      '.env': 'PORT=1\n',
      '.env.example': 'PORT=\n',
      'pay.js': `const stripe = connect('${stripeKey}');\n`,
    });
    // Not -Q, which would leave out Debian's package path.
    const steps = await runEditor(['emacs', '--batch', '-q', '-l', script], project, 'pay.js');
    const said = new Map(steps.map(({ step, value }) => [step, value]));
    assert.equal(said.get('failed'), undefined);
    const opened = said.get('opened') as { text: string; type: string; line: number } | undefined;
    assert.match(
      opened?.text ?? '',
      /^keylift \[stripe-live-secret-key\]: Stripe live secret key \(sk_live_…\w*\) is hardcoded\.$/,
    );
    assert.deepEqual([opened?.type, opened?.line], ['eglot-error', 0]);
    const actions = said.get('actions') as readonly string[] | undefined;
    assert.equal(actions?.[0], 'Read STRIPE_SECRET_KEY from the environment');
    assert.deepEqual(
      steps.map(({ step }) => step),
      ['opened', 'typed', 'actions', 'fixed', 'stopped'],
    );
    assert.equal(JSON.stringify(steps).includes(stripeKey), false);
    assert.equal(project.read('pay.js').includes(stripeKey), false);
    assert.ok(project.read('.env').replace(stripeKey, 'KEY').includes("STRIPE_SECRET_KEY='KEY'"));
  });
});

/** The server in a real Neovim: the built-in client, headless. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { DiskProject, isInstalled, runEditor } from '../support/editorProcess';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const script = resolve(__dirname, 'clients/neovim.lua');

describe('Neovim', () => {
  let project: DiskProject | undefined;
  afterEach(() => project?.dispose());

  it('underlines a key, follows edits, fixes it, scans the workspace and stops the server', async function () {
    this.timeout(90_000);
    if (!isInstalled('nvim')) {
      console.log('      not run: there is no nvim (Debian: apt-get install neovim)');
      this.skip();
    }
    project = new DiskProject({
      'package.json': '{}',
      '.gitignore': '.env\n',
      'pay.js': `const stripe = connect('${stripeKey}');\n`,
      'other.js': `connect('${stripeKey}');\n`,
    });
    const steps = await runEditor(
      ['nvim', '--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script],
      project,
      'pay.js',
    );
    const said = new Map(steps.map(({ step, value }) => [step, value]));
    assert.equal(said.get('failed'), undefined);
    assert.deepEqual(said.get('opened'), {
      line: 0,
      column: 24,
      last: 24 + stripeKey.length,
      severity: 1,
      source: 'keylift',
      code: 'stripe-live-secret-key',
      message: (said.get('opened') as { message: string } | undefined)?.message,
    });
    assert.equal(said.get('encoding'), 'utf-16');
    assert.match(String(said.get('hover')), /Read STRIPE_SECRET_KEY from the environment/);
    const actions = said.get('actions') as readonly string[] | undefined;
    assert.equal(actions?.[0], 'Read STRIPE_SECRET_KEY from the environment');
    assert.deepEqual(
      steps.map(({ step }) => step),
      ['opened', 'encoding', 'hover', 'typed', 'actions', 'fixed', 'scanned', 'stopped'],
    );
    assert.equal(JSON.stringify(steps).includes(stripeKey), false);
    assert.equal(project.read('pay.js').includes(stripeKey), false);
    assert.ok(project.read('.env').replace(stripeKey, 'KEY').includes("STRIPE_SECRET_KEY='KEY'"));
    // Neovim ends a new buffer with an empty line.
    assert.equal(project.read('.env.example').trimEnd(), 'STRIPE_SECRET_KEY=');
  });
});

/**
 * Fixed configuration, checked by what knows its format: actionlint for GitHub's workflows, the schemas of Kubernetes for its
 * manifests. Each file is sound before, holds no key afterwards, and is sound then; a check that is not here is named and skipped.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { formatTool } from '../../scripts/setup/formatTools.mjs';
import { applyEdits } from '../../server/src/remediation/edits';
import { type Outcome, run } from './support/processes';
import { sampleKey } from './support/program';
import { findingsIn, planIn } from './support/workshop';

const root = resolve(__dirname, '../..');
type Check = 'actionlint' | 'kubernetes-validate';

interface Checked {
  readonly title: string;
  readonly check: Check;
  readonly path: string;
  /** `⟦1⟧` becomes the key. */
  readonly source: string;
}

const workflow = '.github/workflows/ci.yml';
const job = 'on: push\njobs:\n  pay:\n    runs-on: ubuntu-latest\n';
const pod =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: web\n      image: shop\n';
const template =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  selector:\n    matchLabels: {app: shop}\n  template:\n    metadata:\n      labels: {app: shop}\n    spec:\n';

const files: readonly Checked[] = [
  {
    title: 'env of a workflow, a job and a step',
    check: 'actionlint',
    path: workflow,
    source:
      'on: [push]\nenv:\n  STRIPE_KEY: ⟦1⟧ # live\njobs:\n  pay:\n    runs-on: ubuntu-latest\n    env:\n      HEADER: "Bearer ⟦1⟧"\n    steps:\n      - run: ./pay\n        env:\n          PAY_KEY: \'⟦1⟧\'\n',
  },
  {
    title: 'input of an action',
    check: 'actionlint',
    path: workflow,
    source: `${job}    steps:\n      - uses: acme/pay@v1\n        with:\n          api-key: "⟦1⟧"\n          mode: fast\n`,
  },
  {
    title: 'script of one line',
    check: 'actionlint',
    path: workflow,
    source: `${job}    steps:\n      - name: Pays\n        run: ./pay --key ⟦1⟧ --fast\n`,
  },
  {
    title: 'script of several lines, beside an env that is there',
    check: 'actionlint',
    path: workflow,
    source: `${job}    steps:\n      - run: |\n          export STRIPE_KEY=⟦1⟧\n          curl -H "Authorization: Bearer ⟦1⟧" https://pay.example\n        env:\n          MODE: fast\n`,
  },
  {
    title: 'secrets of a workflow that is called, and credentials of a container',
    check: 'actionlint',
    path: workflow,
    source: `on: push\njobs:\n  pay:\n    uses: acme/shop/.github/workflows/pay.yml@v1\n    secrets:\n      key: ⟦1⟧\n  web:\n    runs-on: ubuntu-latest\n    container:\n      image: acme/shop\n      credentials:\n        username: shop\n        password: \${{ secrets.IMAGES }}\n    steps:\n      - run: ./pay\n        env: \n          STRIPE_KEY: ⟦1⟧\n`,
  },
  {
    title: 'env of a pod',
    check: 'kubernetes-validate',
    path: 'deploy/pod.yaml',
    source: `${pod}      env:\n        - name: STRIPE_KEY\n          value: "⟦1⟧" # live\n        - name: MODE\n          value: fast\n`,
  },
  {
    title: "env of a deployment, with the value first and entries at the list's own column",
    check: 'kubernetes-validate',
    path: 'deploy/shop.yml',
    source: `${template}      containers:\n      - name: web\n        image: shop\n        env:\n        - value: ⟦1⟧\n          name: STRIPE_KEY\n`,
  },
  {
    title: 'env of an init container, in one file with a service',
    check: 'kubernetes-validate',
    path: 'k8s/all.yaml',
    source: `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80\n---\n${template}      initContainers:\n        - name: pay\n          image: shop\n          env:\n            - name: STRIPE_KEY\n              value: '⟦1⟧'\n      containers:\n        - name: web\n          image: shop\n`,
  },
  {
    title: 'env of a cron job',
    check: 'kubernetes-validate',
    path: 'k8s/job.yaml',
    source:
      'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: nightly\nspec:\n  schedule: "0 3 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: pay\n              image: shop\n              env:\n                - name: STRIPE_KEY\n                  value: ⟦1⟧\n',
  },
];

/** What a check says, without the key. */
function said({ stdout, stderr }: Outcome): string {
  return (stdout + stderr).replaceAll(sampleKey(1), '<key>');
}

function examine(check: Check, folder: string, path: string): Promise<Outcome> {
  const { command, args, env } = formatTool(root, check);
  // What linters of scripts say of a sample is of no interest, and they are not everywhere.
  const own = check === 'actionlint' ? ['-shellcheck=', '-pyflakes='] : [];
  return run(command, [...args, ...own, path], { cwd: folder, env });
}

describe('fixed configuration, checked', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keylift-checked-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  for (const { title, check, path, source } of files) {
    it(`is sound to ${check}: ${title}`, async function () {
      if (!existsSync(formatTool(root, check).folder)) {
        console.log(`      ${check} is not installed (npm test -- fixes fetches it)`);
        return this.skip();
      }
      const original = source.replaceAll('⟦1⟧', sampleKey(1));
      await write(path, original);
      const before = await examine(check, folder, path);
      assert.equal(before.code, 0, said(before));
      const { plan, refused } = await planIn(folder, path, original);
      assert.deepEqual(refused, []);
      const fixed = applyEdits(original, plan?.edits ?? []);
      assert.deepEqual(findingsIn(fixed, path).length, 0);
      await write(path, fixed);
      const after = await examine(check, folder, path);
      assert.equal(after.code, 0, `${said(after)}\n${fixed}`);
    });
  }

  const unsound: readonly Checked[] = [
    {
      title: 'a key that no step has',
      check: 'actionlint',
      path: workflow,
      source: `${job}    steps:\n      - rum: ./pay\n`,
    },
    {
      title: 'a key that no entry of env has',
      check: 'kubernetes-validate',
      path: 'pod.yaml',
      source: `${pod}      env:\n        - name: A\n          valueForm: b\n`,
    },
  ];
  for (const { title, check, path, source } of unsound) {
    it(`would not be sound to ${check} with ${title}`, async function () {
      if (!existsSync(formatTool(root, check).folder)) {
        console.log(`      ${check} is not installed (npm test -- fixes fetches it)`);
        return this.skip();
      }
      await write(path, source);
      assert.notEqual((await examine(check, folder, path)).code, 0);
    });
  }
});

/**
 * Fixed configuration, read by the tools it is for: they see the same value as before with the variable set, and end with a
 * message that names it when it is missing or empty. A tool that is not here is named, and its tests are skipped.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { formatTool } from '../../scripts/setup/formatTools.mjs';
import { applyEdits } from '../../server/src/remediation/edits';
import { missingTool, type Outcome, run } from './support/processes';
import { sampleKey } from './support/program';
import { planIn } from './support/workshop';

const root = resolve(__dirname, '../..');

interface Reading {
  readonly tool: string;
  readonly path: string;
  readonly source: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** What the tool is given in the environment for a value. */
  readonly variable: string;
  /** Whether the tool itself stops when the variable is missing or empty. */
  readonly isLoud: boolean;
}

const playbook = '- hosts: localhost\n  gather_facts: false\n  connection: local\n  vars:\n';
const service = 'services:\n  web:\n    image: shop\n';
const readings: readonly Reading[] = [
  {
    tool: 'make',
    path: 'Makefile',
    source: 'stripe_key := ⟦1⟧ # live\nall:\n\t@echo "Bearer $(stripe_key)"\n',
    args: ['-s'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'make',
    path: 'Makefile',
    source: 'export STRIPE_KEY = ⟦1⟧\nall:\n\t@echo "Bearer $$STRIPE_KEY"\n',
    args: ['-s'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'terraform',
    path: 'main.tf',
    source:
      'locals {\n  stripe_key = "⟦1⟧" # live\n}\n\noutput "header" {\n  value = nonsensitive("Bearer ${local.stripe_key}")\n}\n',
    args: ['apply', '-auto-approve', '-no-color', '-input=false'],
    variable: 'TF_VAR_stripe_key',
    isLoud: true,
  },
  {
    tool: 'terraform',
    path: 'terraform.tfvars',
    source: 'mode = "x"\nstripe_key = "⟦1⟧" # live\n',
    files: {
      'main.tf':
        'variable "mode" {}\nvariable "stripe_key" {\n  type = string\n  validation {\n    condition     = length(var.stripe_key) > 0\n    error_message = "The variable stripe_key must not be empty."\n  }\n}\noutput "header" {\n  value = "Bearer ${var.stripe_key}"\n}\n',
    },
    args: ['apply', '-auto-approve', '-no-color', '-input=false'],
    variable: 'TF_VAR_stripe_key',
    isLoud: true,
  },
  {
    tool: 'ansible-playbook',
    path: 'play.yml',
    source: `${playbook}    stripe_key: ⟦1⟧\n  tasks:\n    - debug:\n        msg: "Bearer {{ stripe_key }}"\n`,
    args: ['-i', 'localhost,', 'play.yml'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'ansible-playbook',
    path: 'play.yml',
    source: `${playbook}    stripe_key: 'Bearer ⟦1⟧'\n  tasks:\n    - debug:\n        msg: "{{ stripe_key }}"\n`,
    args: ['-i', 'localhost,', 'play.yml'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'compose-config',
    path: 'compose.yaml',
    source: `${service}    environment:\n      STRIPE_KEY: ⟦1⟧ # live\n      HEADER: "Bearer ⟦1⟧"\n`,
    args: ['compose.yaml'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'compose-config',
    path: 'compose.yaml',
    source: `${service}    environment:\n      - "STRIPE_KEY=Bearer ⟦1⟧"\n      - MODE=fast\n`,
    args: ['compose.yaml'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'compose-config',
    path: 'docker-compose.yml',
    source: `x-pay: &pay\n  STRIPE_KEY: 'Bearer ⟦1⟧'\n${service}    environment:\n      <<: *pay\n    build:\n      context: .\n      args: ["PAY_KEY=⟦1⟧"]\n`,
    args: ['docker-compose.yml'],
    variable: 'STRIPE_KEY',
    isLoud: true,
  },
  {
    tool: 'compose-config',
    path: 'compose.yaml',
    source: `${service}    command: ["pay", "--header", "Bearer ⟦1⟧"]\n    labels:\n      key: ⟦1⟧\n`,
    args: ['compose.yaml'],
    variable: 'STRIPE_SECRET_KEY',
    isLoud: true,
  },
  {
    tool: 'npm',
    path: '.npmrc',
    source: 'init-author-name=Bearer ⟦1⟧\n',
    files: { 'package.json': '{}' },
    args: ['config', 'get', 'init-author-name'],
    variable: 'STRIPE_SECRET_KEY',
    isLoud: false,
  },
];

/** The program of that name, from the cache or on the path. */
function commandOf(tool: string): string | undefined {
  if (tool !== 'compose-config') return missingTool(tool) === undefined ? tool : undefined;
  const { folder, command } = formatTool(root, tool);
  return existsSync(folder) ? command : undefined;
}

/** What a tool says, without the key. */
function said({ stdout, stderr }: Outcome): string {
  return (stdout + stderr).replaceAll(sampleKey(1), '<key>');
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe('fixed configuration', function () {
  this.timeout(180_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keylift-formats-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  readings.forEach(({ tool, path, source, files, args, variable, isLoud }, index) => {
    it(`is read by ${tool} as before (${index + 1})`, async function () {
      const command = commandOf(tool);
      if (command === undefined) {
        console.log(`      ${tool} is not installed`);
        return this.skip();
      }
      const original = source.replaceAll('⟦1⟧', sampleKey(1));
      for (const [name, text] of Object.entries(files ?? {})) await write(folder, name, text);
      await write(folder, path, original);
      const { plan } = await planIn(folder, path, original);
      await write(folder, path, applyEdits(original, plan?.edits ?? []));
      const through = (env: Record<string, string>) => run(command, args, { cwd: folder, env });

      const set = await through({ [variable]: sampleKey(1) });
      assert.equal(set.code, 0, said(set));
      assert.ok(said(set).includes('Bearer <key>'), said(set));
      if (!isLoud) return;
      for (const env of [{}, { [variable]: '' }]) {
        const bare = await through(env);
        assert.notEqual(bare.code, 0, said(bare));
        assert.match(said(bare), new RegExp(variable.replace('TF_VAR_', '')));
      }
    });
  });
});

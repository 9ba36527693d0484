/** Edits by which a program gets to see `.env`: offered where there is one, and really run where Node alone can. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyEdits } from '../../../server/src/remediation/edits';
import { withLoading } from '../../../server/src/remediation/loading';
import { plan, withKeys, withoutKeys } from './support';

type Files = Readonly<Record<string, string>>;

/** The folder after the fix with all that is offered; undefined when nothing is offered beside the fix. */
async function loaded(path: string, source: string, files: Files): Promise<Files | undefined> {
  const { outcome } = await plan(path, source, { files });
  assert.ok(outcome.plan, 'no plan');
  if (outcome.plan.loading === undefined) return undefined;
  const whole = withLoading(outcome.plan);
  const changes = whole.files.map((change) => [change.path, applyEdits(change.before ?? '', change.edits)] as const);
  return { ...files, ...Object.fromEntries(changes), [path]: applyEdits(withKeys(source), whole.edits) };
}

const start = '{\n  "scripts": { "start": "node src/app.js", "test": "node --test" }\n}\n';
const withDotenv = '{ "main": "app.js", "dependencies": { "dotenv": "^17" } }';
const code = "'use strict';\nconst stripeKey = '⟦1⟧';\nconsole.log(stripeKey);\n";

describe('what lets a program see .env', () => {
  it('is an option of node in the scripts that start it, which really works', async () => {
    const files = await loaded('src/app.js', code, { 'package.json': start });
    assert.ok(files);
    assert.equal(
      files['package.json'],
      '{\n  "scripts": { "start": "node --env-file=.env src/app.js", "test": "node --test" }\n}\n',
    );
    const folder = mkdtempSync(join(tmpdir(), 'keylift-loading-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const { scripts } = JSON.parse(files['package.json'] ?? '{}');
      const [, ...args] = String(scripts.start).split(' ');
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: {} });
      assert.equal(withoutKeys(stdout), '⟦1⟧\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is a line of dotenv in the file that starts the package, before all other code', async () => {
    const scripts = await loaded('app.js', code, { 'package.json': withDotenv });
    assert.match(scripts?.['app.js'] ?? '', /^'use strict';\n[\s\S]*require\('dotenv\/config'\);\n/);
    assert.ok((scripts?.['app.js'] ?? '').indexOf('dotenv') < (scripts?.['app.js'] ?? '').indexOf('stripeKey'));
    const module = await loaded('app.mjs', 'import fs from "fs";\nexport const stripeKey = "⟦1⟧";\n', {
      'package.json': withDotenv.replace('app.js', 'app.mjs'),
    });
    assert.match(module?.['app.mjs'] ?? '', /^import "dotenv\/config";\nimport fs from "fs";\n/);
  });

  it('is a call of python-dotenv behind documentation and imports from the future', async () => {
    const source = '"""Doc."""\nfrom __future__ import annotations\nimport sys\n\nSTRIPE_KEY = "⟦1⟧"\n';
    const files = await loaded('main.py', source, { 'requirements.txt': 'python-dotenv==1.0\n' });
    assert.match(
      files?.['main.py'] ?? '',
      /^"""Doc\."""\nfrom __future__ import annotations\n(?:import os\n)?from dotenv import load_dotenv\n\nload_dotenv\(\)\n/,
    );
  });

  it('is an env_file of the one service that a compose file builds', async () => {
    const compose = 'services:\n  web:\n    build: .\n    ports: [80]\n\n  db:\n    image: postgres\n';
    const files = await loaded('main.go', 'package main\n\nvar stripeKey = "⟦1⟧"\n', {
      'go.mod': 'module a\n',
      'compose.yaml': compose,
    });
    assert.equal(files?.['compose.yaml'], compose.replace('    build', '    env_file: .env\n    build'));
  });

  it('is not offered where the program sees it already, or nothing tells how it is started', async () => {
    const rows: readonly (readonly [path: string, source: string, files: Files])[] = [
      ['src/app.js', code, { 'package.json': start.replace('node src', 'node --env-file=.env src') }],
      ['src/app.js', code, { 'package.json': `{ "engines": { "node": ">=18" }, ${start.slice(1)}` }],
      [
        'src/app.js',
        code,
        { 'package.json': '{ "scripts": { "start": "next start" }, "dependencies": { "next": "1" } }' },
      ],
      ['lib.js', code, { 'package.json': withDotenv }],
      ['app.js', `require('dotenv').config();\n${code}`, { 'package.json': withDotenv }],
      ['src/app.js', code, { 'package.json': start, 'bun.lock': '' }],
      ['lib.py', 'STRIPE_KEY = "⟦1⟧"\n', { 'requirements.txt': 'python-dotenv\n' }],
      ['main.py', 'STRIPE_KEY = "⟦1⟧"\n', { 'requirements.txt': 'flask\n' }],
      [
        'main.go',
        'package main\n\nvar k = "⟦1⟧"\n',
        { 'go.mod': 'module a\n', 'compose.yaml': 'services:\n  a:\n    image: b\n' },
      ],
    ];
    for (const [path, source, files] of rows) {
      assert.ok((await loaded(path, source, files)) === undefined, `${path} was offered something`);
    }
  });
});

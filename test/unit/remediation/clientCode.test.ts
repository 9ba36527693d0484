import assert from 'node:assert/strict';
import { plan } from './support';

const source = "export const k = '⟦1⟧';\n";

function manifest(...names: readonly string[]): Readonly<Record<string, string>> {
  return { 'package.json': JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) }) };
}

async function isRefused(path: string, text: string, files: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const { reasons } = await plan(path, text, { files });
  return reasons.includes('client-bundle');
}

describe('code for browsers', () => {
  const shipped: readonly (readonly [string, readonly string[]])[] = [
    ['src/api.js', ['vite']],
    ['src/components/List.tsx', ['vite', 'react']],
    ['src/App.jsx', ['react-scripts']],
    ['pages/index.tsx', ['next']],
    ['src/components/Pay.tsx', ['next']],
    ['src/app/pay.service.ts', ['@angular/core']],
    ['screens/Pay.tsx', ['expo']],
    ['widgets/Pay.jsx', ['react-dom', 'webpack']],
    ['composables/pay.ts', ['nuxt']],
  ];
  for (const [path, names] of shipped) {
    it(`is ${path} of a package with ${names.join(', ')}`, async () => {
      assert.equal(await isRefused(path, source, manifest(...names)), true);
    });
  }

  const kept: readonly (readonly [string, readonly string[]])[] = [
    ['server/api.js', ['vite']],
    ['src/server/api.ts', ['vite']],
    ['vite.config.ts', ['vite']],
    ['src/api.test.ts', ['vite']],
    ['scripts/seed.js', ['react-scripts']],
    ['pages/api/pay.ts', ['next']],
    ['app/page.tsx', ['next', 'react-dom']],
    ['lib/pay.ts', ['next']],
    ['src/main/index.ts', ['vite', 'electron']],
    ['src/pay.ts', ['express']],
    ['src/page.jsx', ['react-dom', 'express']],
  ];
  for (const [path, names] of kept) {
    it(`is not ${path} of a package with ${names.join(', ')}`, async () => {
      assert.equal(await isRefused(path, source, manifest(...names)), false);
    });
  }

  it('is told by the configuration file of a framework too', async () => {
    assert.equal(await isRefused('src/api.js', source, { 'package.json': '{}', 'vite.config.ts': '' }), true);
    assert.equal(
      await isRefused('web/src/api.js', source, { 'web/package.json': '{"dependencies":{"vite":"7"}}' }),
      true,
    );
    assert.equal(await isRefused('web/src/api.js', source, { 'web/package.json': '{}', ...manifest('vite') }), false);
  });

  it('says so itself', async () => {
    assert.equal(await isRefused('main.jsx', `// x\n"use client";\n${source}`), true);
    assert.equal(await isRefused('main.ts', `${source}console.log(import.meta.env.MODE);\n`), true);
    assert.equal(await isRefused('main.js', `"use strict";\n${source}`), false);
  });

  it('works on the page', async () => {
    assert.equal(await isRefused('main.js', `${source}document.title = k;\n`), true);
    assert.equal(await isRefused('main.js', `${source}const fs = require('fs');\nwindow.x = document.y;\n`), false);
    assert.equal(await isRefused('main.js', `${source}// document.title\n`), false);
  });

  it('lies where a server hands it out as it is', async () => {
    assert.equal(await isRefused('public/js/pay.js', source), true);
    assert.equal(await isRefused('src/public.js', source), false);
  });

  it('never is Python', async () => {
    const { reasons } = await plan('src/main.py', 'k = "⟦1⟧"  # import.meta.env document.title\n', {
      files: manifest('vite'),
    });
    assert.deepEqual(reasons, []);
  });
});

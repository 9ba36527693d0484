import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
}

/** Literals that the client's sources hand to a translation. */
function translated(): Set<string> {
  const sources = readdirSync(join(root, 'client', 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'client', 'src', file), 'utf8'));
  const calls = /\bt\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
  return new Set(
    sources.flatMap((text) => [...text.matchAll(calls)].map(([, single, double]) => single ?? double ?? '')),
  );
}

/** Every `%key%` of the manifest. */
function placeholders(): Set<string> {
  return new Set([...JSON.stringify(json('package.json')).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? ''));
}

describe('texts for translators', () => {
  it('hold every text of the client, and no other', () => {
    assert.deepEqual(Object.keys(json('l10n/bundle.l10n.json')).sort(), [...translated()].sort());
  });

  it('are what the client says in English', () => {
    for (const [key, text] of Object.entries(json('l10n/bundle.l10n.json'))) assert.equal(text, key);
  });

  it('hold every text of the manifest, and no other', () => {
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...placeholders()].sort());
  });
});

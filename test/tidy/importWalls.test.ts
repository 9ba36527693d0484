/**
 * Who may import whom, as the table in ARCHITECTURE.md has it. Biome stops the same imports while one types; this test
 * also tells types from values, which that rule cannot.
 */
import assert from 'node:assert/strict';
import { importsOf, resolveImport } from './imports';
import { codeOf, repositoryFiles, textOf } from './repository';

type Permission = 'yes' | 'types' | 'no';

/** Rooms of the house, by folder. */
const rooms = {
  core: 'server/src/core/',
  detectors: 'server/src/detectors/',
  remediation: 'server/src/remediation/',
  guide: 'server/src/guide/',
  verify: 'server/src/verify/',
  shared: 'server/src/shared/',
  reports: 'server/src/reports/',
  host: 'server/src/host/',
  lsp: 'server/src/lsp/',
  cli: 'server/src/cli/',
  client: 'client/src/',
} as const;

type Room = keyof typeof rooms;
type Place = Room | 'node' | 'language-server' | 'vscode';

/** Anything not named is forbidden; a room may always import itself. */
const may: Readonly<Record<Room, Partial<Record<Place, Permission>>>> = {
  core: {},
  detectors: { core: 'types' },
  remediation: { core: 'yes', detectors: 'types', guide: 'yes', shared: 'types' },
  guide: { core: 'yes', detectors: 'types', remediation: 'yes', shared: 'types' },
  verify: { core: 'yes', detectors: 'types', shared: 'types' },
  shared: { core: 'types', remediation: 'types', guide: 'types' },
  reports: { core: 'yes', shared: 'yes' },
  host: { core: 'yes', remediation: 'types', verify: 'yes', shared: 'yes', node: 'yes' },
  lsp: {
    core: 'yes',
    detectors: 'yes',
    remediation: 'yes',
    guide: 'yes',
    verify: 'yes',
    shared: 'yes',
    reports: 'yes',
    host: 'yes',
    'language-server': 'yes',
  },
  cli: {
    core: 'yes',
    detectors: 'yes',
    remediation: 'yes',
    guide: 'yes',
    verify: 'yes',
    shared: 'yes',
    reports: 'yes',
    host: 'yes',
    node: 'yes',
  },
  client: { shared: 'yes', node: 'yes', 'language-server': 'yes', vscode: 'yes' },
};

/** Single files with a right of their own. */
const exceptions: Readonly<Record<string, Partial<Record<Place, Permission>>>> = {
  'server/src/lsp/main.ts': { node: 'yes' },
  'server/src/lsp/start.ts': { node: 'yes' },
};

function roomOf(path: string): Room | undefined {
  return (Object.keys(rooms) as Room[]).find((room) => path.startsWith(rooms[room]));
}

/** The place an import leads to; undefined for a library, which any room may use. */
function placeOf(target: string): Place | undefined {
  if (target.startsWith('node:')) return 'node';
  if (target === 'vscode') return 'vscode';
  if (/^vscode-(?:languageserver|languageclient|jsonrpc)/.test(target)) return 'language-server';
  return roomOf(target);
}

function violations(file: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  return importsOf(textOf(file)).flatMap(({ specifier, isTypeOnly }) => {
    const place = placeOf(resolveImport(file, specifier));
    if (place === undefined || place === room) return [];
    const permission = exceptions[file]?.[place] ?? may[room][place] ?? 'no';
    const isFine = permission === 'yes' || (permission === 'types' && isTypeOnly);
    return isFine ? [] : [`${file} imports ${specifier} (${place}: ${permission})`];
  });
}

describe('import walls', () => {
  const sources = repositoryFiles().filter((path) => /^(?:client|server)\/src\/.*\.ts$/.test(path));

  const importersOf = (target: RegExp) =>
    sources.filter((file) => importsOf(textOf(file)).some(({ specifier }) => target.test(specifier)));

  it('no file imports what its room may not', () => {
    assert.ok(sources.length > 50, 'the sources were not found');
    assert.deepEqual(sources.flatMap(violations), []);
  });

  it('lsp and cli take the catalogue by its index alone', () => {
    const others = sources
      .filter((file) => roomOf(file) === 'lsp' || roomOf(file) === 'cli')
      .flatMap((file) => importsOf(textOf(file)).map(({ specifier }) => resolveImport(file, specifier)))
      .filter((target) => target.startsWith(rooms.detectors) && target !== `${rooms.detectors}index`);
    assert.deepEqual(others, []);
  });

  it('only host opens files and starts programs', () => {
    const doors = /^node:(?:fs|fs\/promises|child_process)$/;
    assert.deepEqual(
      importersOf(doors).filter((file) => roomOf(file) !== 'host'),
      [],
    );
  });

  it('only these open a connection', () => {
    const libraries = /^(?:node:(?:https?|http2|net|tls|dgram|dns(?:\/promises)?)|https-proxy-agent)$/;
    assert.deepEqual(importersOf(libraries), [
      'server/src/host/image/engine.ts',
      'server/src/host/verify/transport.ts',
    ]);
    const calls = /\b(?:fetch|importScripts)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b/;
    const callers = sources.filter((file) => calls.test(codeOf(file)));
    // A store that a user moves a value to, and a browser's worker, which loads its own parts.
    const worker = ['server/src/lsp/mainBrowser.ts', 'server/src/lsp/workerLibraries.ts'];
    assert.deepEqual(callers, ['server/src/host/stores/session.ts', ...worker]);
  });

  it('the reader of imports tells types from values', () => {
    const text = [
      `import { a, type B } from './x';`,
      `import type { C } from '../y';`,
      `import { type D } from 'z';`,
      `export { e } from './e';`,
      `const f = await import('node:fs');`,
      `// import('never')`,
    ].join('\n');
    assert.deepEqual(importsOf(text), [
      { specifier: './x', isTypeOnly: false },
      { specifier: '../y', isTypeOnly: true },
      { specifier: 'z', isTypeOnly: true },
      { specifier: './e', isTypeOnly: false },
      { specifier: 'node:fs', isTypeOnly: false },
    ]);
  });
});

/**
 * What the repository's texts may not hold: a machine's own paths, the address of a package registry, sample secrets in
 * one piece. And what they must: links that lead somewhere.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { npmCommand } from '../../scripts/setup/processes.mjs';
import { providers } from '../../server/src/detectors/index';
import { repositoryFiles, root, textOf } from './repository';

const files = repositoryFiles();
const textFiles = files.filter((path) => !/\.(?:png|webp|wasm|ico|gif)$/.test(path));

/** Host of the registry that this machine's npm uses: an address like it belongs in no file. */
function registryHost(): string {
  const { command, args } = npmCommand();
  const url = execFileSync(command, [...args, 'config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return new URL(url.trim()).host;
}

function filesWith(needle: string): readonly string[] {
  return textFiles.filter((path) => textOf(path).includes(needle));
}

describe('texts', () => {
  it('hold no path of the machine they were written on', () => {
    // Very short paths (a repository at "/app") stand in any text.
    const places = [root, homedir()].filter((place) => place.split('/').length > 2);
    for (const place of places) assert.deepEqual(filesWith(place), []);
  });

  it("hold no registry's address", () => {
    // Detectors may know it: it is part of how some tokens are written down. A live check asks it about its own tokens.
    const elsewhere = filesWith(registryHost()).filter((path) => !/\/(?:detectors|verify\/specs)\//.test(path));
    assert.deepEqual(elsewhere, []);
  });

  it('end their lines in one way, and their last one too', () => {
    const ragged = textFiles.filter((path) => {
      const text = textOf(path);
      return text !== '' && (text.includes('\r') || !text.endsWith('\n'));
    });
    assert.deepEqual(ragged, []);
  });
});

describe('links in documentation', () => {
  const pages = files.filter((path) => path.endsWith('.md'));

  for (const page of pages.filter((path) => !path.startsWith('docs/detectors/'))) {
    it(`of ${page} lead to files and headings that exist`, () => assert.deepEqual(deadLinks(page), []));
  }

  it('of the detectors lead to files that exist', () => {
    const dead = pages.filter((path) => path.startsWith('docs/detectors/')).flatMap(deadLinks);
    assert.deepEqual(dead, []);
  });
});

/** Links of a page, other than to the web, whose target is missing. */
function deadLinks(page: string): string[] {
  const prose = textOf(page)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path).replaceAll('\\', '/');
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !headingsOf(file).has(anchor);
  });
}

/** Anchors of a page's headings, as they are made on the web. */
function headingsOf(page: string): ReadonlySet<string> {
  const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  const anchors = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  return new Set(anchors);
}

describe('numbers in documentation', () => {
  const types = providers.reduce((sum, { detectors }) => sum + detectors.length, 0);

  for (const [page, pattern, actual] of [
    ['README.md', /more than ([\d,]+) providers/, providers.length],
    ['README.md', /providers and ([\d,]+) kinds of keys/, types],
    ['CHANGELOG.md', /more than ([\d,]+) providers/, providers.length],
  ] as const) {
    it(`${page} tells ${actual} rounded down`, () => {
      const told = Number(pattern.exec(textOf(page))?.[1]?.replace(',', ''));
      assert.ok(told <= actual && told > actual - 100, `it tells ${told}, there are ${actual}`);
    });
  }
});

/**
 * Rules for tests: each file is run by `npm test`, none is left out or narrowed by accident, and none waits for time to
 * pass instead of for an event.
 */
import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { parts } from '../../scripts/testing/parts.mjs';
import { repositoryFiles, textOf } from './repository';

const testFiles = repositoryFiles().filter((path) => path.startsWith('test/') && path.endsWith('.ts'));

/** Run inside the editor by `test/e2e/inside*.test.ts`, which bundle them. */
const insideEditor = picomatch('test/e2e/inside*/*.test.ts');

describe('tests', () => {
  it('every test file is reached by a part of npm test', () => {
    const reached = picomatch(parts.flatMap(({ tests }) => tests ?? []));
    const lost = testFiles.filter((path) => path.endsWith('.test.ts') && !reached(path) && !insideEditor(path));
    assert.deepEqual(lost, []);
  });

  it('every part finds test files', () => {
    for (const { name, tests } of parts) {
      const isOfPart = picomatch([...(tests ?? [])]);
      if (tests)
        assert.ok(
          testFiles.some((path) => isOfPart(path)),
          `the part ${name} has no test file`,
        );
    }
  });

  it('no test is narrowed, switched off or waits by the clock', () => {
    const forbidden =
      /\b(?:describe|it|context|suite|test)\.(?:only|skip)\(|\bx(?:it|describe)\(|\bsleep\(|waitForTimeout\(/;
    const offenders = testFiles.filter((path) => !path.startsWith('test/tidy/') && forbidden.test(textOf(path)));
    assert.deepEqual(offenders, []);
  });

  it('a test that skips itself asks for the platform, or says which tool it lacks', () => {
    const silent = testFiles.flatMap((path) => {
      const lines = textOf(path).split('\n');
      return lines.flatMap((line, index) => {
        if (!/\bthis\.skip\(\)/.test(line) || path.startsWith('test/tidy/')) return [];
        const before = lines.slice(Math.max(0, index - 4), index + 1).join('\n');
        return /process\.platform|console\.log\(|process\.std(?:out|err)\.write\(/.test(before)
          ? []
          : [`${path}:${index + 1}`];
      });
    });
    assert.deepEqual(silent, []);
  });
});

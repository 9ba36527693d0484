/**
 * Languages whose compilers are on no machine the tests run on: the fixed program is parsed again, and holds what is expected
 * of it. Nothing is run here, which the titles say.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParser } from '../../server/src/host/parser';
import { languageIdOf } from '../../server/src/shared/languages';
import { grammarFromPackages } from '../support/grammars';
import { dartPrograms } from './cases/dart';
import { swiftPrograms } from './cases/swift';
import { findingsIn, planIn, prepareJob } from './support/workshop';

const parser = createParser(grammarFromPackages);

async function hasErrors(path: string, text: string): Promise<boolean> {
  const parsed = await parser.parse(languageIdOf(path) ?? '', text);
  assert.ok(parsed, 'no grammar');
  const { hasError } = parsed.root;
  parsed.dispose();
  return hasError;
}

for (const [language, file, programs] of [
  ['swift', 'main.swift', swiftPrograms],
  ['dart', 'main.dart', dartPrograms],
] as const) {
  describe(`fixed programs, parsed and not run: ${language}`, () => {
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), `keylift-parsed-${language}-`));
    });
    after(() => rm(folder, { recursive: true, force: true }));

    programs.forEach((program, index) => {
      const { title, refused, expected } = program;
      it(`${refused === undefined ? 'fixes' : `refuses (${refused})`} ${title}`, async () => {
        const job = await prepareJob(folder, `p${index}`, file, program);
        const reasons = [...new Set(job.outcome.refused.map((each) => each.reason))];
        assert.deepEqual(reasons, refused === undefined ? [] : [refused]);
        if (refused !== undefined) return;
        assert.equal(findingsIn(job.fixed, job.file).length, 0, 'keys are left');
        assert.equal(await hasErrors(file, job.original), false, 'the program itself does not parse');
        assert.equal(await hasErrors(file, job.fixed), false, 'the fixed program does not parse');
        for (const each of expected ?? []) assert.ok(job.fixed.includes(each), `lacks ${each}`);
        const again = await planIn(job.after, job.file, job.fixed);
        assert.equal(again.plan, undefined, 'a second fix changes something');
      });
    });
  });
}

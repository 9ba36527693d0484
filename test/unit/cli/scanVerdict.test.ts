import assert from 'node:assert/strict';
import { exitCodeOf } from '../../../server/src/cli/scanVerdict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { providers } from '../../../server/src/detectors/index';
import type { FindingReport, NotScannedReason } from '../../../server/src/shared/protocol';

describe('the exit code of a scan', () => {
  const catalogue = compileCatalogue(providers);
  const finding = (detector: string) => ({ detector }) as FindingReport;
  const secret = finding('stripe-live-secret-key');
  const identifier = [...catalogue.detectors].find(([, { spec }]) => spec.identifier === true)?.[0] ?? '';
  const code = (findings: readonly FindingReport[], reasons: readonly NotScannedReason[] = [], cancelled = false) =>
    exitCodeOf({ cancelled, findings, notScanned: reasons.map((reason) => ({ file: 'a', reason })) }, catalogue);

  it('is 0 when everything was looked at and nothing opens anything', () => {
    assert.equal(code([]), 0);
    assert.equal(code([], ['binary', 'submodule', 'vanished']), 0);
    assert.equal(code([finding(identifier)]), 0);
  });

  it('is 1 when something was found, whatever else there is', () => {
    assert.equal(code([finding(identifier), secret], ['unreadable']), 1);
    assert.equal(code([finding('a-detector-of-the-team')]), 1);
  });

  it('is 2 when nothing was found and something was not looked at', () => {
    assert.equal(code([], ['binary', 'too-large']), 2);
    assert.equal(code([finding(identifier)], ['missing-object']), 2);
  });

  it('is 130 when it was stopped: what it found is not all', () => {
    assert.equal(code([], ['cancelled'], true), 130);
    assert.equal(code([secret], [], true), 130);
  });
});

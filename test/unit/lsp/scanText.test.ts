import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { providers } from '../../../server/src/detectors/index';
import { scanText } from '../../../server/src/lsp/closedFiles';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { randomText } from '../../support/samples';

describe('a text that the editor hands over', () => {
  const text = `connect('sk_${'live'}_${randomText('base62', 24)}');\n`;
  const look = (rules: object | undefined, settings: object = {}) => {
    const deps = {
      catalogue: compileCatalogue(providers),
      fingerprint: createFingerprinter(new Uint8Array(32)),
      settingsFor: async () => ({ generic: true, disabled: new Set(), ...settings }),
      team: { rulesFor: async () => rules },
    };
    return scanText(
      { uri: 'vscode-vfs://x/a.js', file: 'a.js', text },
      deps as unknown as Parameters<typeof scanText>[1],
    );
  };

  it('is scanned by its name and the settings of its folder', async () => {
    const { findings } = await look(undefined);
    assert.deepEqual(
      findings.map(({ detector, file }) => [detector, file]),
      [['stripe-live-secret-key', 'a.js']],
    );
    assert.equal((await look(undefined, { disabled: new Set(['stripe-live-secret-key']) })).findings.length, 0);
  });

  it('is left out where the rules of the team say so', async () => {
    const { findings, notScanned } = await look({ isExcluded: true, disabled: new Set() });
    assert.deepEqual([findings, notScanned], [[], []]);
  });
});

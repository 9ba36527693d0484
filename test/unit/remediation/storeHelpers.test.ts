/** The function that asks a store is added once: a later fix of the same text changes nothing but the literal. */
import assert from 'node:assert/strict';
import { defaultStoreSettings, type StoreSettings } from '../../../server/src/remediation/plan';
import { storeIds } from '../../../server/src/shared/settings';
import { plan } from './support';

/** Two keys in each language. */
const sources = {
  'a.mjs': "const firstKey = '⟦1⟧';\nconst secondKey = '⟦2⟧';\n",
  'a.mts': "const firstKey = '⟦1⟧';\nconst secondKey = '⟦2⟧';\n",
  'a.py': 'first_key = "⟦1⟧"\nsecond_key = "⟦2⟧"\n',
  'A.java': 'class A {\n    String firstKey = "⟦1⟧";\n    String secondKey = "⟦2⟧";\n}\n',
  'a.go': 'package a\n\nvar firstKey = "⟦1⟧"\nvar secondKey = "⟦2⟧"\n',
  'a.rb': 'first_key = "⟦1⟧"\nsecond_key = "⟦2⟧"\n',
  'a.php': "<?php\n$firstKey = '⟦1⟧';\n$secondKey = '⟦2⟧';\n",
  'A.cs': 'class A\n{\n    string firstKey = "⟦1⟧";\n    string secondKey = "⟦2⟧";\n}\n',
} as const;

/** The place is in the code, instead of in the environment. */
const placed: StoreSettings = {
  ...defaultStoreSettings,
  aws: { region: 'eu-west-1', secret: '{name}' },
  conjur: { account: 'acme', variable: '{name}' },
  azure: { vaultUrl: 'https://acme.vault.azure.net', secret: '{kebab}' },
  google: { project: 'acme', secret: '{name}' },
};

for (const store of storeIds) {
  describe(`the function that asks ${store}`, () => {
    for (const [path, source] of Object.entries(sources)) {
      for (const [kind, storeSettings] of Object.entries({ defaults: defaultStoreSettings, places: placed })) {
        it(`is used again in ${path} (${kind})`, async () => {
          const first = await plan(path, source, { store, storeSettings, findings: (found) => found.slice(0, 1) });
          assert.deepEqual(first.reasons, []);
          const second = await plan(path, first.text, { store, storeSettings });
          assert.deepEqual(second.outcome.plan?.names, ['SECOND_KEY']);
          const edits = second.outcome.plan?.edits.map(({ start, end }) => first.text.slice(start, end).length) ?? [];
          assert.equal(edits.filter((length) => length > 0).length, 1, second.text);
          assert.equal(edits.filter((length) => length === 0).length, 0, second.text);
        });
      }
    }
  });
}

describe('the function that asks another place', () => {
  const places = ['aws-secrets-manager', 'conjur', 'azure-key-vault', 'google-secret-manager'] as const;
  for (const store of places) {
    for (const [path, source] of Object.entries(sources)) {
      it(`is not used for ${store} in ${path}`, async () => {
        const first = await plan(path, source, { store, findings: (found) => found.slice(0, 1) });
        const second = await plan(path, first.text, { store, storeSettings: placed });
        const added = second.outcome.plan?.edits.filter(({ start, end }) => start === end) ?? [];
        assert.ok(added.length > 0, second.text);
        assert.match(added.map(({ newText }) => newText).join(), /eu-west-1|acme/);
      });
    }
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultStoreSettings } from '../../../server/src/remediation/plan';
import { readSettings, type SettingProblem, settingSpecs } from '../../../server/src/shared/settings';

function read(raw: unknown) {
  const problems: SettingProblem[] = [];
  const settings = readSettings(raw, (problem) => problems.push(problem));
  return { settings, names: problems.map(({ name }) => name) };
}

const defaults = readSettings(undefined);

describe('readSettings', () => {
  it('gives the documented defaults for nothing', () => {
    for (const nothing of [undefined, null, {}]) {
      const { settings, names } = read(nothing);
      assert.deepEqual(names, []);
      assert.deepEqual(settings, {
        enable: true,
        squiggles: true,
        hover: true,
        statusBar: true,
        generic: true,
        disabled: new Set(),
        store: 'env',
        storeSettings: defaultStoreSettings,
        previewFixes: false,
        pushRescue: true,
        exclude: [],
        maxFileBytes: 64_000_000,
      });
    }
  });

  it('takes nested, dotted and mixed spellings', () => {
    const expected = { ...defaults, squiggles: false, generic: false, maxFileBytes: 2_000_000 };
    for (const raw of [
      { squiggles: { enable: false }, detectors: { generic: { enable: false } }, scan: { maxFileSizeMB: 2 } },
      { 'squiggles.enable': false, 'detectors.generic.enable': false, 'scan.maxFileSizeMB': 2 },
      { 'squiggles.enable': false, detectors: { 'generic.enable': false }, scan: { maxFileSizeMB: 2 } },
    ]) {
      assert.deepEqual(read(raw), { settings: expected, names: [] });
    }
  });

  const bad: Readonly<Record<string, unknown>> = {
    'keylift.fix.vault.path': { fix: { vault: { path: 'a path"; with signs' } } },
    'keylift.fix.vault.field': { fix: { vault: { field: '' } } },
    'keylift.fix.aws.secret': { fix: { aws: { secret: '../{name}' } } },
    'keylift.fix.conjur.account': { fix: { conjur: { account: 'a/b' } } },
    'keylift.fix.azure.vaultUrl': { fix: { azure: { vaultUrl: 'http://acme.vault.azure.net' } } },
    'keylift.fix.azure.secret': { fix: { azure: { secret: 'shop_{kebab}' } } },
    'keylift.fix.google.secret': { fix: { google: { secret: 'shop/{name}' } } },
    'keylift.fix.onePassword.vault': { fix: { onePassword: { vault: 'a/b' } } },
    'keylift.fix.onePassword.item': { fix: { onePassword: { item: '{name}"' } } },
    'keylift.fix.doppler.project': { fix: { doppler: { project: 'a b' } } },
    'keylift.enable': { enable: 'true' },
    'keylift.squiggles.enable': { squiggles: { enable: 1 } },
    'keylift.detectors.disabled': { detectors: { disabled: 'stripe' } },
    'keylift.fix.store': { fix: { store: 'pigeon' } },
    'keylift.scan.exclude': { scan: { exclude: ['a', 7] } },
    'keylift.scan.maxFileSizeMB': { scan: { maxFileSizeMB: -1 } },
    'keylift.trace.server': { trace: { server: 'loud' } },
    'keylift.squigles': { squigles: true },
    keylift: 'on',
  };
  for (const [name, raw] of Object.entries(bad)) {
    it(`names ${name} and takes the default for ${JSON.stringify(raw)}`, () => {
      assert.deepEqual(read(raw), { settings: defaults, names: [name] });
    });
  }

  it('takes null for "not set"', () => {
    assert.deepEqual(read({ enable: null, scan: { exclude: null } }), { settings: defaults, names: [] });
  });

  it('never throws, and gives valid settings, whatever it gets', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { settings } = read(raw);
        assert.equal(typeof settings.enable, 'boolean');
        assert.ok(settings.maxFileBytes >= 1_000_000);
        assert.ok(settings.exclude.every((pattern) => typeof pattern === 'string'));
      }),
    );
  });

  it('knows no setting by a name of JavaScript’s own', () => {
    assert.deepEqual(read({ toString: true, constructor: { enable: true } }).names, [
      'keylift.toString',
      'keylift.constructor.enable',
    ]);
  });
});

describe('the settings', () => {
  it('have defaults that they accept', () => {
    const nested = Object.fromEntries(Object.entries(settingSpecs).map(([name, spec]) => [name, spec.default]));
    assert.deepEqual(read(nested), { settings: defaults, names: [] });
  });
});

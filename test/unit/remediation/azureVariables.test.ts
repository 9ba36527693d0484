/** `variables` of Azure Pipelines: what goes, which steps hand the variable over, and where it is left alone. */
import assert from 'node:assert/strict';
import { plan } from './support';

/** Joins lines. */
function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

const cases = [
  {
    title: 'a variable of Azure Pipelines, which each step with a script hands over',
    before: lines(
      'variables:',
      '  stripeKey: ⟦1⟧ # live',
      '  config: Release',
      'jobs:',
      '- job: a',
      '  steps:',
      '  - checkout: self',
      '  - script: node charge.js',
      '    displayName: charge',
      '  - bash: |',
      '      curl -u "$STRIPEKEY:" https://pay.example',
      '      ls',
      '    env:',
      '      MODE: fast',
      '  - task: Bash@3',
      '    inputs:',
      '      targetType: inline',
      '      script: pay $(stripeKey)',
      '  - task: Cache@2',
    ),
    after: lines(
      'variables:',
      '  config: Release',
      'jobs:',
      '- job: a',
      '  steps:',
      '  - checkout: self',
      '  - script: node charge.js',
      '    env:',
      '      STRIPEKEY: $(stripeKey)',
      '    displayName: charge',
      '  - bash: |',
      '      curl -u "$STRIPEKEY:" https://pay.example',
      '      ls',
      '    env:',
      '      STRIPEKEY: $(stripeKey)',
      '      MODE: fast',
      '  - task: Bash@3',
      '    env:',
      '      STRIPEKEY: $(stripeKey)',
      '    inputs:',
      '      targetType: inline',
      '      script: pay $(stripeKey)',
      '  - task: Cache@2',
    ),
    names: ['stripeKey'],
  },
  {
    title: 'a variable of Azure Pipelines in a list, among others',
    before: lines(
      'variables:',
      '- group: g',
      '- name: KEY',
      "  value: '⟦1⟧'",
      '- name: B',
      '  value: c',
      'steps:',
      '- script: ls',
    ),
    after: lines(
      'variables:',
      '- group: g',
      '- name: B',
      '  value: c',
      'steps:',
      '- script: ls',
      '  env:',
      '    KEY: $(KEY)',
    ),
    names: ['KEY'],
  },
  {
    title: 'the only variable of Azure Pipelines in a list',
    before: lines(
      'trigger: none',
      'variables:',
      '  - name: KEY',
      '    value: ⟦1⟧',
      '    readonly: true',
      'steps:',
      '  - script: ls',
    ),
    after: lines('trigger: none', 'steps:', '  - script: ls', '    env:', '      KEY: $(KEY)'),
    names: ['KEY'],
  },
];

const kept = [
  { text: 'variables:\n  URL: u:⟦1⟧@h\n', says: /key alone/ },
  { text: 'variables:\n  K: ⟦1⟧\nsteps:\n- template: a.yml\n', says: /Templates/ },
  {
    text: 'variables:\n  K: ⟦1⟧\n  L: ${{ variables.K }}\n',
    says: /before the pipeline runs/,
  },
  { text: 'variables:\n- name: K\n  value: ⟦1⟧\n  other: a\n', says: /shares its lines/ },
  { text: 'jobs:\n- job: a\n  variables:\n    K: ⟦1⟧\n', says: /secret variable/ },
  {
    text: 'variables:\n  K: ⟦1⟧\nsteps:\n- script: ls\n  env:\n    K: other\n',
    says: /another value already/,
  },
];

const path = 'azure-pipelines.yml';

describe('variables of Azure Pipelines', () => {
  for (const { title, before, after, names } of cases) {
    for (const eol of ['\n', '\r\n']) {
      it(`go: ${title}${eol === '\n' ? '' : ', with line ends of Windows'}`, async () => {
        const fixed = await plan(path, before.replaceAll('\n', eol));
        assert.equal(fixed.text, after.replaceAll('\n', eol));
        assert.deepEqual(fixed.reasons, []);
        assert.deepEqual(fixed.outcome.plan?.names, names);
        const again = await plan(path, fixed.text);
        assert.equal(again.text, fixed.text);
      });
    }
  }

  for (const { text, says } of kept) {
    it(`stay, and it is said why: ${says.source}`, async () => {
      const { outcome } = await plan(path, text);
      assert.ok(outcome.plan === undefined, 'a plan was made');
      const messages = outcome.refused.map(({ message }) => says.test(message) || message);
      assert.deepEqual(messages, [true]);
    });
  }
});

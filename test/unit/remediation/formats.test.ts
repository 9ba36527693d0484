/** Configuration formats: what a fix writes in each, and what is refused. */
import assert from 'node:assert/strict';
import { plan } from './support';

/** Joins lines; `$‹` stands for the start of a placeholder. */
function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`.replaceAll('$‹', '${');
}

interface Case {
  readonly title: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly names?: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'compose, entries and a list, comments and quotes kept',
    path: 'compose.yaml',
    before: lines(
      'services:',
      '  web: # the shop',
      '    image: shop',
      '    environment:',
      '      STRIPE_KEY: "⟦1⟧" # live',
      '  job:',
      '    environment:',
      '    - OTHER_KEY=⟦2⟧',
    ),
    after: lines(
      'services:',
      '  web: # the shop',
      '    image: shop',
      '    environment:',
      '      STRIPE_KEY: "$‹STRIPE_KEY:?STRIPE_KEY is not set}" # live',
      '  job:',
      '    environment:',
      '    - OTHER_KEY=$‹OTHER_KEY:?OTHER_KEY is not set}',
    ),
  },
  {
    title: 'GitHub Actions, env and with',
    path: '.github/workflows/ci.yml',
    before: lines(
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    env:',
      '      STRIPE_KEY: ⟦1⟧',
      '    steps:',
      '      - uses: a/b@v1',
      '        with:',
      "          api-key: '⟦2⟧'",
    ),
    after: lines(
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    env:',
      '      STRIPE_KEY: $‹{ secrets.STRIPE_KEY }}',
      '    steps:',
      '      - uses: a/b@v1',
      '        with:',
      "          api-key: '$‹{ secrets.STRIPE_SECRET_KEY }}'",
    ),
  },
  {
    title: 'Azure Pipelines, env of a step',
    path: 'azure-pipelines.yml',
    before: lines('steps:', '- script: ./pay', '  env:', '    STRIPE_KEY: ⟦1⟧'),
    after: lines('steps:', '- script: ./pay', '  env:', '    STRIPE_KEY: $(STRIPE_KEY)'),
  },
  {
    title: 'Kubernetes, the value of an env entry',
    path: 'deploy/shop.yaml',
    before: lines(
      'apiVersion: v1',
      'kind: Pod',
      'metadata:',
      '  labels: {}',
      '  name: shop',
      'spec:',
      '  containers:',
      '    - name: web',
      '      env:',
      '        - name: STRIPE_KEY',
      '          value: "⟦1⟧" # live',
      '        - name: MODE',
      '          value: fast',
    ),
    after: lines(
      'apiVersion: v1',
      'kind: Pod',
      'metadata:',
      '  labels: {}',
      '  name: shop',
      'spec:',
      '  containers:',
      '    - name: web',
      '      env:',
      '        - name: STRIPE_KEY',
      '          valueFrom:',
      '            secretKeyRef:',
      '              name: shop-secrets',
      '              key: STRIPE_KEY # live',
      '        - name: MODE',
      '          value: fast',
    ),
  },
  {
    title: 'Spring properties, as a part too',
    path: 'src/main/resources/application.properties',
    before: lines('# payment', 'app.stripe.key=⟦1⟧', 'app.url = https://x:⟦2⟧@pay.example/'),
    after: lines(
      '# payment',
      'app.stripe.key=$‹APP_STRIPE_KEY}',
      'app.url = https://x:$‹STRIPE_SECRET_KEY}@pay.example/',
    ),
  },
  {
    title: 'Spring YAML',
    path: 'application-dev.yml',
    before: lines('stripe:', '  secret-key: ⟦1⟧'),
    after: lines('stripe:', '  secret-key: $‹STRIPE_SECRET_KEY}'),
  },
  {
    title: '.npmrc',
    path: '.npmrc',
    before: lines('save-exact=true', '//npm.example/:_authToken=⟦1⟧'),
    after: lines('save-exact=true', '//npm.example/:_authToken=$‹STRIPE_SECRET_KEY}'),
  },
  {
    title: 'a template of nginx',
    path: 'templates/default.conf.template',
    before: lines('server {', '  # live', '  proxy_set_header Authorization "Bearer ⟦1⟧";', '}'),
    after: lines('server {', '  # live', '  proxy_set_header Authorization "Bearer $‹STRIPE_SECRET_KEY}";', '}'),
  },
  {
    title: 'requirements',
    path: 'requirements.txt',
    before: lines('--index-url https://u:⟦1⟧@pip.example/simple', 'flask'),
    after: lines('--index-url https://u:$‹STRIPE_SECRET_KEY}@pip.example/simple', 'flask'),
  },
  {
    title: 'a makefile, a variable of another name and of the same',
    path: 'Makefile',
    before: lines('stripe_key := ⟦1⟧', 'export OTHER_KEY = ⟦2⟧', 'all:', '\t@echo ok'),
    after: lines(
      'ifndef STRIPE_KEY',
      '$(error STRIPE_KEY is not set)',
      'endif',
      'stripe_key := $(STRIPE_KEY)',
      'ifndef OTHER_KEY',
      '$(error OTHER_KEY is not set)',
      'endif',
      'all:',
      '\t@echo ok',
    ),
  },
  {
    title: 'Terraform, whole and part',
    path: 'main.tf',
    before: lines('locals {', '  stripe_key = "⟦1⟧" # live', '  header     = "Bearer ⟦1⟧"', '}'),
    after: lines(
      'locals {',
      '  stripe_key = var.stripe_key # live',
      '  header     = "Bearer $‹var.stripe_key}"',
      '}',
      '',
      'variable "stripe_key" {',
      '  type      = string',
      '  sensitive = true',
      '',
      '  validation {',
      '    condition     = length(var.stripe_key) > 0',
      '    error_message = "The variable stripe_key must not be empty."',
      '  }',
      '}',
    ),
  },
  {
    title: 'Ansible, plain and quoted',
    path: 'group_vars/all.yml',
    before: lines('stripe_key: ⟦1⟧', "header: 'Bearer ⟦1⟧'"),
    after: lines(
      `stripe_key: "{{ lookup('env', 'STRIPE_KEY') or undef(hint='STRIPE_KEY is not set') }}"`,
      `header: 'Bearer {{ lookup(''env'', ''STRIPE_KEY'') or undef(hint=''STRIPE_KEY is not set'') }}'`,
    ),
  },
];

const refusals: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'compose.yml', text: lines('services:', '  a:', '    environment: {KEY: ⟦1⟧}') },
  { path: 'compose.yml', text: lines('services:', '  a:', '    command: |', '      pay ⟦1⟧') },
  { path: 'compose.yml', text: lines('x: &key ⟦1⟧') },
  { path: 'compose.yml', text: lines('x: one', '  ⟦1⟧') },
  { path: 'compose.yml', text: lines('x: "one', '  STRIPE_KEY: ⟦1⟧"') },
  { path: 'compose.yml', text: lines('# STRIPE_KEY: ⟦1⟧') },
  { path: 's.yaml', text: lines('apiVersion: v1', 'kind: Secret', 'stringData:', '  key: ⟦1⟧') },
  { path: 'prod.tfvars', text: lines('stripe_key = "⟦1⟧"') },
  { path: 'variables.tf', text: lines('variable "stripe_key" {', '  default = "⟦1⟧"', '}') },
];

describe('configuration formats', () => {
  for (const { title, path, before, after } of cases) {
    it(`fixes ${title}`, async () => {
      const fixed = await plan(path, before);
      assert.equal(fixed.text, after);
      assert.deepEqual(fixed.reasons, []);
      const again = await plan(path, fixed.text);
      assert.equal(again.text, after);
    });
    it(`fixes ${title}, with line ends of Windows`, async () => {
      const fixed = await plan(path, before.replaceAll('\n', '\r\n'));
      assert.equal(fixed.text, after.replaceAll('\n', '\r\n'));
    });
  }

  refusals.forEach(({ path, text }, index) => {
    it(`leaves ${path} as it is where nothing can be looked up (${index + 1})`, async () => {
      const kept = await plan(path, text);
      assert.ok(kept.outcome.plan === undefined, 'a plan was made');
      assert.equal(kept.reasons.length, 1);
    });
  });

  const advice: readonly { readonly path: string; readonly text: string; readonly says: RegExp }[] = [
    { path: '.vscode/settings.json', text: '{ "key": "⟦1⟧" }', says: /user settings/ },
    { path: 'appsettings.Development.json', text: '{ "key": "⟦1⟧" }', says: /user-secrets/ },
    { path: 'package.json', text: '{ "key": "⟦1⟧" }', says: /JSON cannot/ },
    { path: 'app.toml', text: 'key = "⟦1⟧"', says: /TOML cannot/ },
    { path: 'pip.conf', text: 'index-url = https://u:⟦1⟧@pip.example/', says: /PIP_INDEX_URL/ },
    { path: 'nginx.conf', text: 'set $key ⟦1⟧;', says: /envsubst/ },
    { path: 'chart/values.yaml', text: 'key: ⟦1⟧', says: /required/ },
    { path: 'Jenkinsfile', text: "node { def key = '⟦1⟧' }", says: /credentials\('id'\)/ },
    { path: 'gradle.properties', text: 'key=⟦1⟧', says: /ORG_GRADLE_PROJECT/ },
    { path: '.pypirc', text: 'password = ⟦1⟧', says: /home directory/ },
  ];
  for (const { path, text, says } of advice) {
    it(`says what to do in ${path}`, async () => {
      const { outcome } = await plan(path, text);
      assert.ok(outcome.plan === undefined, 'a plan was made');
      assert.deepEqual(
        outcome.refused.map(({ message }) => says.test(message)),
        [true],
      );
    });
  }
});

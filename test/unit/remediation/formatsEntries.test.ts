/**
 * Formats in which an entry goes, or the file around changes along: pipelines, images, and the files of editors. What a fix writes
 * in each, and what it leaves alone.
 */
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
  readonly names: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const web = { 'Shop.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>' };

const cases: readonly Case[] = [
  {
    title: 'a step that has an env',
    path: '.github/workflows/ci.yml',
    before: lines('jobs:', '  a:', '    steps:', '    - run: pay ⟦1⟧', '      env:', '        A: b'),
    after: lines(
      'jobs:',
      '  a:',
      '    steps:',
      '    - run: pay "$‹STRIPE_SECRET_KEY:?STRIPE_SECRET_KEY is not set}"',
      '      env:',
      '        STRIPE_SECRET_KEY: $‹{ secrets.STRIPE_SECRET_KEY }}',
      '        A: b',
    ),
    names: ['STRIPE_SECRET_KEY'],
  },
  {
    title: 'a step with a script of several lines, another step below',
    path: '.github/workflows/ci.yml',
    before: lines('jobs:', '  a:', '    steps:', '      - run: |', '          pay ⟦1⟧', '', '      - run: ls'),
    after: lines(
      'jobs:',
      '  a:',
      '    steps:',
      '      - run: |',
      '          pay "$‹STRIPE_SECRET_KEY:?STRIPE_SECRET_KEY is not set}"',
      '        env:',
      '          STRIPE_SECRET_KEY: $‹{ secrets.STRIPE_SECRET_KEY }}',
      '',
      '      - run: ls',
    ),
    names: ['STRIPE_SECRET_KEY'],
  },
  {
    title: 'a variable of GitLab CI among others',
    path: '.gitlab-ci.yml',
    before: lines('variables:', '  A: b', '  STRIPE_KEY: ⟦1⟧ # live', 'pay:', '  script: [./pay]'),
    after: lines('variables:', '  A: b', 'pay:', '  script: [./pay]'),
    names: ['STRIPE_KEY'],
  },
  {
    title: 'the only variable of a job of GitLab CI, and a part of another',
    path: '.gitlab-ci.yml',
    before: lines('variables:', '  URL: "https://u:⟦2⟧@h"', 'pay:', '  variables:', '    KEY: "⟦1⟧"', '  script: [a]'),
    after: lines('variables:', '  URL: "https://u:$‹STRIPE_SECRET_KEY}@h"', 'pay:', '  script: [a]'),
    names: ['STRIPE_SECRET_KEY', 'KEY'],
  },
  {
    title: 'a variable of CircleCI',
    path: '.circleci/config.yml',
    before: lines('jobs:', '  a:', '    environment:', '      STRIPE_KEY: ⟦1⟧', '    steps:', '      - run: ./pay'),
    after: lines('jobs:', '  a:', '    steps:', '      - run: ./pay'),
    names: ['STRIPE_KEY'],
  },
  {
    title: 'a variable of an image that a command uses',
    path: 'Dockerfile',
    before: lines('FROM a', 'ENV A=1 \\', '    STRIPE_KEY="⟦1⟧"', 'RUN pay "$STRIPE_KEY"', 'RUN ls'),
    after: lines(
      'FROM a',
      'ENV A=1',
      'RUN --mount=type=secret,id=stripe-key,env=STRIPE_KEY,required=true pay "$STRIPE_KEY"',
      'RUN ls',
    ),
    names: ['STRIPE_KEY'],
  },
  {
    title: 'an argument of a build that is handed on',
    path: 'app.Dockerfile',
    before: lines('ARG NPM_TOKEN=⟦1⟧', 'FROM a', 'ARG NPM_TOKEN', 'ENV NPM_TOKEN=$NPM_TOKEN', 'RUN npm ci'),
    after: lines('FROM a', 'RUN --mount=type=secret,id=npm-token,env=NPM_TOKEN,required=true npm ci'),
    names: ['NPM_TOKEN'],
  },
  {
    title: 'a launch configuration with one variable',
    path: '.vscode/launch.json',
    before: lines('{ "configurations": [', '  {', '    "type": "node",', '    "env": { "KEY": "⟦1⟧" }', '  }', '] }'),
    after: lines(
      '{ "configurations": [',
      '  {',
      '    "type": "node",',
      '    "envFile": "$‹workspaceFolder}/.env"',
      '  }',
      '] }',
    ),
    names: ['KEY'],
  },
  {
    title: 'a launch configuration with several variables, comments and an argument',
    path: '.vscode/launch.json',
    before: lines(
      '{',
      '  "configurations": [',
      '    {',
      '      "type": "debugpy",',
      '      "env": {',
      '        "A": "b", // first',
      '        "STRIPE_KEY": "⟦1⟧",',
      '      },',
      '      "args": ["--key=⟦2⟧"],',
      '    },',
      '  ],',
      '}',
    ),
    after: lines(
      '{',
      '  "configurations": [',
      '    {',
      '      "type": "debugpy",',
      '      "env": {',
      '        "A": "b", // first',
      '      },',
      '      "args": ["--key=$‹env:STRIPE_SECRET_KEY}"],',
      '      "envFile": "$‹workspaceFolder}/.env",',
      '    },',
      '  ],',
      '}',
    ),
    names: ['STRIPE_KEY', 'STRIPE_SECRET_KEY'],
  },
  {
    title: 'a server of mcp.json',
    path: '.vscode/mcp.json',
    before: lines('{', '\t"servers": {', '\t\t"pay": { "env": { "STRIPE_KEY": "⟦1⟧" } }', '\t}', '}'),
    after: lines(
      '{',
      '\t"servers": {',
      '\t\t"pay": { "env": { "STRIPE_KEY": "$‹input:stripe-key}" } }',
      '\t},',
      '\t"inputs": [',
      '\t\t{',
      '\t\t\t"type": "promptString",',
      '\t\t\t"id": "stripe-key",',
      '\t\t\t"description": "STRIPE_KEY",',
      '\t\t\t"password": true',
      '\t\t}',
      '\t]',
      '}',
    ),
    names: ['STRIPE_KEY'],
  },
  {
    title: 'a server of .mcp.json',
    path: '.mcp.json',
    before: lines('{ "mcpServers": { "pay": { "args": ["--key", "⟦1⟧"] } } }'),
    after: lines('{ "mcpServers": { "pay": { "args": ["--key", "$‹STRIPE_SECRET_KEY}"] } } }'),
    names: ['STRIPE_SECRET_KEY'],
  },
  {
    title: 'terminals in settings',
    path: '.vscode/settings.json',
    before: lines('{ "terminal.integrated.env.osx": { "STRIPE_KEY": "⟦1⟧" } }'),
    after: lines('{ "terminal.integrated.env.osx": { "STRIPE_KEY": "$‹env:STRIPE_KEY}" } }'),
    names: ['STRIPE_KEY'],
  },
  {
    title: 'tasks',
    path: '.vscode/tasks.json',
    before: lines('{ "tasks": [{ "label": "a", "command": "pay ⟦1⟧" }] }'),
    after: lines('{ "tasks": [{ "label": "a", "command": "pay $‹env:STRIPE_SECRET_KEY}" }] }'),
    names: ['STRIPE_SECRET_KEY'],
  },
  {
    title: 'a variable of a Jenkinsfile',
    path: 'Jenkinsfile',
    before: lines('pipeline {', '  agent any', '  environment {', "    STRIPE_KEY = '⟦1⟧'", '  }', '}'),
    after: lines(
      'pipeline {',
      '  agent any',
      '  environment {',
      "    STRIPE_KEY = credentials('stripe-key')",
      '  }',
      '}',
    ),
    names: ['STRIPE_KEY'],
  },
  {
    title: 'a script of a Jenkinsfile, in quotes that Groovy looks into',
    path: 'Jenkinsfile',
    before: lines('pipeline {', '    agent any', '    stages {', '        sh "pay $‹x} ⟦1⟧"', '    }', '}'),
    after: lines(
      'pipeline {',
      '    agent any',
      '    environment {',
      "        STRIPE_SECRET_KEY = credentials('stripe-secret-key')",
      '    }',
      '    stages {',
      String.raw`        sh "pay $‹x} \"\$‹STRIPE_SECRET_KEY:?STRIPE_SECRET_KEY is not set}\""`,
      '    }',
      '}',
    ),
    names: ['STRIPE_SECRET_KEY'],
  },
  {
    title: 'appsettings.json of a web program',
    path: 'appsettings.json',
    before: lines('{', '  "Stripe": {', '    "ApiKey": "⟦1⟧",', '    "Mode": "x"', '  }', '}'),
    after: lines('{', '  "Stripe": {', '    "Mode": "x"', '  }', '}'),
    names: ['Stripe__ApiKey'],
    files: web,
  },
];

interface Kept {
  readonly path: string;
  readonly text: string;
  readonly says: RegExp;
  readonly files?: Readonly<Record<string, string>>;
}

const step = 'jobs:\n  a:\n    steps:\n    - ';
const kept: readonly Kept[] = [
  { path: '.github/workflows/a.yml', text: `${step}run: pay ⟦1⟧\n      shell: pwsh\n`, says: /another shell/ },
  { path: '.github/workflows/a.yml', text: `${step}env: {A: b}\n      run: pay ⟦1⟧\n`, says: /in braces/ },
  { path: '.github/workflows/a.yml', text: `${step}run: |\n        # ⟦1⟧\n`, says: /comment of the script/ },
  {
    path: '.github/workflows/a.yml',
    text: `${step}run: |\n        cat <<'A'\n        ⟦1⟧\n        A\n`,
    says: /by hand/,
  },
  { path: '.github/workflows/a.yml', text: `${step}run: >\n        pay ⟦1⟧\n`, says: /several lines/ },
  { path: '.github/workflows/a.yml', text: `${step}run: echo \`pay ⟦1⟧\`\n`, says: /by hand/ },
  { path: '.gitlab-ci.yml', text: 'a:\n  image: h/⟦1⟧\n', says: /Only `variables`/ },
  {
    path: '.gitlab-ci.yml',
    text: 'variables:\n  STRIPE_KEY: ⟦1⟧\n',
    files: { '.env': 'STRIPE_KEY=other\n' },
    says: /Another value is kept as STRIPE_KEY/,
  },
  {
    path: '.circleci/config.yml',
    text: 'jobs:\n  a:\n    environment:\n      URL: u:⟦1⟧@h\n',
    says: /taken out alone/,
  },
  { path: 'Dockerfile', text: 'FROM a\nCMD ["pay", "⟦1⟧"]\n', says: /docker run -e NAME/ },
  { path: 'Dockerfile', text: 'FROM a\nENV KEY=⟦1⟧\nENV URL=$KEY\n', says: /ENV uses KEY/ },
  { path: 'Dockerfile', text: 'FROM a\nENV URL=https://u:⟦1⟧@h\n', says: /part of the variable/ },
  { path: 'Dockerfile', text: 'FROM a\nRUN <<A\npay ⟦1⟧\nA\n', says: /--mount=type=secret/ },
  { path: 'Dockerfile', text: 'FROM a\nSHELL ["pwsh"]\nRUN pay ⟦1⟧\n', says: /shell of its own/ },
  { path: '.vscode/settings.json', text: '{ "pay.key": "⟦1⟧" }', says: /user settings/ },
  {
    path: '.vscode/launch.json',
    text: '{ "configurations": [{ "type": "go", "envFile": "x", "env": { "KEY": "⟦1⟧" } }] }',
    says: /another `envFile`/,
  },
  { path: 'Jenkinsfile', text: "node {\n  sh 'pay ⟦1⟧'\n}\n", says: /credentials\('id'\)/ },
  { path: 'Jenkinsfile', text: "pipeline {\n  agent any\n  sh 'echo `pay ⟦1⟧`'\n}\n", says: /cannot be told/ },
  { path: 'appsettings.json', text: '{ "key": "⟦1⟧" }', says: /user-secrets/ },
  { path: 'appsettings.json', text: '{ "url": "https://u:⟦1⟧@h" }', files: web, says: /user-secrets/ },
];

describe('configuration formats in which entries change', () => {
  for (const { title, path, before, after, names, files } of cases) {
    it(`fixes ${title}`, async () => {
      const fixed = await plan(path, before, { ...(files && { files }) });
      assert.equal(fixed.text, after);
      assert.deepEqual(fixed.reasons, []);
      assert.deepEqual(fixed.outcome.plan?.names, names);
      const again = await plan(path, fixed.text, { ...(files && { files }) });
      assert.equal(again.text, after);
    });
    it(`fixes ${title}, with line ends of Windows`, async () => {
      const fixed = await plan(path, before.replaceAll('\n', '\r\n'), { ...(files && { files }) });
      assert.equal(fixed.text, after.replaceAll('\n', '\r\n'));
    });
  }

  kept.forEach(({ path, text, says, files }, index) => {
    it(`says what to do in ${path} (${index + 1})`, async () => {
      const { outcome } = await plan(path, text, { ...(files && { files }) });
      assert.ok(outcome.plan === undefined, 'a plan was made');
      const messages = outcome.refused.map(({ message }) => says.test(message) || message);
      assert.deepEqual(messages, [true]);
    });
  });
});

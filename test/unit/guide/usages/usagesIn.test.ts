/** Uses of a variable in one text: each line of a table is a form that a kind of file speaks of variables in. */
import assert from 'node:assert/strict';
import { isVariableName, usagesIn } from '../../../../server/src/guide/usages/usagesIn';
import type { UsageKind } from '../../../../server/src/shared/usages';

const name = 'ACME_KEY';

/** File, text, and the kinds of its uses of `ACME_KEY`, in order. */
type Row = readonly [file: string, text: string, ...kinds: readonly UsageKind[]];

const programs: readonly Row[] = [
  ['a.js', 'use(process.env.ACME_KEY)', 'reads'],
  ['a.js', "use(process.env['ACME_KEY'])", 'reads'],
  ['a.ts', 'process.env?.ACME_KEY ?? ""', 'reads'],
  ['a.ts', "process.env.ACME_KEY ||= 'x'", 'sets'],
  ['a.ts', "process.env['ACME_KEY'] = 'x'", 'sets'],
  ['a.ts', 'if (process.env.ACME_KEY === x) {}', 'reads'],
  ['a.ts', 'const { A, ACME_KEY: key = 1 } = process.env;', 'reads'],
  ['a.vue', 'import.meta.env.ACME_KEY', 'reads'],
  ['a.ts', "Deno.env.get('ACME_KEY')", 'reads'],
  ['a.ts', 'Bun.env.ACME_KEY', 'reads'],
  ['a.js', "const key = requireEnv('ACME_KEY');", 'reads'],
  ['worker.ts', 'fetch(env.ACME_KEY)', 'reads'],
  ['a.ts', "this.configService.getOrThrow<string>('ACME_KEY')", 'reads'],
  ['a.ts', "config.get('ACME_KEY')", 'reads'],
  ['env.ts', 'const schema = z.object({ ACME_KEY: z.string() })', 'passes'],
  ['env.ts', "const needed = ['ACME_KEY', 'OTHER']", 'passes'],
  ['a.py', "os.environ['ACME_KEY']", 'reads'],
  ['a.py', "os.environ['ACME_KEY'] = 'x'", 'sets'],
  ['a.py', 'os.environ.get("ACME_KEY", "")', 'reads'],
  ['a.py', "os.getenv('ACME_KEY')", 'reads'],
  ['a.py', "key = env.str('ACME_KEY')", 'reads'],
  ['a.py', 'key = settings.ACME_KEY', 'reads'],
  ['a.ipynb', '"source": ["key = os.environ[\\"ACME_KEY\\"]"]', 'reads'],
  ['a.rb', "ENV['ACME_KEY']", 'reads'],
  ['a.rb', "ENV.fetch('ACME_KEY') { nil }", 'reads'],
  ['a.rb', "ENV.fetch 'ACME_KEY'", 'reads'],
  ['a.php', "getenv('ACME_KEY')", 'reads'],
  ['a.php', "$_ENV['ACME_KEY']", 'reads'],
  ['a.pl', '$ENV{ACME_KEY}', 'reads'],
  ['A.java', 'System.getenv("ACME_KEY")', 'reads'],
  ['A.java', 'System.getenv().get("ACME_KEY")', 'reads'],
  ['A.java', '@Value("${ACME_KEY:none}")', 'reads'],
  ['A.scala', 'sys.env("ACME_KEY")', 'reads'],
  ['a.clj', '(System/getenv "ACME_KEY")', 'reads'],
  ['A.cs', 'Environment.GetEnvironmentVariable("ACME_KEY")', 'reads'],
  ['A.cs', 'builder.Configuration["ACME_KEY"]', 'reads'],
  ['a.go', 'os.Getenv("ACME_KEY")', 'reads'],
  ['a.go', 'os.LookupEnv("ACME_KEY")', 'reads'],
  ['a.go', 'os.Setenv("ACME_KEY", x)', 'sets'],
  ['a.rs', 'std::env::var("ACME_KEY")?', 'reads'],
  ['a.rs', 'option_env!("ACME_KEY")', 'reads'],
  ['a.c', 'getenv("ACME_KEY")', 'reads'],
  ['a.swift', 'ProcessInfo.processInfo.environment["ACME_KEY"]', 'reads'],
  ['a.dart', "String.fromEnvironment('ACME_KEY')", 'reads'],
  ['a.R', 'Sys.getenv("ACME_KEY")', 'reads'],
  ['a.R', 'Sys.setenv(ACME_KEY = x)', 'sets'],
  ['a.jl', 'get(ENV, "ACME_KEY", "")', 'reads'],
  ['a.ex', 'System.fetch_env!("ACME_KEY")', 'reads'],
  ['a.erl', 'os:getenv("ACME_KEY")', 'reads'],
  ['a.hs', 'lookupEnv "ACME_KEY"', 'reads'],
  ['a.lua', 'os.getenv("ACME_KEY")', 'reads'],
  ['a.js', '// needs ACME_KEY to be set', 'documents'],
];

const files: readonly Row[] = [
  ['.env', 'ACME_KEY=x\nexport ACME_KEY=y\nOTHER=${ACME_KEY}\n', 'sets', 'sets', 'reads'],
  ['app/.env.example', 'ACME_KEY=\n', 'documents'],
  ['run.sh', 'echo "$ACME_KEY" "${ACME_KEY:-none}"', 'reads', 'reads'],
  ['run.sh', 'export ACME_KEY=x', 'sets'],
  ['run.sh', 'ACME_KEY=x ./run', 'sets'],
  ['run.sh', 'docker run -e ACME_KEY image', 'passes'],
  ['tool', '#!/bin/sh\nprintenv ACME_KEY\n', 'reads'],
  ['run.fish', 'set -gx ACME_KEY x', 'sets'],
  ['run.bat', 'set ACME_KEY=x\necho %ACME_KEY%\n', 'sets', 'reads'],
  ['run.ps1', "$env:ACME_KEY = 'x'\nuse $env:ACME_KEY", 'sets', 'reads'],
  ['run.ps1', "[Environment]::GetEnvironmentVariable('ACME_KEY')", 'reads'],
  ['Makefile', 'run:\n\tcurl $(ACME_KEY)\n', 'reads'],
  ['Dockerfile', 'ARG ACME_KEY\nENV ACME_KEY=$ACME_KEY\n', 'passes', 'sets', 'reads'],
  ['Dockerfile', 'RUN --mount=type=secret,id=ACME_KEY cat /run/secrets/ACME_KEY', 'passes', 'passes'],
  ['compose.yaml', 'environment:\n  - ACME_KEY\n  - ACME_KEY=x\n  - B=${ACME_KEY}\n', 'passes', 'sets', 'passes'],
  ['docker-compose.yml', 'environment:\n  ACME_KEY: ${ACME_KEY}\n', 'passes', 'passes'],
  ['k8s/app.yaml', '- name: ACME_KEY\n  valueFrom:\n    secretKeyRef:\n      key: ACME_KEY\n', 'passes', 'passes'],
  ['k8s/secret.yaml', 'stringData:\n  ACME_KEY: x\n', 'sets'],
  ['chart/templates/app.yaml', 'value: {{ .Values.secrets.ACME_KEY | quote }}', 'reads'],
  ['.github/workflows/ci.yml', 'env:\n  ACME_KEY: ${{ secrets.ACME_KEY }}\n', 'passes', 'reads'],
  ['.github/workflows/ci.yml', 'run: curl "$ACME_KEY"\n', 'reads'],
  ['.gitlab-ci.yml', 'variables:\n  ACME_KEY: x\nscript:\n  - curl $ACME_KEY\n', 'sets', 'reads'],
  ['.circleci/config.yml', '- run: curl ${ACME_KEY}\n', 'reads'],
  ['azure-pipelines.yml', '- script: curl $(ACME_KEY)\n', 'reads'],
  ['Jenkinsfile', "environment { \n KEY = credentials('ACME_KEY')\n}", 'passes'],
  ['main.tf', 'variable "acme_key" {}\nx = var.acme_key\n', 'passes', 'reads'],
  ['run.sh', 'export TF_VAR_acme_key=x', 'sets'],
  ['prod.tfvars', 'acme_key = "x"\n', 'sets'],
  ['app.properties', 'acme.key=${ACME_KEY}\n', 'reads'],
  ['app.service', '[Service]\nEnvironment="ACME_KEY=x"\n', 'sets'],
  ['vercel.json', '{"env": {"ACME_KEY": "@acme"}}', 'sets'],
  ['turbo.json', '{"globalEnv": ["ACME_KEY"]}', 'passes'],
  ['README.md', 'Set `ACME_KEY` first.', 'documents'],
];

const noUses: readonly Row[] = [
  ['a.js', 'const MY_ACME_KEY_2 = 1; process.env.ACME_KEYS'],
  ['a.js', 'const ACME_KEY = load();'],
  ['a.js', 'return ACME_KEY + 1'],
  ['a.js', 'const text = `${ACME_KEY}`;'],
  ['run.sh', "echo '\\$ACME_KEY'"],
  ['compose.yaml', 'image: x/ACME_KEY-1\n'],
];

describe('uses of a variable', () => {
  for (const [file, text, ...kinds] of [...programs, ...files]) {
    it(`${file}: ${JSON.stringify(text)}`, () => {
      const found = usagesIn(text, file, [name]);
      assert.deepEqual(
        found.map(({ kind }) => kind),
        kinds,
        JSON.stringify(found),
      );
      for (const { start, end } of found) assert.match(text.slice(start, end), /^(?:TF_VAR_)?acme_key$/i);
    });
  }
  for (const [file, text] of noUses) {
    it(`none in ${file}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(usagesIn(text, file, [name]), []);
    });
  }

  it('are told name by name, ordered by place', () => {
    const found = usagesIn('process.env.B_KEY + process.env.A_KEY', 'a.js', ['A_KEY', 'B_KEY']);
    assert.deepEqual(
      found.map((usage) => usage.name),
      ['B_KEY', 'A_KEY'],
    );
  });

  it('take linear time, whatever stands around the name', () => {
    const text = 'ENV ACME_KEY \\\n'.repeat(20_000);
    assert.ok(usagesIn(text, 'Dockerfile', [name]).length > 0);
  }).timeout(5000);

  it('are asked for by what could be a name', () => {
    assert.deepEqual(['ACME_KEY', 'acme.key', '', 'a b', '-x', 'a'.repeat(200)].map(isVariableName), [
      true,
      true,
      ...Array(4).fill(false),
    ]);
  });
});

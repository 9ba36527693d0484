import assert from 'node:assert/strict';
import { plan } from '../support';

/** Marks of a test text: `▸` begins a line. */
function text(marked: string): string {
  return marked.replace(/^[^▸]*▸/gm, '').replace(/\n[ ]*$/, '\n');
}

async function fixed(path: string, marked: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await plan(path, text(marked), { files })).text;
}

describe('imports and helpers of Python', () => {
  const helper = `def _require_env(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise RuntimeError(f"{name} is not set")
    return value
`;

  it('go below everything that must stay on top', async () => {
    const source = `#!/usr/bin/env python3
      ▸# coding: utf-8
      ▸"""Doc."""
      ▸from __future__ import annotations
      ▸
      ▸K = "⟦1⟧"
      ▸`;
    const expected = `#!/usr/bin/env python3\n# coding: utf-8\n"""Doc."""\nfrom __future__ import annotations\n\nimport os\n\n\n${helper}\n\nK = _require_env("STRIPE_SECRET_KEY")\n`;
    assert.equal(await fixed('main.py', `▸${source}`), expected);
  });

  it('go into the alphabet of imports', async () => {
    const result = await fixed('main.py', '▸import json\n▸import sys\n▸from x import y\n▸\n▸K = "⟦1⟧"\n');
    assert.ok(result.startsWith('import json\nimport os\nimport sys\nfrom x import y\n\n\ndef _require_env'));
  });

  it('are no second import of os', async () => {
    const result = await fixed('main.py', '▸import os, sys\n▸K = "⟦1⟧"\n');
    assert.equal(result.split('import os').length, 2);
  });

  it('use the name that os has', async () => {
    assert.match(await fixed('main.py', '▸import os as o\n▸K = "⟦1⟧"\n'), /value = o\.environ\.get\(name\)/);
    assert.match(await fixed('main.py', '▸os = 5\n▸K = "⟦1⟧"\n'), /import os as _os\n[\s\S]*value = _os\.environ/);
  });

  it('keep away from a licence on top', async () => {
    const result = await fixed('main.py', '▸# Licence: free.\n▸\n▸K = "⟦1⟧"\n');
    assert.ok(result.startsWith('# Licence: free.\n\nimport os\n\n\ndef '));
  });

  it('are not needed where a helper is imported', async () => {
    const result = await fixed('main.py', '▸from settings import require_env\n▸K = "⟦1⟧"\n');
    assert.equal(result, 'from settings import require_env\nK = require_env("STRIPE_SECRET_KEY")\n');
  });
});

describe('helper of JavaScript', () => {
  it('goes below imports, requires and directives', async () => {
    const source =
      "▸#!/usr/bin/env node\n▸'use strict';\n▸const a = require('a');\n▸import('b');\n▸\n▸const k = '⟦1⟧';\n";
    const result = await fixed('main.js', source);
    assert.match(
      result,
      /^#!.*\n'use strict';\nconst a = require\('a'\);\nimport\('b'\);\n\nfunction requireEnv\(name\) \{\n {2}const/,
    );
  });

  it('is written as the file is', async () => {
    assert.match(
      await fixed('main.js', "▸import a from 'a'\n▸\n▸if (a) {\n▸\tf('⟦1⟧')\n▸}\n"),
      /\n\tconst value = process\.env\[name\]\n/,
    );
    assert.match(
      await fixed('main.ts', '▸import a from "a";\n▸f("⟦1⟧");\n'),
      /function requireEnv\(name: string\): string \{/,
    );
  });

  it('is the one that is imported', async () => {
    const esm = "import { requireEnv } from './env.js';\nf(requireEnv('STRIPE_SECRET_KEY'));\n";
    assert.equal(await fixed('main.js', "▸import { requireEnv } from './env.js';\n▸f('⟦1⟧');\n"), esm);
    const cjs = "const { requireEnv } = require('./env');\nf(requireEnv('STRIPE_SECRET_KEY'));\n";
    assert.equal(await fixed('main.js', "▸const { requireEnv } = require('./env');\n▸f('⟦1⟧');\n"), cjs);
  });

  it('is none in a TypeScript script, whose names other files share', async () => {
    const result = await fixed('main.ts', "▸f('⟦1⟧');\n");
    assert.equal(
      result,
      "f(process.env['STRIPE_SECRET_KEY'] || (() => { throw new Error('STRIPE_SECRET_KEY is not set'); })());\n",
    );
  });

  it('comes after a byte order mark', async () => {
    assert.ok((await fixed('main.js', "▸\ufefff('⟦1⟧');\n")).startsWith('\ufefffunction requireEnv'));
  });
});

describe('imports and helper of Go', () => {
  const head = (imports: string) => `▸package a\n▸\n${imports.replace(/^/gm, '▸')}\n▸\n▸var k = "⟦1⟧"\n`;

  it('make a block of a single import', async () => {
    assert.ok((await fixed('a.go', head('import "fmt"'))).startsWith('package a\n\nimport (\n\t"fmt"\n\t"os"\n)\n'));
    assert.ok(
      (await fixed('a.go', head('import "strings"'))).startsWith('package a\n\nimport (\n\t"os"\n\t"strings"\n)\n'),
    );
  });

  it('go into the first group of a block, in order', async () => {
    const result = await fixed('a.go', head('import (\n\t"fmt"\n\t"time"\n\n\t"x.org/a"\n)'));
    assert.ok(result.includes('import (\n\t"fmt"\n\t"os"\n\t"time"\n\n\t"x.org/a"\n)'));
  });

  it('leave the import of C alone', async () => {
    const result = await fixed('a.go', head('// #include <stdio.h>\nimport "C"'));
    assert.ok(result.includes('// #include <stdio.h>\nimport "C"'));
    assert.ok(result.includes('import "os"'));
  });

  it('are added where there is none', async () => {
    assert.ok(
      (await fixed('a.go', '▸package a\n▸\n▸var k = "⟦1⟧"\n')).startsWith(
        'package a\n\nimport "os"\n\nvar k = mustEnv(',
      ),
    );
  });

  it('take over what another file of the package has', async () => {
    const other =
      'package a\n\nfunc mustEnv(name string) string {\n\tv := os.Getenv(name)\n\tif v == "" {\n\t\tpanic(name)\n\t}\n\treturn v\n}\n';
    const result = await fixed('a.go', '▸package a\n▸\n▸var k = "⟦1⟧"\n', { 'b.go': other });
    assert.equal(result, 'package a\n\nvar k = mustEnv("STRIPE_SECRET_KEY")\n');
  });
});

describe('files beside a Go file', () => {
  const own = '▸package a\n▸\n▸var k = "⟦1⟧"\n';
  const body = '{\n\tv := os.Getenv(name)\n\tif v == "" {\n\t\tpanic(name)\n\t}\n\treturn v\n}\n';
  const helper = `func mustEnv(name string) string ${body}`;

  it('do not lend their helper when they are another program', async () => {
    const program = '▸package main\n▸\n▸func main() {\n▸\tprintln("⟦1⟧")\n▸}\n';
    const result = await fixed('a.go', program, { 'b.go': `package main\n\nfunc main() {}\n\n${helper}` });
    assert.match(result, /^func mustEnv\(/m);
  });

  it('do not lend it when they are another package, a test or bound to a system', async () => {
    const others = {
      'b.go': `package b\n\n${helper}`,
      'a_test.go': `package a\n\n${helper}`,
      'env_linux.go': `package a\n\n${helper}`,
      'tagged.go': `//go:build x\n\npackage a\n\n${helper}`,
    };
    for (const [path, text] of Object.entries(others)) {
      assert.match(await fixed('a.go', own, { [path]: text }), /^func mustEnv2?\(/m, path);
    }
  });
});

describe('helpers of classes', () => {
  it('take the outermost class, as its last member', async () => {
    const result = await fixed('A.java', '▸class A {\n▸    static class B {\n▸        String k = "⟦1⟧";\n▸    }\n▸}\n');
    assert.match(result, /^ {4}\}\n\n {4}private static String requireEnv\(String name\) \{\n[\s\S]*\n {4}\}\n\}\n$/m);
  });

  it('need none in an interface of Java', async () => {
    const result = await fixed('A.java', '▸interface A {\n▸    String K = "⟦1⟧";\n▸}\n');
    assert.match(result, /String K = java\.util\.Optional\.ofNullable\(System\.getenv\("STRIPE_SECRET_KEY"\)\)/);
  });

  it('name System where C# does not use it', async () => {
    assert.match(
      await fixed('A.cs', '▸class A\n▸{\n▸    string k = "⟦1⟧";\n▸}\n'),
      /System\.Environment\.GetEnvironmentVariable/,
    );
    assert.match(
      await fixed('A.cs', '▸using System;\n▸class A\n▸{\n▸    string k = "⟦1⟧";\n▸}\n'),
      /= Environment\.GetEnvironmentVariable/,
    );
  });

  it('stand below the statements of a C# program without a class', async () => {
    const result = await fixed('A.cs', '▸using System;\n▸Console.WriteLine("⟦1⟧");\n');
    assert.match(
      result,
      /^using System;\nConsole\.WriteLine\(RequireEnv\("STRIPE_SECRET_KEY"\)\);\n\nstatic string RequireEnv\(string name\)\n\{/,
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, orderEdits } from '../../../server/src/remediation/edits';
import { tables } from '../../fixes/cases/index';
import { fillIn, sampleKey } from '../../fixes/support/program';
import { toolchains } from '../../fixes/support/toolchains';
import { plan, withKeys } from './support';

describe('what is not fixed', () => {
  const refusals: Readonly<Record<string, readonly [string, string]>> = {
    'env-file': ['.env', 'STRIPE_KEY=⟦1⟧\n'],
    comment: ['main.py', '# ⟦1⟧\n'],
    'not-in-a-string': ['main.py', 'x = ⟦1⟧\n'],
    'client-bundle': ['App.vue', "<script>const k = '⟦1⟧'</script>\n"],
    'half-typed': ['main.js', "const k = '⟦1⟧\n"],
    'constant-only': ['Main.java', 'class Main { @A("⟦1⟧") int x; }\n'],
    'string-kind': ['main.rb', 'x = /⟦1⟧/\n'],
    'already-a-lookup': ['main.js', "const k = process.env['⟦1⟧'];\n"],
    'language-not-supported': ['main.json', '{"k": "⟦1⟧"}\n'],
  };
  for (const [reason, [path, source]] of Object.entries(refusals)) {
    it(`${reason}: ${path}`, async () => {
      const { outcome, reasons } = await plan(path, source);
      assert.deepEqual(reasons, [reason]);
      assert.equal(outcome.plan, undefined);
    });
  }

  it('a key that is public by design', async () => {
    const { outcome, reasons } = await plan('main.js', "const k = '⟦1⟧';\n", {
      findings: (found) => found.map((finding) => ({ ...finding, class: 'public' as const })),
    });
    assert.deepEqual(reasons, ['public-by-design']);
    assert.equal(outcome.plan, undefined);
  });

  it('a value that no .env file can hold', async () => {
    const { reasons } = await plan('main.js', "const k = '⟦1⟧\"\\'';\n", {
      findings: (found) => found.map((finding) => ({ ...finding, end: finding.end + 3 })),
    });
    assert.deepEqual(reasons, ['value-not-writable']);
  });

  it('is explained in a sentence that holds no key', async () => {
    for (const [path, source] of Object.values(refusals)) {
      const { outcome } = await plan(path, source);
      for (const { message } of outcome.refused) {
        assert.match(message, /^[A-Z.].*\.$/);
        assert.ok(!message.includes(sampleKey(1)));
      }
    }
  });

  it('that is put together from pieces, or encoded in a text that cannot be lifted, says so', async () => {
    for (const [note, words] of [
      ['joined', /pieces.*one string/],
      ['encoded', /encoded.*whole text/],
    ] as const) {
      const { outcome, reasons } = await plan('main.py', 'x = ⟦1⟧\n', {
        findings: (found) => found.map((finding) => ({ ...finding, notes: [note] })),
      });
      assert.deepEqual(reasons, ['not-in-a-string']);
      assert.match(outcome.refused[0]?.message ?? '', words);
    }
  });

  it('does not keep the rest of the file from being fixed', async () => {
    const { reasons, text, outcome } = await plan('main.py', '# ⟦1⟧\nbilling_key = "⟦2⟧"\n');
    assert.deepEqual(reasons, ['comment']);
    assert.match(text, /billing_key = _require_env\("BILLING_KEY"\)/);
    assert.deepEqual(outcome.plan?.names, ['BILLING_KEY']);
  });
});

describe('half-typed code', () => {
  const sound: Readonly<Record<string, readonly [string, string]>> = {
    'main.js': ["const k = '⟦1⟧';\nfunction broken( {\n", 'requireEnv('],
    'main.ts': ["import a from 'a';\nconst k = f('⟦1⟧'\n", 'requireEnv('],
    'main.py': ['k = "⟦1⟧"\ndef broken(:\n', '_require_env('],
    'main.go': ['package main\n\nvar k = "⟦1⟧"\n\nfunc main() {\n\tif x := \n', 'mustEnv('],
    'main.rb': ["k = '⟦1⟧'\ndef broken(\n", 'ENV.fetch('],
    'main.php': ["<?php\n$k = '⟦1⟧';\nfunction broken( {\n", 'getenv('],
    'Main.java': ['class Main {\n    String k = "⟦1⟧";\n    void broken( {\n}\n', 'requireEnv('],
    'Main.cs': ['class Main\n{\n    string k = "⟦1⟧";\n    void Broken( {\n}\n', 'RequireEnv('],
    'main.sh': ['k="⟦1⟧"\nif [ $x\n', ':?'],
    'main.lua': ['local k = "⟦1⟧"\nfunction broken(\n', 'require_env('],
    'main.R': ['k <- "⟦1⟧"\nf(\n', 'require_env('],
    'main.pl': ['my $k = "⟦1⟧";\nsub broken {\n', 'die('],
    'main.exs': ['k = "⟦1⟧"\nf(\n', 'fetch_env!('],
    'main.erl': ['f() -> "⟦1⟧".\ng( ->\n', 'require_env('],
    'main.ps1': ['$k = "⟦1⟧"\nfunction Broken {\n', 'throw'],
  };
  for (const [path, [source, lookup]] of Object.entries(sound)) {
    it(`is fixed where the string itself is whole: ${path}`, async () => {
      const { text, reasons } = await plan(path, source);
      assert.deepEqual(reasons, []);
      assert.ok(text.includes(lookup));
    });
  }
});

describe('a plan for several findings', () => {
  it('has one import and one helper', async () => {
    const { text } = await plan(
      'main.py',
      'import sys\na_key = "⟦1⟧"\nb_secret = "x ⟦2⟧"\nprint(a_key, b_secret, sys)\n',
    );
    assert.equal(text.split('import os').length, 2);
    assert.equal(text.split('def _require_env').length, 2);
  });

  it('has one helper for each class of its own', async () => {
    const { text } = await plan(
      'Main.java',
      'class A { String k = "⟦1⟧"; String l = "⟦2⟧"; }\nclass B { String k = "⟦1⟧"; }\n',
    );
    assert.equal(text.split('private static String requireEnv').length, 3);
  });

  it('fixes only what was asked for', async () => {
    const source = "const aKey = '⟦1⟧';\nconst bKey = '⟦2⟧';\n";
    const { text, files } = await plan('main.js', source, { findings: (found) => found.slice(1) });
    assert.ok(text.includes("const aKey = '⟦1⟧'"));
    assert.ok(!files['.env']?.includes('⟦1⟧'));
  });

  it('keeps edits ordered and apart', async function everyTable() {
    // The grammars of all languages are loaded.
    this.timeout(120_000);
    for (const [name, programs] of Object.entries(tables)) {
      for (const program of programs.filter((each) => each.refused === undefined).slice(0, 8)) {
        const { outcome } = await plan(
          program.file ?? toolchains[name as keyof typeof toolchains].file,
          fillIn(program.source, 'x1'),
        );
        const edits = outcome.plan?.edits ?? [];
        assert.deepEqual(edits, orderEdits(edits));
        const isApart = edits.every((edit, index) => index === 0 || (edits[index - 1]?.end ?? 0) <= edit.start);
        assert.ok(isApart, program.title);
      }
    }
  });

  it('says nothing of the key in its title, names and notes', async () => {
    const { outcome } = await plan('main.go', 'package main\n\nconst StripeKey = "https://u:⟦1⟧@h"\n');
    const said = [outcome.plan?.title, ...(outcome.plan?.names ?? []), ...(outcome.plan?.notes ?? [])].join('\n');
    assert.ok(!said.includes(sampleKey(1)));
    assert.match(said, /percent-encoded/);
    assert.match(said, /StripeKey is a variable now/);
  });
});

describe('notes of a plan', () => {
  async function notes(path: string, source: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
    return (await plan(path, source, { files })).outcome.plan?.notes.join('\n') ?? '';
  }
  const script = "const k = '⟦1⟧';\n";

  it('say how the program gets to see the variable', async () => {
    assert.match(await notes('main.js', script), /node --env-file=\.env/);
    assert.match(
      await notes('main.js', script, { 'package.json': '{"dependencies":{"dotenv":"1"}}' }),
      /dotenv\/config/,
    );
    assert.match(await notes('main.py', 'k = "⟦1⟧"\n', { 'requirements.txt': 'python-dotenv' }), /load_dotenv/);
    assert.match(await notes('main.rb', 'k = "⟦1⟧"\n', { Gemfile: "gem 'dotenv'" }), /dotenv\/load/);
    assert.match(await notes('main.go', 'package a\n\nvar k = "⟦1⟧"\n'), /set -a; \. \.\/\.env/);
    assert.match(await notes('main.js', script, { 'compose.yaml': '' }), /In compose\.yaml, give the service/);
  });

  it('say when loading the file needs it from now on', async () => {
    assert.match(await notes('main.js', script), /can only be loaded where STRIPE_SECRET_KEY can be looked up/);
    assert.doesNotMatch(await notes('main.js', "function f() { return '⟦1⟧'; }\n"), /can only be loaded/);
  });
});

describe('any program', () => {
  /** Statements that may stand in any order. */
  const statements: Readonly<Record<string, readonly string[]>> = {
    'main.js': [
      "const K = '⟦1⟧';",
      'f("Bearer ⟦2⟧ {x}");',
      'let t = `a ${1} ⟦1⟧`;',
      '// ⟦3⟧',
      "import b from 'b';",
      "g({ '⟦3⟧': 1 });",
    ],
    'main.py': [
      'K = "⟦1⟧"',
      "print(f'{1} ⟦2⟧')",
      'import sys',
      '# ⟦3⟧',
      'B = b"⟦1⟧ x"',
      'def f(k="⟦3⟧"):\n    return k',
    ],
    'main.rb': ["K = '⟦1⟧'", 'puts "x #{1} ⟦2⟧"', '# ⟦3⟧', "puts 'a ⟦3⟧'", 'x = %w[⟦1⟧ b]', "require 'set'"],
    'main.php': [
      "<?php $k = '⟦1⟧'; ?>",
      '<?php echo "a ⟦2⟧"; ?>',
      '<?php const K = "⟦3⟧"; ?>',
      '<p>x</p>',
      "<?php f('⟦1⟧' . 'b'); ?>",
    ],
  };
  for (const [path, pool] of Object.entries(statements)) {
    it(`is changed once only, and only where a key stood: ${path}`, async () => {
      const programs = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 7 });
      const eols = fc.constantFrom('\n', '\r\n');
      await fc.assert(
        fc.asyncProperty(programs, eols, async (lines, eol) => {
          const source = lines.join(eol).replaceAll('\n', eol).replaceAll('\r\r', '\r') + eol;
          const { outcome, text } = await plan(path, source);
          const fixed = applyEdits(withKeys(source), outcome.plan?.edits ?? []);
          assert.equal(withKeys(text), fixed);
          const again = await plan(path, text);
          assert.equal(again.outcome.plan, undefined);
          if (eol === '\r\n') assert.doesNotMatch(fixed, /[^\r]\n/);
          const kept = source.split(eol).filter((line) => !line.includes('⟦'));
          for (const line of kept) assert.ok(text.includes(line));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('gives a value the name that it has got in another file of the run, whatever the code calls it', async () => {
    const given = { '⟦1⟧': 'STRIPE_SECRET_KEY' };
    const { text, files } = await plan('main.py', 'mailgun_api_key = "⟦1⟧"\n', { given });
    assert.match(text, /"STRIPE_SECRET_KEY"/);
    assert.equal(files['.env'], "STRIPE_SECRET_KEY='⟦1⟧'\n");
    const vault = await plan('main.py', 'stripe_secret_key = "⟦2⟧"\n', { given, store: 'vault' });
    assert.deepEqual(vault.outcome.plan?.names, ['STRIPE_SECRET_KEY_2']);
  });

  it('has no plan without findings', async () => {
    const { outcome } = await plan('main.js', "const k = '⟦1⟧';\n", { findings: () => [] });
    assert.deepEqual(outcome, { plan: undefined, refused: [] });
  });
});

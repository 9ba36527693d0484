/**
 * Strings put together at random from what each kind of literal may hold (quotes, braces, escapes, templates, line ends), with
 * a key in the middle: the fixed program prints what the first one printed.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sampleKey } from './support/program';
import { toolchains } from './support/toolchains';
import { judge, openBatch } from './support/verdict';

const raw = String.raw;
/** Pieces that mean nothing to any language, but something to formats. */
const plain = ['a', ' ', '%', '%s', '&', ':', '//', ';', '€', '0'];
const braces = ['{', '}', '{{', '}}'];
const escapes = [raw`\n`, raw`\t`, raw`\\`, raw`\x41`, raw`\"`, raw`\'`];

interface Kind {
  readonly open: string;
  readonly close: string;
  readonly pieces: readonly string[];
}

interface Sheet {
  readonly head: string;
  readonly print: (literal: string) => string;
  readonly tail: string;
  readonly kinds: readonly Kind[];
}

function kind(open: string, close: string, ...pieces: readonly (string | readonly string[])[]): Kind {
  return { open, close, pieces: pieces.flat() };
}

const sheets: Readonly<Record<'python' | 'javascript' | 'ruby' | 'php' | 'go' | 'java' | 'csharp', Sheet>> = {
  python: {
    head: '',
    print: (literal) => `print(repr(${literal}))\n`,
    tail: '',
    kinds: [
      kind('"', '"', plain, braces, escapes, "'", raw`\u0041`, raw`\101`, raw`\N{DASH}`, '#'),
      kind("'", "'", plain, braces, escapes, '"'),
      kind('r"', '"', plain, braces, raw`\d`, "'"),
      kind('"""', '"""', plain, braces, escapes, '\n', "'"),
      kind('f"', '"', 'a', '{{', '}}', '{1}', '{2:>3}', "{'x'}", '%', escapes),
      kind("rb'", "'", 'a', raw`\d`, '{', '%'),
      kind('"x" "', "\" 'z'", plain, braces, escapes),
    ],
  },
  javascript: {
    head: '',
    print: (literal) => `console.log(JSON.stringify(${literal}));\n`,
    tail: '',
    kinds: [
      kind('"', '"', plain, braces, escapes, "'", '`', '${', raw`\u{41}`, raw`\101`, '\\\n', raw`\d`, '$'),
      kind("'", "'", plain, braces, escapes, '"', '`', '${'),
      kind('`', '`', plain, '{', '}', '${1}', '$', raw`\``, raw`\${`, escapes, '\n', '"'),
      kind('String.raw`', '`', 'a', raw`\n`, raw`\d`, '${1}', '"'),
    ],
  },
  ruby: {
    head: '',
    print: (literal) => `p ${literal}\n`,
    tail: '',
    kinds: [
      kind('"', '"', plain, braces, escapes, "'", '#{1}', raw`\#{`, raw`\e`, '# '),
      kind("'", "'", plain, braces, raw`\\`, raw`\'`, raw`\n`, '"', '#{', '#@x'),
      kind('%q(', ')', plain, braces, raw`\\`, raw`\)`, '"', "'", '#{', raw`\n`),
      kind('%w[', ']', 'a', ' ', '"', "'", '#{', raw`\\`, raw`\n`, raw`\]`, raw`\ `),
      kind('<<~T\n  ', '\nT\n', plain, '\n  ', '#{1}', '"', '\n    ', escapes),
      kind("<<~'T'\n  ", '\nT\n', plain, '\n  ', '#{1}', '#@x', '\n    ', escapes),
    ],
  },
  php: {
    head: "<?php $v = 'V'; $w = ['k' => 'W'];\n",
    print: (literal) => `var_dump(${literal});\n`,
    tail: '',
    kinds: [
      kind('"', '"', plain, '{', '}', '$v ', '{$v}', '{$w["k"]}', '$w[k] ', "'", raw`\$`, escapes, raw`\u{41}`),
      kind("'", "'", plain, braces, raw`\\`, raw`\'`, raw`\n`, '"', '$v', '{$v}'),
      kind('<<<T\n    ', '\n    T', plain, '\n    ', '{$v}', '"', '$v ', raw`\$`, escapes),
      kind("<<<'T'\n  ", '\n  T', plain, '\n  ', '{$v}', '"', '$v ', '$', escapes),
    ],
  },
  go: {
    head: 'package main\n\nimport "fmt"\n\nfunc main() {\n',
    print: (literal) => `\tfmt.Printf("%q\\n", ${literal})\n`,
    tail: '}\n',
    kinds: [
      kind('"', '"', plain, braces, raw`\n`, raw`\\`, raw`\x41`, raw`\"`, raw`\u0041`, raw`\101`, "'", '`'),
      kind('`', '`', plain, braces, '"', "'", '\n', raw`\n`),
    ],
  },
  java: {
    head: 'package ⟦ns⟧;\n\nclass Main {\n    static void p(String s) { System.out.println(s.replace("\\n", "~")); }\n\n    public static void main(String[] a) {\n',
    print: (literal) => `        p(${literal});\n`,
    tail: '    }\n}\n',
    kinds: [
      kind('"', '"', plain, braces, raw`\n`, raw`\\`, raw`\101`, raw`\"`, raw`\u0041`, "'", raw`\s`),
      kind('"""\n          ', '\n          """', plain, braces, '\n          ', '"', raw`\n`, raw`\\`, raw`\s`),
    ],
  },
  csharp: {
    head: 'using System;\n\nnamespace ⟦ns⟧\n{\n    class Program\n    {\n        static void Main()\n        {\n',
    print: (literal) => `            Console.WriteLine((${literal}).Replace("\\n", "~"));\n`,
    tail: '        }\n    }\n}\n',
    kinds: [
      kind('"', '"', plain, braces, escapes, raw`\u0041`),
      kind('@"', '"', plain, braces, '""', "'", raw`\n`, '\n'),
      kind('$"', '"', 'a', '{{', '}}', '{1}', '{2:00}', '%', escapes),
      kind('$@"', '"', 'a', '{{', '}}', '{1}', '""', raw`\d`),
    ],
  },
};

/** Literals of one kind; alone in the literal or with something around it, and sometimes with a second key. */
function literals({ open, close, pieces }: Kind, count: number): readonly string[] {
  const some = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((each) => each.join(''));
  const literal = fc.tuple(some, some, fc.nat(4)).map(([before, after, choice]) => {
    if (choice === 0) return `${open}${sampleKey(1)}${close}`;
    const second = choice === 1 ? ` ${sampleKey(2)} ` : '';
    return `${open}${before} ${sampleKey(1)} ${after}${second}${close}`;
  });
  return fc.sample(literal, { numRuns: count, seed: 20261124 });
}

describe('strings of every kind, put together at random', () => {
  for (const [name, sheet] of Object.entries(sheets)) {
    const toolchain = toolchains[name as keyof typeof sheets];
    it(`mean the same after the fix: ${name}`, async function run() {
      this.timeout(120_000);
      const missing = toolchain.missing();
      if (missing !== undefined) {
        console.log(`      not run: ${missing} is not installed`);
        this.skip();
      }
      const all = sheet.kinds.flatMap((each) => literals(each, 14));
      const source = sheet.head + all.map(sheet.print).join('') + sheet.tail;
      const folder = await mkdtemp(join(tmpdir(), `keylift-strings-${name}-`));
      try {
        const batch = await openBatch(toolchain, [{ title: name, source, layout: 'lines as they come' }], folder);
        const [job] = batch.jobs;
        if (job === undefined) throw new Error('nothing was planned');
        assert.deepEqual(
          job.outcome.refused.map((each) => each.message),
          [],
        );
        const { compiled, sameOutput, loudWhenUnset, idempotent } = await judge(batch, job);
        assert.deepEqual(
          { compiled, sameOutput, loudWhenUnset, idempotent },
          { compiled: true, sameOutput: true, loudWhenUnset: true, idempotent: true },
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});

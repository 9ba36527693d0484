import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);

/** Lines of a key as long as Ed25519's, and of a longer one. */
const keys = [1, 12].map((count) => [
  `-----BEGIN ${''}PRIVATE KEY-----`,
  ...Array.from({ length: count }, (_, line) => randomText('base64', 64, line)),
  `-----END ${''}PRIVATE KEY-----`,
]);

/** How files of many kinds write the lines of a key. */
const layouts: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'YAML, deep': (lines) => `key: |\n${lines.map((line) => ' '.repeat(16) + line).join('\n')}\n`,
  'YAML, folded': (lines) => `key: >-\n${lines.map((line) => `${' '.repeat(24)}${line}\n`).join('\n')}\n`,
  'YAML, in quotes': (lines) => `key: "${lines.join('\\n')}\\n"\n`,
  JSON: (lines) => JSON.stringify({ key: lines.join('\n') }),
  'JSON in JSON': (lines) => JSON.stringify(JSON.stringify({ key: lines.join('\n') })),
  'a list of lines': (lines) => JSON.stringify({ key: lines }, null, 2),
  'a notebook': (lines) => JSON.stringify({ source: lines.map((line) => `${line}\n`) }, null, 1),
  'an env file': (lines) => `KEY="${lines.join('\n')}"\n`,
  Terraform: (lines) => `key = <<-EOT\n${lines.map((line) => `    ${line}`).join('\n')}\n  EOT\n`,
  Java: (lines) => `String k = ${lines.map((line) => `"${line}\\n"`).join('\n                    + ')};`,
  JavaScript: (lines) => `const k = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('\\n');`,
  C: (lines) => `static const char k[] =\n${lines.map((line) => `"${line}\\r\\n"`).join('\n')};`,
  'C, in a macro': (lines) => `#define KEY \\\n${lines.map((line) => `  "${line}\\n" \\`).join('\n')}\n\n`,
  assembler: (lines) => lines.map((line) => `\t.ascii "${line}\\n"`).join('\n'),
  'C#': (lines) => `var k = ${lines.map((line) => `"${line}" + Environment.NewLine`).join(' +\n            ')};`,
  'Visual Basic': (lines) => `Dim k = ${lines.map((line) => `"${line}" & vbCrLf`).join(' & _\n    ')}`,
  'Kotlin, with a margin': (lines) =>
    `val k = """\n${lines.map((line) => `    |${line}`).join('\n')}\n""".trimMargin()`,
  'Scala, with a margin': (lines) => `val k =\n  """${lines.join('\n    |')}\n    |""".stripMargin`,
  Rust: (lines) => `const K: &str = "${lines.join('\\n\\\n    ')}";`,
  Erlang: (lines) => `K = <<${lines.map((line) => `"${line}\\n"`).join('\n  ')}>>.`,
  properties: (lines) => `key=${lines.map((line) => `${line}\\n`).join('\\\n    ')}\n`,
  'a diff that removes it': (lines) => `@@ -1,5 +0,0 @@\n${lines.map((line) => `-${line}`).join('\n')}\n`,
  'a comment': (lines) => `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`,
  'a patch': (lines) => lines.map((line) => `+${line}`).join('\n'),
  'an answer to a mail': (lines) => lines.map((line) => `> ${line}`).join('\n'),
  'a log': (lines) => lines.map((line, at) => `2026-01-02T03:04:${10 + at}Z app[1]: ${line}`).join('\n'),
  'a page': (lines) => `<p>${lines.join('<br />\n')}</p>`,
  'a form': (lines) => `<textarea>${lines.join('&#10;')}</textarea>`,
  'an address': (lines) => `key=${encodeURIComponent(lines.join('\n'))}`,
  base64: (lines) => `tls.key: ${Buffer.from(lines.join('\n')).toString('base64')}\n`,
  'one line': (lines) => `key = ${lines.join(' ')}\n`,
  'no line ends': (lines) => `key = "${lines.join('')}"\n`,
  'blank lines between': (lines) => lines.join('\r\n\r\n'),
};

describe('a private key', () => {
  for (const [name, write] of Object.entries(layouts)) {
    it(`is found as ${name} writes it`, () => {
      for (const lines of keys) {
        const { findings } = scan(`\n${write(lines)}\n`, catalogue);
        assert.ok(findings.some(({ detector }) => detector.startsWith('private-key')));
      }
    });
  }
});

/** Dart programs with a key in them, and what stands there once they are fixed. */
import { dedent } from '../support/program';
import type { ParsedProgram } from './swift';

function row(title: string, source: string, expected: readonly string[]): ParsedProgram {
  return { title, source: dedent(source), expected };
}

function refusal(refused: ParsedProgram['refused'], title: string, source: string): ParsedProgram {
  return { title, source: dedent(source), ...(refused !== undefined && { refused }) };
}

export const dartPrograms: readonly ParsedProgram[] = [
  row('constant of a file without imports', "const mailgunApiKey = '⟦1⟧';\nvoid main() { print(mailgunApiKey); }\n", [
    "import 'dart:io';\n\nfinal mailgunApiKey = _requireEnv('MAILGUN_API_KEY');\n",
    'String _requireEnv(String name) {',
    "throw StateError('$name is not set');",
  ]),
  row(
    'constants made of it, and imports',
    `
    import 'dart:convert';
    import 'package:a/b.dart';

    const String key = "⟦1⟧";
    const auth = 'Bearer $key';
    const other = auth + 'x';
    void main() { print(other); }
  `,
    [
      "import 'dart:convert';\nimport 'dart:io';\n",
      'final String key = _requireEnv(',
      "final auth = 'Bearer $key';",
      "final other = auth + 'x';",
    ],
  ),
  row(
    'members and locals',
    `
    class Client {
      static const String stripeToken = '⟦1⟧';
      final String name = "x ⟦2⟧";
      String get shown => 'Bearer ⟦2⟧';
    }
    void main() {
      const local = ['⟦1⟧'];
      print(local);
    }
  `,
    [
      "static final String stripeToken = _requireEnv('STRIPE_TOKEN');",
      'final String name = "x ${_requireEnv(\'STRIPE_SECRET_KEY\')}";',
      "=> 'Bearer ${_requireEnv('STRIPE_SECRET_KEY')}'",
      "final local = [_requireEnv('STRIPE_TOKEN')];",
    ],
  ),
  row('raw and long strings', "var a = r'$x ⟦1⟧ \\d';\nvar b = '''\n  ⟦2⟧\n''';\nvar c = r'⟦1⟧';\n", [
    "r'$x ' + _requireEnv('STRIPE_SECRET_KEY') + r' \\d'",
    "  ${_requireEnv('STRIPE_SECRET_KEY_2')}\n'''",
    "var c = _requireEnv('STRIPE_SECRET_KEY');",
  ]),
  row('interpolation with quotes in it', "var m = {'a': 1};\nvar a = 'x ${m['a']} ⟦1⟧ $m';\n".replaceAll('\\', ''), [
    "'x ${m['a']} ${_requireEnv('STRIPE_SECRET_KEY')} $m'",
  ]),
  row(
    'arguments, map and comparison',
    `
    void main() {
      var headers = {'x-stripe-token': '⟦1⟧'};
      connect(apiKey: '⟦2⟧');
      print(headers['x-stripe-token'] == 'a ⟦2⟧');
    }
  `,
    ["{'x-stripe-token': _requireEnv('X_STRIPE_TOKEN')}"],
  ),
  row('fallback of a lookup', "import 'dart:io';\nfinal a = Platform.environment['BILLING_KEY'] ?? '⟦1⟧';\n", [
    "final a = _requireEnv('BILLING_KEY');",
  ]),
  row(
    'helper that is there already',
    `
    import 'dart:io';

    final a = '⟦1⟧';

    String _requireEnv(String name) {
      final value = Platform.environment[name];
      if (value == null || value.isEmpty) throw StateError('$name');
      return value;
    }
  `,
    ["final a = _requireEnv('STRIPE_SECRET_KEY');"],
  ),
  refusal('constant-only', 'default of a parameter', "void f({String k = '⟦1⟧'}) {}\n"),
  refusal('constant-only', 'annotation', "@Deprecated('⟦1⟧')\nvoid f() {}\n"),
  refusal('constant-only', 'case', "void f(String x) { switch (x) { case '⟦1⟧': break; } }\n"),
  refusal('constant-only', 'const object', "void main() { print(const Client(key: '⟦1⟧')); }\n"),
  refusal('constant-only', 'constant that a default is made of', "const k = '⟦1⟧';\nvoid f({String x = k}) {}\n"),
  refusal('client-bundle', 'Flutter', "import 'package:flutter/material.dart';\nconst k = '⟦1⟧';\n"),
  refusal('comment', 'comment', '/// Use ⟦1⟧.\nvar x = 1;\n'),
  refusal('half-typed', 'string without an end', "void main() {\n  var x = '⟦1⟧;\n}\n"),
];

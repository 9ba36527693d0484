/**
 * F#, Visual Basic and Julia, which are read without a grammar: what a fix writes, and where it writes nothing. No compiler of
 * theirs is on the machines that the tests run on; nothing is run here.
 */
import assert from 'node:assert/strict';
import { plan } from '../support';

const fs = (name: string) =>
  `(match System.Environment.GetEnvironmentVariable "${name}" with null | "" -> failwith "${name} is not set" | value -> value)`;
const jl = (name: string) =>
  `(let value = get(ENV, "${name}", ""); isempty(value) ? error("${name} is not set") : value end)`;
const s = String.raw;

interface Row {
  readonly title: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const stripe = 'STRIPE_SECRET_KEY';
const rows: readonly Row[] = [
  { title: 'F#, a value', path: 'a.fs', before: 'let stripeKey = "⟦1⟧"', after: `let stripeKey = ${fs('STRIPE_KEY')}` },
  { title: 'F#, an argument', path: 'a.fs', before: 'let g = f "⟦1⟧"', after: `let g = f ${fs(stripe)}` },
  {
    title: 'F#, a named argument',
    path: 'a.fsx',
    before: 'Client(apiToken = "⟦1⟧")',
    after: `Client(apiToken = ${fs(stripe)})`,
  },
  {
    title: 'F#, a part of plain, verbatim and interpolated strings',
    path: 'a.fs',
    before: s`let a = "x\t⟦1⟧" + @"c:\⟦1⟧" + $"{n} ⟦1⟧ {m}"`,
    after: s`let a = ("x\t" + ${fs(stripe)}) + (@"c:\" + ${fs(stripe)}) + ($"{n} " + ${fs(stripe)} + $" {m}")`,
  },
  {
    title: 'F#, a part of a long string',
    path: 'a.fs',
    before: s`let a = """{"k": "⟦1⟧"}\"""`,
    after: s`let a = ("{\"k\": \"" + ${fs(stripe)} + "\"}\\")`,
  },
  { title: 'F#, a format', path: 'a.fs', before: 'printfn "Key ⟦1⟧!"', after: `printfn "Key %s!" ${fs(stripe)}` },
  {
    title: 'Visual Basic, constants of a module and of a body',
    path: 'a.vb',
    before: [
      'Module Program',
      '    Const StripeKey As String = "⟦1⟧"',
      '    Sub Main()',
      '        Const Local = "⟦2⟧"',
      '        Use(StripeKey & Local & "Bearer ⟦1⟧ ""q""")',
      '    End Sub',
      'End Module',
    ].join('\n'),
    after: [
      'Module Program',
      '    Private ReadOnly StripeKey As String = RequireEnv("STRIPE_KEY")',
      '    Sub Main()',
      `        Dim Local As String = RequireEnv("${stripe}")`,
      '        Use(StripeKey & Local & ("Bearer " & RequireEnv("STRIPE_KEY") & " ""q"""))',
      '    End Sub',
      '',
      '    Private Function RequireEnv(name As String) As String',
      '        Dim value = System.Environment.GetEnvironmentVariable(name)',
      '        If String.IsNullOrEmpty(value) Then Throw New System.InvalidOperationException(name & " is not set")',
      '        Return value',
      '    End Function',
      'End Module',
    ].join('\n'),
  },
  {
    title: 'Visual Basic, members of a class that has the function',
    path: 'a.vb',
    before: [
      'Public Class Client',
      '    Public Const Key = "⟦1⟧"',
      '    Public Property Token As String = "⟦1⟧"',
      '    Private Shared Function RequireEnv(name As String) As String',
      "        Return If(Environment.GetEnvironmentVariable(name), Fail()) ' Throw",
      '    End Function',
      'End Class',
    ].join('\n'),
    after: [
      'Public Class Client',
      `    Public Shared ReadOnly Key As String = RequireEnv("${stripe}")`,
      `    Public Property Token As String = RequireEnv("${stripe}")`,
      '    Private Shared Function RequireEnv(name As String) As String',
      "        Return If(Environment.GetEnvironmentVariable(name), Fail()) ' Throw",
      '    End Function',
      'End Class',
    ].join('\n'),
  },
  {
    title: 'Julia, a constant of a script and a part of a string',
    path: 'a.jl',
    before: 'const stripe_key = "⟦1⟧"\nh = "Bearer ⟦1⟧ $(x)"',
    after: `const stripe_key = ${jl('STRIPE_KEY')}\nh = "Bearer $${jl('STRIPE_KEY')} $(x)"`,
  },
  {
    title: 'Julia, functions of a module, and a long string',
    path: 'src/Pay.jl',
    before: 'module Pay\nfunction key(x = "⟦1⟧")\n    return """\n    {"k": "⟦1⟧"}\n    """\nend\nb() = "⟦1⟧"\nend',
    after: `module Pay\nfunction key(x = ${jl(stripe)})\n    return """\n    {"k": "$${jl(stripe)}"}\n    """\nend\nb() = ${jl(stripe)}\nend`,
  },
  {
    title: 'Julia, beside transposed values and characters',
    path: 'a.jl',
    before: `x = a' * b; c = '"'; d = "⟦1⟧"`,
    after: `x = a' * b; c = '"'; d = ${jl(stripe)}`,
  },
];

const kept: readonly (readonly [reason: string, path: string, text: string])[] = [
  ['comment', 'a.fs', '(* ⟦1⟧ *)'],
  ['constant-only', 'a.fs', '[<Literal>]\nlet K = "⟦1⟧"'],
  ['constant-only', 'a.fs', '[<Obsolete("⟦1⟧")>]\nlet k = 1'],
  ['constant-only', 'a.fs', 'let f = function "⟦1⟧" -> 1 | _ -> 2'],
  ['constant-only', 'a.fs', 'match x with\n| "⟦1⟧"\n| "a" -> 1\n| _ -> 2'],
  ['string-kind', 'a.fs', 'printfn "%s ⟦1⟧" x'],
  ['string-kind', 'a.fs', 'let b = "⟦1⟧"B'],
  ['comment', 'a.vb', "Module A\n  ' ⟦1⟧\nEnd Module"],
  ['constant-only', 'a.vb', 'Module A\n  Sub F(Optional k As String = "⟦1⟧")\n  End Sub\nEnd Module'],
  ['constant-only', 'a.vb', 'Module A\n  <Obsolete("⟦1⟧")>\n  Sub F()\n  End Sub\nEnd Module'],
  ['constant-only', 'a.vb', 'Module A\n  Const K = "⟦1⟧"\n  Const L = "x" & K\nEnd Module'],
  ['constant-only', 'a.vb', 'Dim k = "⟦1⟧"'],
  ['constant-only', 'src/Pay.jl', 'module Pay\nconst KEY = "⟦1⟧"\nend'],
  ['constant-only', 'a.jl', '@printf "⟦1⟧"'],
  ['string-kind', 'a.jl', 'r = r"⟦1⟧"'],
  ['string-kind', 'a.jl', 'run(`pay ⟦1⟧`)'],
  ['comment', 'a.jl', '"""\nUse ⟦1⟧.\n"""\nfunction f() end'],
  ['comment', 'a.jl', '#= ⟦1⟧ =#'],
];

describe('languages without a grammar', () => {
  for (const { title, path, before, after } of rows) {
    it(`fixes ${title}`, async () => {
      const fixed = await plan(path, before);
      assert.deepEqual(fixed.reasons, []);
      assert.equal(fixed.text, after);
      assert.equal((await plan(path, fixed.text)).text, after);
    });
  }
  kept.forEach(([reason, path, text], index) => {
    it(`leaves ${path} alone: ${reason} (${index + 1})`, async () => {
      const { outcome, reasons } = await plan(path, text);
      assert.ok(outcome.plan === undefined, 'a plan was made');
      assert.deepEqual(reasons, [reason]);
    });
  });
});

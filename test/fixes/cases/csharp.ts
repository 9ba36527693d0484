/** C# programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A class with these members, and a `Main` with these statements. */
function main(statements: string, members = '', head = 'using System;\n'): string {
  return `${head}\nnamespace ⟦ns⟧\n{\n    class Program\n    {\n${members}\n        static void Main()\n        {\n${statements}\n        }\n    }\n}\n`;
}

export const csharpPrograms: readonly Program[] = [
  fixed(
    'local variable',
    main(s`            string mailgunApiKey = "⟦1⟧";
            Console.WriteLine(mailgunApiKey);`),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'no using directive',
    main(
      s`            var key = "⟦1⟧";
            System.Console.WriteLine(key);`,
      '',
      '',
    ),
  ),
  fixed(
    'static readonly field',
    main('            Console.WriteLine(StripeToken);', s`        private static readonly string StripeToken = "⟦1⟧";`),
    {
      names: ['STRIPE_TOKEN'],
    },
  ),
  fixed(
    'constant field',
    main('            Console.WriteLine(StripeKey);', s`        private const string StripeKey = "⟦1⟧";`),
    { names: ['STRIPE_KEY'] },
  ),
  fixed(
    'constants made of it',
    main(
      s`            const string Local = "x" + Auth;
            Console.WriteLine(Local + Other);`,
      s`        const string Key = "⟦1⟧", Other = "o";
        public const string Auth = "Bearer " + Key;`,
    ),
  ),
  fixed(
    'local constant',
    main(s`            const string key = "⟦1⟧";
            Console.WriteLine(key);`),
  ),
  fixed(
    'instance field, property, expression body',
    main(
      s`            var p = new Program();
            Console.WriteLine(p.key + p.Other + p.Third);`,
      s`        string key = "⟦1⟧";
        public string Other { get; set; } = "⟦2⟧";
        public string Third => "⟦3⟧";`,
    ),
  ),
  fixed(
    'constructor with this and base',
    main(
      s`            Console.WriteLine(new Program().key);`,
      s`        readonly string key;
        Program() : this("⟦1⟧") { }
        Program(string key) { this.key = key; }`,
    ),
  ),
  fixed(
    'default parameter',
    main(
      s`            Console.WriteLine(Show() + Show("x"));`,
      s`        static string Show(string key = "⟦1⟧", int n = 1)
        {
            return key + n;
        }`,
    ),
  ),
  fixed(
    'default parameter on one line',
    main(s`            Console.WriteLine(Show());`, s`        static string Show(string key = "⟦1⟧") { return key; }`),
  ),
  fixed(
    'argument and named argument',
    main(
      s`            Console.WriteLine(Show("⟦1⟧", stripeKey: "⟦2⟧"));`,
      '        static string Show(string a, string stripeKey) { return a + stripeKey; }',
    ),
  ),
  fixed(
    'dictionary, array, object initialiser',
    main(
      s`            var d = new Dictionary<string, string> { ["BillingToken"] = "⟦1⟧" };
            var e = new Dictionary<string, string> { { "⟦2⟧", "x" }, { "b", "⟦1⟧" } };
            var a = new[] { "⟦3⟧", "y" };
            Console.WriteLine(string.Join(",", d.Keys) + d["BillingToken"] + a[0] + e["b"] + string.Join(",", e.Keys) + new Program { StripeSecret = "⟦2⟧" }.StripeSecret);`,
      '        string StripeSecret;',
      'using System;\nusing System.Collections.Generic;\n',
    ),
  ),
  fixed(
    'static class and struct',
    s`
    using System;

    namespace ⟦ns⟧
    {
        static class Keys
        {
            public const string LiveStripe = "⟦1⟧";
        }

        struct Other
        {
            public static string Key = "⟦2⟧";
        }

        class Program
        {
            static void Main() { Console.WriteLine(Keys.LiveStripe + Other.Key); }
        }
    }
  `,
  ),
  fixed(
    'nested class',
    main(
      '            Console.WriteLine(Inner.Key);',
      s`        class Inner
        {
            public const string Key = "⟦1⟧";
        }`,
    ),
  ),
  fixed(
    'lambda and local delegate',
    main(s`            Func<string> f = () => "⟦1⟧";
            Func<string> g = delegate { return "⟦2⟧"; };
            Console.WriteLine(f() + g());`),
  ),
  fixed('Bearer', main(s`            Console.WriteLine("Bearer ⟦1⟧\t\"q\"\u0041");`)),
  fixed('braces around', main(s`            Console.WriteLine("{\"key\": \"⟦1⟧\"}" + "{0} ⟦2⟧");`)),
  fixed('verbatim string', main(s`            Console.WriteLine(@"c:\x ""⟦1⟧"" {y}" + @"⟦2⟧");`)),
  fixed(
    'interpolated string',
    main(s`            var host = "h";
            Console.WriteLine($"https://a:⟦1⟧@{host}/{1 + 1:00} {{x}}" + $"⟦2⟧");`),
  ),
  fixed(
    'interpolated verbatim string',
    main(s`            var host = "h";
            Console.WriteLine($@"c:\{host} ""⟦1⟧""");`),
  ),
  fixed('concatenation', main(s`            Console.WriteLine(1 + 2 + "⟦1⟧" + 3 + ("x ⟦2⟧") + 'c');`)),
  fixed(
    'format',
    main(s`            Console.WriteLine("{0} ⟦1⟧", "x");
            Console.WriteLine(string.Format("⟦2⟧ {0}", 1));`),
  ),
  fixed(
    'method of a literal, comparison, ternary, coalescing',
    main(s`            string x = null;
            Console.WriteLine("⟦1⟧".Length + "a ⟦2⟧".Trim() + (x == "⟦1⟧") + (x != null ? "y" : "⟦2⟧") + (x ?? "⟦1⟧"));`),
  ),
  fixed(
    'fallback of a lookup',
    main(s`            var key = Environment.GetEnvironmentVariable("BILLING_KEY") ?? "⟦1⟧";
            Console.WriteLine(key);`),
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'helper that is there already',
    main(
      '            Console.WriteLine("⟦1⟧");',
      s`        static string RequireEnv(string name)
        {
            var value = Environment.GetEnvironmentVariable(name);
            if (string.IsNullOrEmpty(value)) throw new Exception(name + " is not set");
            return value;
        }`,
    ),
  ),
  fixed(
    'name of the helper taken',
    main('            Console.WriteLine("⟦1⟧" + RequireEnv(1));', '        static int RequireEnv(int x) { return x; }'),
  ),
  fixed(
    'helper in another part of the class',
    s`
    using System;

    namespace ⟦ns⟧
    {
        partial class Program
        {
            static void Main() { Console.WriteLine("⟦1⟧"); }
        }
    }
  `,
    {
      notRun: 'the other part is not compiled with it',
      files: {
        'Other.cs':
          'namespace ⟦ns⟧ { partial class Program { static string RequireEnv(string name) { return name; } } }\n',
      },
    },
  ),
  fixed(
    'using and switch on the outside',
    main(s`            switch (1) { case 1: Console.WriteLine("⟦1⟧"); break; }
            foreach (var key in new[] { "⟦2⟧" }) Console.WriteLine(key);`),
  ),
  fixed(
    'static field of another class before it',
    main(
      '            Console.WriteLine(Key + Now.Year.ToString().Length);',
      s`        static readonly DateTime Now = DateTime.UtcNow;
        const string Key = "⟦1⟧";`,
    ),
  ),
  fixed(
    'Windows line ends',
    main('            Console.WriteLine(Key);', s`        const string Key = "⟦1⟧";`).replaceAll('\n', '\r\n'),
  ),
  fixed('raw string', main(s`            Console.WriteLine("""{"a": "⟦1⟧"}""");`), { notRun: 'C# 11' }),
  fixed('statements without a class', 'using System;\n\nConsole.WriteLine("⟦1⟧");\n', { notRun: 'C# 9' }),
  refused(
    'constant-only',
    'attribute',
    main(
      '',
      s`        [Obsolete("⟦1⟧")]
        int x;`,
    ),
  ),
  fixed(
    'case',
    main(
      '            Console.WriteLine(Pick("⟦1⟧") + Pick("a") + Pick("z"));',
      s`        static int Pick(string x)
        {
            switch (x)
            {
                case "a":
                    return 1;
                case "⟦1⟧":
                    Console.WriteLine(x);
                    break;
                default:
                    return 3;
            }
            return 5;
        }`,
    ),
  ),
  fixed('arm of a switch that gives a value', main(s`            var n = "a" switch { "⟦1⟧" => 1, _ => 2 };`), {
    notRun: 'C# 8',
  }),
  fixed('pattern', main(s`            object x = "a"; Console.WriteLine(x is "⟦1⟧");`), { notRun: 'C# 7' }),
  refused('constant-only', 'case of what is computed', main(s`            switch ("x") { case "⟦1⟧": break; }`)),
  refused(
    'constant-only',
    'case that shares its code',
    main(s`            var x = "x"; switch (x) { case "a": case "⟦1⟧": break; }`),
  ),
  refused(
    'constant-only',
    'constant that a case uses',
    main('            switch ("x") { case Key: break; }', s`        const string Key = "⟦1⟧";`),
  ),
  refused(
    'constant-only',
    'constant that an attribute uses by another one',
    main(
      '',
      s`        const string Key = "⟦1⟧";
        const string Both = "x" + Key;
        [Obsolete(Both)]
        int x;`,
    ),
  ),
  refused(
    'constant-only',
    'constant that a default parameter uses',
    main(
      '',
      s`        const string Key = "⟦1⟧";
        void F(string key = Key) { }`,
    ),
  ),
  refused(
    'constant-only',
    'default parameter of a method without a body',
    s`
    interface I { void F(string key = "⟦1⟧"); }
  `,
  ),
  refused(
    'constant-only',
    'constant that is used before its line',
    main(
      '',
      s`        static readonly string Copy = "x" + Key;
        const string Key = "⟦1⟧";`,
    ),
  ),
  refused('comment', 'comment', main('            // ⟦1⟧')),
  refused('half-typed', 'string without an end', main('            var key = "⟦1⟧;')),
];

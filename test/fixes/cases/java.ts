/** Java programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A class with these members, and a `main` with these statements. */
function main(statements: string, members = '', head = ''): string {
  return `package ⟦ns⟧;\n\n${head}public class Main {\n${members}\n    public static void main(String[] args) {\n${statements}\n    }\n}\n`;
}

export const javaPrograms: readonly Program[] = [
  fixed(
    'local variable',
    main(s`        String mailgunApiKey = "⟦1⟧";
        System.out.println(mailgunApiKey);`),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'static final field',
    main('        System.out.println(STRIPE_TOKEN);', s`    private static final String STRIPE_TOKEN = "⟦1⟧";`),
    {
      names: ['STRIPE_TOKEN'],
    },
  ),
  fixed(
    'instance field and constructor',
    main(
      '        System.out.println(new Main().show());',
      s`    private String key = "⟦1⟧";
    private final String other;
    Main() { this("⟦2⟧"); }
    Main(String other) { this.other = other; }
    String show() { return key + other; }`,
    ),
  ),
  fixed(
    'constants made of it',
    main(
      '        System.out.println(AUTH + URL);',
      s`    static final String KEY = "⟦1⟧";
    static final String AUTH = "Bearer " + KEY;
    static final String URL = "https://u:" + KEY + "@h";`,
    ),
  ),
  fixed(
    'interface constant',
    s`
    package ⟦ns⟧;

    interface Keys {
        String LIVE_STRIPE = "⟦1⟧";
    }

    class Main {
        public static void main(String[] args) {
            System.out.println(Keys.LIVE_STRIPE);
        }
    }
  `,
  ),
  fixed(
    'default method of an interface',
    s`
    package ⟦ns⟧;

    interface Keys {
        default String key() { return "Bearer ⟦1⟧"; }
    }

    class Main {
        public static void main(String[] args) {
            System.out.println(new Keys() {}.key());
        }
    }
  `,
  ),
  fixed(
    'enum constant',
    s`
    package ⟦ns⟧;

    enum Key {
        LIVE("⟦1⟧"), OTHER("x");

        final String value;
        Key(String value) { this.value = value; }
    }

    class Main {
        public static void main(String[] args) {
            System.out.println(Key.LIVE.value + Key.OTHER.value);
        }
    }
  `,
  ),
  fixed(
    'enum on one line, nothing behind the constants',
    s`
    package ⟦ns⟧;

    enum Key { LIVE { String value() { return "⟦1⟧"; } }; abstract String value(); }

    class Main {
        public static void main(String[] args) { System.out.println(Key.LIVE.value()); }
    }
  `,
  ),
  fixed(
    'record',
    s`
    package ⟦ns⟧;

    record Config(String key) {
        Config() { this("⟦1⟧"); }
    }

    class Main {
        public static void main(String[] args) { System.out.println(new Config().key()); }
    }
  `,
  ),
  fixed(
    'nested and inner classes',
    main(
      '        System.out.println(Inner.KEY + new Main().new Other().key);',
      s`    static class Inner {
        static final String KEY = "⟦1⟧";
    }
    class Other {
        String key = "⟦2⟧";
    }`,
    ),
  ),
  fixed(
    'two classes of one file',
    s`
    package ⟦ns⟧;

    class Main {
        public static void main(String[] args) { System.out.println("⟦1⟧" + Other.key()); }
    }

    class Other {
        static String key() { return "⟦2⟧"; }
    }
  `,
  ),
  fixed(
    'lambda and anonymous class',
    main(s`        java.util.function.Supplier<String> a = () -> "⟦1⟧";
        Object b = new Object() { public String toString() { return "⟦2⟧"; } };
        System.out.println(a.get() + b);`),
  ),
  fixed(
    'static initialiser and array',
    main(
      '        System.out.println(String.join(",", ALL) + key);',
      s`    static final String[] ALL = { "⟦1⟧", "x" };
    static String key;
    static {
        key = "⟦2⟧";
    }`,
    ),
  ),
  fixed(
    'argument, map and setter',
    main(
      s`        Map<String, String> headers = new HashMap<>();
        headers.put("stripe-token", "⟦1⟧");
        StringBuilder text = new StringBuilder("⟦2⟧").append(headers);
        System.out.println(text);`,
      '',
      'import java.util.HashMap;\nimport java.util.Map;\n\n',
    ),
    { names: ['STRIPE_TOKEN', 'STRIPE_SECRET_KEY'] },
  ),
  fixed(
    'Map.of and List.of',
    main(s`        System.out.println(java.util.Map.of("⟦1⟧", 1) + "" + java.util.List.of("⟦2⟧"));`),
  ),
  fixed(
    'Bearer',
    main(s`        String auth = "Bearer ⟦1⟧";
        System.out.println(auth.toString() + "x ⟦2⟧".length());`),
  ),
  fixed('URL, query and escapes', main(s`        System.out.println("https://a:⟦1⟧@h/?k=⟦2⟧&b=\"q\"\t\u0041");`)),
  fixed('concatenation with numbers', main(s`        System.out.println(1 + 2 + "⟦1⟧" + 3 + ("x ⟦2⟧") + 'c');`)),
  fixed('method of a literal', main(s`        System.out.println("⟦1⟧".equals("x") + " " + "a ⟦2⟧".trim());`)),
  fixed(
    'ternary and comparison',
    main(s`        boolean live = args.length == 0;
        System.out.println((live ? "⟦1⟧" : "x") + (live ? "y" : "z") + (live && !"a ⟦2⟧".isEmpty()));`),
  ),
  fixed(
    'text block',
    main(s`        String json = """
            {
              "key": "⟦1⟧",
              "share": "100%"
            }
            """;
        System.out.println(json);`),
  ),
  fixed(
    'text block with a line like a comment',
    main(s`        System.out.println("""
            // key: ⟦1⟧
            /* x */
            """);`),
  ),
  fixed(
    'text block that is the key',
    main(s`        String key = """
            ⟦1⟧""";
        System.out.println(key);`),
  ),
  fixed('format', main(s`        System.out.println(String.format("Bearer ⟦1⟧ %s", "x"));`)),
  fixed(
    'fallbacks of lookups',
    main(s`        String a = System.getenv().getOrDefault("BILLING_KEY", "⟦1⟧");
        String b = java.util.Optional.ofNullable(System.getenv("OTHER_KEY")).orElse("⟦2⟧");
        System.out.println(a + b);`),
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'helper that is there already',
    main(
      '        System.out.println("⟦1⟧");',
      s`    private static String requireEnv(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) throw new IllegalStateException(name + " is not set");
        return value;
    }`,
    ),
  ),
  fixed(
    'name of the helper taken',
    main('        System.out.println("⟦1⟧" + requireEnv(1));', '    static int requireEnv(int x) { return x; }'),
  ),
  fixed(
    'logger before the constant',
    main(
      '        System.out.println(KEY + LOG.getName());',
      s`    private static final Logger LOG = Logger.getLogger("x");
    private static final String KEY = "⟦1⟧";`,
      'import java.util.logging.Logger;\n\n',
    ),
  ),
  fixed(
    'switch on the outside',
    main(s`        switch (args.length) {
            case 0: System.out.println("⟦1⟧"); break;
            default: System.out.println("x");
        }`),
  ),
  refused(
    'constant-only',
    'annotation',
    main(
      '',
      s`    @SuppressWarnings("⟦1⟧")
    int x;`,
    ),
  ),
  fixed(
    'label of a switch, between others, with returns',
    main(
      '        System.out.println(pick("⟦1⟧") + pick("a") + pick("z"));',
      s`    static int pick(String x) {
        switch (x) {
            case "a":
                return 1;
            case "⟦1⟧":
                // Live.
                int n = x.length();
                return n;
            default:
                return 3;
        }
    }`,
    ),
  ),
  fixed(
    'label of a switch in a loop, on one line',
    main(s`        for (String x : new String[] {"a", "⟦1⟧"}) {
            switch (x) { case "⟦1⟧": for (;;) { break; } System.out.println("k" + x); break; case "a": System.out.println("a"); }
        }`),
  ),
  refused(
    'constant-only',
    'label of a switch that shares its code',
    main(s`        switch (args[0]) { case "a": case "⟦1⟧": break; default: }`),
  ),
  refused(
    'constant-only',
    'label of a switch over what is computed',
    main(s`        switch (args[0].trim()) { case "⟦1⟧": break; default: }`),
  ),
  refused(
    'constant-only',
    'label of a switch whose code leaves it early',
    main(
      s`        switch (args[0]) { case "⟦1⟧": if (args.length > 1) break; System.out.println(1); break; default: }`,
    ),
  ),
  refused(
    'constant-only',
    'label of a switch that gives a value',
    main(s`        int x = switch (args[0]) { case "⟦1⟧" -> 1; default -> 2; };`),
  ),
  refused(
    'constant-only',
    'constant that a label uses',
    main('        switch (args[0]) { case KEY: break; default: }', s`    static final String KEY = "⟦1⟧";`),
  ),
  refused(
    'constant-only',
    'constant that an annotation uses by another one',
    main(
      '',
      s`    static final String KEY = "⟦1⟧";
    static final String BOTH = "x" + KEY;
    @SuppressWarnings(BOTH)
    int x;`,
    ),
  ),
  refused(
    'constant-only',
    'singleton made before the constant',
    main(
      '',
      s`    static final Main INSTANCE = new Main();
    static final String KEY = "⟦1⟧";
    final String copy = KEY;`,
    ),
  ),
  refused(
    'comment',
    'javadoc',
    main(
      '',
      s`    /** Use ⟦1⟧. */
    int x;`,
    ),
  ),
  refused('half-typed', 'string without an end', main(s`        String key = "⟦1⟧;`)),
];

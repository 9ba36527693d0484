/** Python programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const pythonPrograms: readonly Program[] = [
  fixed(
    'initialiser, double quotes',
    s`
    mailgun_api_key = "⟦1⟧"
    print(mailgun_api_key)
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'constant, single quotes, type',
    s`
    STRIPE_TOKEN: str = '⟦1⟧'
    print(STRIPE_TOKEN)
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'everything that must stay on top',
    s`
    #!/usr/bin/env python3
    # -*- coding: utf-8 -*-
    """About this."""
    from __future__ import annotations

    import json
    import sys

    KEY = "⟦1⟧"
    print(KEY, __doc__, json.dumps(1), sys.byteorder)
  `,
  ),
  fixed(
    'docstring and no imports',
    s`
    """About this."""
    KEY = "⟦1⟧"
    print(KEY, __doc__)
  `,
  ),
  fixed(
    'os is imported already',
    s`
    import os
    import sys
    KEY = "⟦1⟧"
    print(KEY, os.sep, sys.byteorder)
  `,
  ),
  fixed(
    'os under another name',
    s`
    import sys, os as operating
    KEY = "⟦1⟧"
    print(KEY, operating.sep)
  `,
  ),
  fixed(
    'environ from os',
    s`
    from os import environ, sep
    KEY = "⟦1⟧"
    print(KEY, sep, "HOME" in environ)
  `,
  ),
  fixed(
    'os means something else',
    s`
    os = 5
    KEY = "⟦1⟧"
    print(KEY, os)
  `,
  ),
  fixed(
    'imports below the key',
    s`
    KEY = "⟦1⟧"
    import sys
    print(KEY, sys.byteorder)
  `,
  ),
  fixed(
    'imports that may fail',
    s`
    try:
        import nonexistent_module
    except ImportError:
        nonexistent_module = None
    import sys

    KEY = "⟦1⟧"
    print(KEY, nonexistent_module, sys.byteorder)
  `,
  ),
  fixed(
    'argument and keyword argument',
    s`
    def connect(key, *, stripe_key=None):
        return key + str(stripe_key)
    print(connect("⟦1⟧", stripe_key="⟦2⟧"))
  `,
  ),
  fixed(
    'default parameters',
    s`
    def connect(key="⟦1⟧", *, other: str = '⟦2⟧'):
        return key + other
    print(connect())
  `,
  ),
  fixed(
    'inside of a function',
    s`
    def key():
        """Doc."""
        return "⟦1⟧"
    print(key())
  `,
  ),
  fixed(
    'class attribute, dataclass and enum',
    s`
    import enum
    from dataclasses import dataclass

    @dataclass
    class Config:
        stripe_key: str = "⟦1⟧"

    class Keys(enum.Enum):
        LIVE = "⟦2⟧"

    print(Config().stripe_key, Keys.LIVE.value)
  `,
  ),
  fixed(
    'argument of a decorator',
    s`
    def keyed(key):
        return lambda function: lambda: function() + key

    @keyed("⟦1⟧")
    def show():
        return "x"
    print(show())
  `,
  ),
  fixed(
    'dictionary, key and value',
    s`
    config = {"stripe": "⟦1⟧", "⟦2⟧": 1}
    print(config["stripe"], list(config)[1])
  `,
  ),
  fixed(
    'f-string beside a substitution, double quotes',
    s`
    host = "h"
    print(f"https://api:⟦1⟧@{host}/{1 + 1:>3}")
  `,
  ),
  fixed(
    'f-string, single quotes',
    s`
    print(f'key ⟦1⟧ {{x}}')
  `,
  ),
  fixed(
    'string nested in an f-string',
    s`
    print(f"{'⟦1⟧'} {'a ⟦2⟧'}")
  `,
  ),
  fixed(
    'plain string with braces',
    s`
    print("{a} ⟦1⟧ }{")
  `,
  ),
  fixed(
    'JSON in a string',
    s`
    import json
    print(json.loads('{"key": "⟦1⟧", "n": {"a": 1}}')["key"])
  `,
  ),
  fixed(
    'raw string',
    s`
    print(r"\d{2} ⟦1⟧ \n")
  `,
  ),
  fixed(
    'triple quotes',
    s`
    print("""first "quoted"
    Bearer ⟦1⟧
    {last}""")
  `,
  ),
  fixed(
    'triple single quotes, whole',
    s`
    print('''⟦1⟧''')
  `,
  ),
  fixed(
    'bytes, whole and part',
    s`
    print(b"⟦1⟧", b"Bearer ⟦2⟧\x41", rb'\d⟦1⟧')
  `,
  ),
  fixed(
    'adjacent literals',
    s`
    print("a" "⟦1⟧" 'b{', ("x"
        "y ⟦2⟧"
        f"{1}"))
  `,
  ),
  fixed(
    'adjacent bytes',
    s`
    print(b"a" b"⟦1⟧"
          b"b")
  `,
  ),
  fixed(
    'percent template',
    s`
    print("Bearer ⟦1⟧ %s %%" % "x")
  `,
  ),
  fixed(
    'format template',
    s`
    print("⟦1⟧ {} {{x}}".format(1), ("a ⟦2⟧ {n}").format(n=2))
  `,
  ),
  fixed(
    'escapes and a named character',
    s`
    print("\x41\u0042\t⟦1⟧ \N{EM DASH}", "it's \"⟦2⟧\"")
  `,
  ),
  fixed(
    'concatenation and method call',
    s`
    print("x" + "⟦1⟧".upper() + "y ⟦2⟧".upper())
  `,
  ),
  fixed(
    'unicode prefix',
    s`
    print(u"⟦1⟧", u'a ⟦2⟧')
  `,
  ),
  fixed(
    'comparison and membership',
    s`
    given = "x"
    print(given == "⟦1⟧", given in ("⟦1⟧", "⟦2⟧"))
  `,
  ),
  fixed(
    'conditional expression and lambda',
    s`
    pick = lambda live: "⟦1⟧" if live else "⟦2⟧"
    print(pick(True), pick(False))
  `,
  ),
  fixed(
    'walrus and comprehension',
    s`
    if (token := "⟦1⟧") and [x for x in ("⟦2⟧",)]:
        print(token)
  `,
  ),
  fixed(
    'fallbacks of lookups',
    s`
    import os
    print(os.environ.get("BILLING_KEY", "⟦1⟧"), os.getenv('OTHER_KEY') or "⟦2⟧")
  `,
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'assignment to attributes and items',
    s`
    class Thing: pass
    stripe = Thing()
    stripe.api_key = "⟦1⟧"
    settings = {}
    settings["BILLING_TOKEN"] = "⟦2⟧"
    print(stripe.api_key, settings)
  `,
    { names: ['STRIPE_SECRET_KEY', 'BILLING_TOKEN'] },
  ),
  fixed(
    'helper that is there already',
    s`
    import os

    def require_env(name):
        value = os.environ.get(name)
        if not value:
            raise SystemExit(name + " is not set")
        return value

    KEY = "⟦1⟧"
    print(KEY)
  `,
  ),
  fixed(
    'name of the helper taken',
    s`
    def _require_env():
        return 1
    KEY = "⟦1⟧"
    print(KEY, _require_env())
  `,
  ),
  fixed('tabs', "def key():\n\treturn '⟦1⟧'\nprint(key())\n"),
  fixed('Windows line ends', 'import sys\r\nKEY = "⟦1⟧"\r\nprint(KEY, sys.byteorder)\r\n'),
  fixed(
    'main guard',
    s`
    import sys


    def main():
        url = "https://example.com/?key=⟦1⟧&b=2"
        print(url)
        return 0


    if __name__ == "__main__":
        sys.exit(main())
  `,
  ),
  refused(
    'comment',
    'comment',
    s`
    # key: ⟦1⟧
    print(1)
  `,
  ),
  refused(
    'comment',
    'docstring',
    s`
    def f():
        """Use ⟦1⟧."""
    print(f())
  `,
  ),
  fixed(
    'patterns of a match, with and without a guard, and within another one',
    s`
    def pick(x):
        match x:
            case "⟦1⟧":
                return "a"
            case "⟦2⟧" if x == 1 or x != 2:
                return "b"
            case ("⟦1⟧", n) if n > 1:
                return "c"
            case {"key": "⟦2⟧"}:
                return "d"
            case _:
                return "e"

    print([pick(x) for x in ("⟦1⟧", "⟦2⟧", ("⟦1⟧", 2), {"key": "⟦2⟧"}, 1)])
  `,
  ),
  refused(
    'constant-only',
    'pattern of a match with alternatives',
    s`
    match "x":
        case "⟦1⟧" | "a":
            print(1)
  `,
  ),
  refused(
    'constant-only',
    'literal type',
    s`
    from typing import Literal
    key: Literal["⟦1⟧"]
  `,
  ),
  refused(
    'constant-only',
    'stub file',
    s`
    KEY: str = "⟦1⟧"
  `,
    { file: 'main.pyi' },
  ),
  refused(
    'half-typed',
    'string without an end',
    s`
    KEY = "⟦1⟧
    print(KEY)
  `,
  ),
];

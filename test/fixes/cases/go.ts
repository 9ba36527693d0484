/** Go programs with a key in them: position by kind of string. Four spaces stand for a tab. */
import type { RefusalReason } from '../../../server/src/remediation/plan';
import { dedent, type Program, refused as refusedRow, fixed as row } from '../support/program';

const s = String.raw;

function tabbed(source: string): string {
  return dedent(source).replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}

function fixed(title: string, source: string, more: Partial<Program> = {}): Program {
  return row(title, tabbed(source), more);
}

function refused(reason: RefusalReason, title: string, source: string): Program {
  return refusedRow(reason, title, tabbed(source));
}

export const goPrograms: readonly Program[] = [
  fixed(
    'local variable',
    s`
    package main

    import "fmt"

    func main() {
        mailgunAPIKey := "⟦1⟧"
        fmt.Println(mailgunAPIKey)
    }
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'variable of the package, block of imports',
    s`
    package main

    import (
        "fmt"
        "strings"
    )

    var stripeToken = "⟦1⟧"

    func main() {
        fmt.Println(strings.ToUpper(stripeToken))
    }
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'no imports',
    s`
    package main

    var key = "⟦1⟧"

    func main() {
        if len(key) != 32 {
            panic("x")
        }
        print("")
        write(key)
    }

    func write(text string) {
        for i := range text {
            _ = i
        }
    }
  `.replace('print("")', 'println()'),
    { notRun: 'prints nothing to compare' },
  ),
  fixed(
    'os is imported already',
    s`
    package main

    import (
        "fmt"
        "os"
    )

    func main() {
        fmt.Fprintln(os.Stdout, "⟦1⟧")
    }
  `,
  ),
  fixed(
    'os under another name',
    s`
    package main

    import (
        "fmt"
        sys "os"
    )

    func main() {
        fmt.Fprintln(sys.Stdout, "⟦1⟧")
    }
  `,
  ),
  fixed(
    'groups of imports',
    s`
    package main

    import (
        "fmt"
        "strings"

        "encoding/json"
    )

    func main() {
        text, _ := json.Marshal(strings.Fields("⟦1⟧ x"))
        fmt.Println(string(text))
    }
  `,
  ),
  fixed(
    'constant of the package',
    s`
    package main

    import "fmt"

    const stripeKey = "⟦1⟧"

    func main() {
        fmt.Println(stripeKey)
    }
  `,
    { names: ['STRIPE_KEY'] },
  ),
  fixed(
    'constant with a type',
    s`
    package main

    import "fmt"

    type Key string

    const live Key = "⟦1⟧"

    func main() {
        fmt.Println(string(live))
    }
  `,
  ),
  fixed(
    'constants made of it',
    s`
    package main

    import "fmt"

    const key = "⟦1⟧"
    const auth = "Bearer " + key
    const url = "https://u:" + auth

    func main() {
        const local = "x" + url
        fmt.Println(local)
    }
  `,
  ),
  fixed(
    'one of a block of constants',
    s`
    package main

    import "fmt"

    const (
        host = "h"
        // The key.
        billingKey = "⟦1⟧" // why
        port       = 1
    )

    func main() {
        fmt.Println(host, billingKey, port)
    }
  `.replace('billingKey = "⟦1⟧" // why', 'billingKey = "⟦1⟧" // why'),
    { names: ['BILLING_KEY'], layout: 'the alignment of the block' },
  ),
  fixed(
    'whole block of constants',
    s`
    package main

    import "fmt"

    const (
        first  = "⟦1⟧"
        second = "x ⟦2⟧"
    )

    func main() {
        fmt.Println(first, second)
    }
  `,
  ),
  fixed(
    'block with iota',
    s`
    package main

    import "fmt"

    const (
        a   = iota
        key = "⟦1⟧"
        c   = iota
    )

    func main() {
        fmt.Println(a, key, c)
    }
  `,
    { layout: 'the alignment of the block' },
  ),
  fixed(
    'local constant',
    s`
    package main

    import "fmt"

    func main() {
        const key = "⟦1⟧"
        fmt.Println(key)
    }
  `,
  ),
  fixed(
    'struct, map, slice',
    s`
    package main

    import "fmt"

    type Config struct {
        StripeKey string
    }

    func main() {
        fmt.Println(Config{StripeKey: "⟦1⟧"}, map[string]string{"⟦2⟧": "⟦3⟧"}, []string{"⟦1⟧"})
    }
  `,
  ),
  fixed(
    'defined string types',
    s`
    package main

    import "fmt"

    type Key string

    type Config struct {
        Key  Key
        Name string
    }

    var live Key = "⟦1⟧"

    func show(key Key, name string) Key {
        if name == "" {
            return "⟦2⟧"
        }
        return key
    }

    func main() {
        fmt.Println(live, Config{Key: "⟦3⟧", Name: "⟦1⟧"}, show("⟦1⟧", ""), []Key{"⟦2⟧"}, map[Key]string{"⟦1⟧": "x"})
    }
  `,
  ),
  fixed(
    'raw string',
    s`
    package main

    import "fmt"

    func main() {
        fmt.Println(ˋ\d "⟦1⟧" \nˋ, ˋ⟦2⟧ˋ)
    }
  `,
  ),
  fixed(
    'Bearer and URL',
    s`
    package main

    import "fmt"

    func main() {
        fmt.Println("Bearer ⟦1⟧", "https://a:⟦2⟧@h/?k=⟦3⟧&b=\"q\"\t\u0041")
    }
  `,
  ),
  fixed(
    'format with other arguments',
    s`
    package main

    import "fmt"

    func main() {
        fmt.Printf("%s ⟦1⟧ %d%% %v ⟦2⟧\n", "a", 1, true)
    }
  `,
  ),
  fixed(
    'format without other arguments',
    s`
    package main

    import "fmt"

    func main() {
        fmt.Printf("key ⟦1⟧\n")
        fmt.Println(fmt.Errorf("⟦2⟧"))
    }
  `,
  ),
  fixed(
    'concatenation',
    s`
    package main

    import "fmt"

    func main() {
        x := "x"
        fmt.Println(x + "⟦1⟧" + x + "y ⟦2⟧")
    }
  `,
  ),
  fixed(
    'comparison, index, length',
    s`
    package main

    import "fmt"

    func main() {
        x := "x"
        m := map[string]int{"⟦1⟧": 1}
        fmt.Println(x == "⟦1⟧", m["⟦1⟧"], len("⟦2⟧"), "⟦1⟧"[0], "a ⟦2⟧"[2:5])
    }
  `,
  ),
  fixed(
    'case of a switch',
    s`
    package main

    import "fmt"

    func main() {
        switch x := "x"; x {
        case "⟦1⟧":
            fmt.Println(1)
        default:
            fmt.Println(2)
        }
    }
  `,
  ),
  fixed(
    'several values, several results',
    s`
    package main

    import "fmt"

    func keys() (string, error) {
        return "⟦1⟧", nil
    }

    func main() {
        billingKey, other := "⟦2⟧", "x"
        a, err := keys()
        fmt.Println(a, err, billingKey, other)
    }
  `,
  ),
  fixed(
    'closure, defer, channel',
    s`
    package main

    import "fmt"

    func main() {
        c := make(chan string, 1)
        c <- "⟦1⟧"
        f := func() string { return "⟦2⟧" }
        defer fmt.Println("⟦1⟧")
        fmt.Println(<-c, f())
    }
  `,
  ),
  fixed(
    'helper in another file of the package',
    s`
    package main

    import "fmt"

    func main() {
        fmt.Println("⟦1⟧")
    }
  `,
    {
      files: {
        'env.go':
          'package main\n\nimport "os"\n\nfunc mustEnv(name string) string {\n\tvalue := os.Getenv(name)\n\tif value == "" {\n\t\tpanic(name + " is not set")\n\t}\n\treturn value\n}\n\nvar _ = mustEnv\n',
      },
    },
  ),
  fixed(
    'name of the helper taken in another file',
    s`
    package main

    import "fmt"

    func main() {
        fmt.Println("⟦1⟧", mustEnv)
    }
  `,
    { files: { 'env.go': 'package main\n\nconst mustEnv = 5\n' } },
  ),
  fixed('Windows line ends', 'package main\r\n\r\nimport "fmt"\r\n\r\nfunc main() {\r\n\tfmt.Println("⟦1⟧")\r\n}\r\n'),
  refused(
    'constant-only',
    'tag of a field',
    s`
    package main

    type T struct {
        A string ˋjson:"⟦1⟧"ˋ
    }

    func main() {}
  `,
  ),
  refused(
    'constant-only',
    'length of an array',
    s`
    package main

    const key = "⟦1⟧"

    var a [len(key)]int

    func main() {}
  `,
  ),
  refused(
    'constant-only',
    'constant that the next one repeats',
    s`
    package main

    const (
        a = "⟦1⟧"
        b
    )

    func main() {}
  `,
  ),
  refused(
    'constant-only',
    'path of an import',
    s`
    package main

    import _ "⟦1⟧"

    func main() {}
  `,
  ),
  refused(
    'comment',
    'comment',
    s`
    package main

    // ⟦1⟧
    func main() {}
  `,
  ),
];

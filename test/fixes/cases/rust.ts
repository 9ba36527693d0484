/** Rust programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A file with these items, and a `main` with these statements. */
function main(statements: string, items = ''): string {
  return `${items}\nfn main() {\n${statements}\n}\n`;
}

export const rustPrograms: readonly Program[] = [
  fixed(
    'local variable',
    main(s`    let mailgun_api_key = "⟦1⟧";
    println!("{}", mailgun_api_key);`),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'constant',
    main(
      '    println!("{} {}", STRIPE_TOKEN, STRIPE_TOKEN.len());\n    let x: &str = STRIPE_TOKEN; let y: String = STRIPE_TOKEN.into(); println!("{x}{y}");',
      'const STRIPE_TOKEN: &str = "⟦1⟧";\n',
    ),
    {
      names: ['STRIPE_TOKEN'],
    },
  ),
  fixed(
    'static, raw string and constants made of it',
    main(
      '    println!("{}{}{:?}", KEYS[0], KEYS.len(), BOTH);\n    println!("{}", &OTHER[1..3]);',
      s`static OTHER: &'static str = r#"{"key": "⟦1⟧"}"#;
const KEY: &str = "⟦2⟧";
const KEYS: [&str; 2] = [KEY, "x"];
const BOTH: Option<&str> = Some(KEY);
`,
    ),
  ),
  fixed(
    'struct field and function that returns it',
    main(
      '    println!("{}{}{}", Client { key: "⟦1⟧" }.key, key(), whole());',
      s`struct Client { key: &'static str }

fn key() -> &'static str {
    "Bearer ⟦1⟧"
}

fn whole() -> &'static str { "⟦2⟧" }
`,
    ),
  ),
  fixed(
    'owned strings',
    main(s`    let a = String::from("⟦1⟧");
    let b = "Bearer ⟦1⟧".to_string() + "x ⟦2⟧";
    let c: String = "k={⟦2⟧}".into();
    let d: Box<str> = "⟦1⟧".into();
    println!("{a}{b}{c}{d}{}", "y ⟦1⟧".to_owned());`),
  ),
  fixed(
    'templates of macros',
    main(s`    let x = 5;
    println!("a {} ⟦1⟧ {x} {{}} ⟦2⟧ {:>3}\n", x, 7);
    eprintln!("⟦1⟧");
    let t = format!("{0} ⟦1⟧ {0}",
        x,
    );
    println!("{t} {}", "z ⟦2⟧");
    assert!(x == 5, "no ⟦1⟧");`),
  ),
  fixed(
    'vec, map and arguments',
    main(
      s`    let v = vec!["⟦1⟧", "a ⟦2⟧"];
    let m = std::collections::BTreeMap::from([("key", "⟦1⟧")]);
    show("x-stripe-token", "⟦2⟧");
    show("authorization", "Bearer ⟦2⟧");
    println!("{:?}{:?}", v, m);`,
      'fn show(name: &str, value: &str) { println!("{name}: {value}"); }\n',
    ),
  ),
  fixed(
    'method of a literal and comparison',
    main(s`    println!("{}{}", "a ⟦1⟧".len(), "⟦1⟧".starts_with("sk"));
    if "⟦2⟧" == "x" || "x" == "⟦2⟧ y" { println!("no"); }
    let joined = ["⟦1⟧", "b"].join(",");
    println!("{joined}");`),
  ),
  fixed(
    'escapes, unicode and a joined line',
    main('    println!("{}", "\\u{41}\\t\\"{x}\\" https://u:⟦1⟧@h \\\n        next".to_string());'),
  ),
  fixed(
    'bytes',
    main(s`    let b: &[u8] = b"⟦1⟧";
    println!("{:?} {}", b, br"⟦2⟧".to_vec().len());`),
  ),
  fixed(
    'thread, closure and loop',
    main(s`    let t = std::thread::spawn(|| "⟦1⟧").join().unwrap();
    for _ in 0..3 { let k: &'static str = "x ⟦2⟧"; print!("{k}"); }
    println!("{t}");`),
  ),
  fixed(
    'module with the tests behind it',
    s`
    mod keys {
        pub fn live() -> &'static str { "⟦1⟧" }
        pub mod inner { pub const KEY: &str = "⟦2⟧"; }
    }

    fn main() {
        println!("{}{}", keys::live(), keys::inner::KEY);
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn works() {}
    }
  `,
  ),
  fixed(
    'fallback of a lookup',
    main(s`    let a = std::env::var("BILLING_KEY").unwrap_or("⟦1⟧".to_string());
    let b: String = std::env::var("OTHER_KEY").unwrap_or_else(|_| String::from("⟦2⟧"));
    println!("{a}{b}");`),
    { names: ['BILLING_KEY', 'OTHER_KEY'] },
  ),
  fixed(
    'name of the helper taken',
    main('    println!("{}{}", "⟦1⟧", require_env(1));', 'fn require_env(x: i32) -> i32 { x }\n'),
  ),
  fixed(
    'pattern, with and without a guard',
    main(
      '    println!("{}{}{}", pick("⟦1⟧"), pick("⟦2⟧"), pick("x"));',
      s`fn pick(x: &str) -> u8 {
    match x {
        "⟦1⟧" => 1,
        "⟦2⟧" if x.is_empty() || x.len() > 3 => 2,
        _ => 3,
    }
}
`,
    ),
  ),
  refused('constant-only', 'pattern with alternatives', main('    match "x" { "⟦1⟧" | "a" => {}, _ => {} }')),
  refused('constant-only', 'pattern of a condition', main('    if let "⟦1⟧" = "x" {}')),
  refused(
    'constant-only',
    'constant in a pattern',
    main('    match "x" { KEY => {}, _ => {} }', 'const KEY: &str = "⟦1⟧";\n'),
  ),
  refused('constant-only', 'constant of a type', main('', 'struct S;\nimpl S { const KEY: &\'static str = "⟦1⟧"; }\n')),
  refused('constant-only', 'const fn', main('', 'const fn key() -> &\'static str { "⟦1⟧" }\n')),
  refused('constant-only', 'attribute', main('', '#[doc = "⟦1⟧"]\nfn x() {}\n')),
  refused('constant-only', 'concat', main('    println!("{}", concat!("a", "⟦1⟧"));')),
  refused(
    'constant-only',
    'constant that a format string names',
    main('    println!("{KEY}");', 'const KEY: &str = "⟦1⟧";\n'),
  ),
  refused('string-kind', 'C string', main('    println!("{:?}", c"⟦1⟧");')),
  refused('comment', 'documentation', main('', '/// Use ⟦1⟧.\nfn x() {}\n')),
  refused('half-typed', 'string without an end', main('    let key = "⟦1⟧;')),
];

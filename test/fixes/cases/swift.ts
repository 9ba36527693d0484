/** Swift programs with a key in them, and what stands there once they are fixed. */
import { dedent, type Program } from '../support/program';

/** A row of which the fixed text is looked at, not run. */
export interface ParsedProgram extends Program {
  readonly expected?: readonly string[];
}

function row(title: string, source: string, expected: readonly string[]): ParsedProgram {
  return { title, source: dedent(source), expected };
}

function refusal(refused: Program['refused'], title: string, source: string): ParsedProgram {
  return { title, source: dedent(source), ...(refused !== undefined && { refused }) };
}

const s = String.raw;

export const swiftPrograms: readonly ParsedProgram[] = [
  row('constant of a file without imports', 'let mailgunApiKey = "⟦1⟧"\nprint(mailgunApiKey)\n', [
    'import Foundation\n\nlet mailgunApiKey = requireEnv("MAILGUN_API_KEY")\n',
    'private func requireEnv(_ name: String) -> String {',
  ]),
  row('part of a string', 'import Foundation\nlet user = "u"\nprint("https://\\(user):⟦1⟧@h/?q=\\"x\\"&k=⟦2⟧")\n', [
    s`"https://\(user):\(requireEnv("STRIPE_SECRET_KEY"))@h/?q=\"x\"&k=\(requireEnv("STRIPE_SECRET_KEY_2"))"`,
  ]),
  row('string over several lines', 'let t = """\n  {"key": "⟦1⟧"}\n  """\n', [
    s`{"key": "\(requireEnv("STRIPE_SECRET_KEY"))"}`,
  ]),
  row(
    'members, defaults and computed properties',
    `
    import Foundation

    struct Client {
        static let stripeToken: String = "⟦1⟧"
        var shown: String { "Bearer ⟦2⟧" }
        func show(_ x: String = "⟦2⟧") -> String { return x + "⟦1⟧" }
    }
  `,
    [
      'static let stripeToken: String = requireEnv("STRIPE_TOKEN")',
      s`{ "Bearer \(requireEnv("STRIPE_SECRET_KEY"))" }`,
      '_ x: String = requireEnv("STRIPE_SECRET_KEY")',
    ],
  ),
  row(
    'default of a public function',
    `
    import Foundation
    public func show(_ x: String = "⟦1⟧") -> String { x }
  `,
    ['?? { fatalError("STRIPE_SECRET_KEY is not set") }()'],
  ),
  row(
    'header, dictionary and argument',
    `
    import Foundation
    var request = URLRequest(url: URL(string: "https://h")!)
    request.setValue("⟦1⟧", forHTTPHeaderField: "x-stripe-token")
    let all = ["k": "⟦2⟧", "x": "y"]
    connect(apiKey: "⟦1⟧")
  `,
    ['request.setValue(requireEnv("X_STRIPE_TOKEN"), forHTTPHeaderField'],
  ),
  row(
    'switch and comparison',
    `
    import Foundation
    func f(_ x: String) -> Int {
        switch x { case "⟦1⟧": return 1; default: break }
        return x == "⟦1⟧" ? 2 : 3
    }
  `,
    ['case requireEnv("STRIPE_SECRET_KEY"):', 'x == requireEnv("STRIPE_SECRET_KEY") ?'],
  ),
  row(
    'fallback of a lookup',
    'import Foundation\nlet a = ProcessInfo.processInfo.environment["BILLING_KEY"] ?? "⟦1⟧"\n',
    ['let a = requireEnv("BILLING_KEY")'],
  ),
  row(
    'name of the helper taken',
    'import Foundation\nfunc requireEnv(_ x: Int) -> Int { x }\nprint("⟦1⟧", requireEnv(1))\n',
    ['print(requireEnv2("STRIPE_SECRET_KEY"), requireEnv(1))'],
  ),
  refusal('constant-only', 'raw value of an enumeration', 'enum E: String { case a = "⟦1⟧" }\n'),
  refusal('constant-only', 'attribute', '@available(*, deprecated, message: "⟦1⟧")\nfunc old() {}\n'),
  refusal('constant-only', 'StaticString', 'let x: StaticString = "⟦1⟧"\n'),
  refusal('client-bundle', 'app', 'import SwiftUI\nlet x = "⟦1⟧"\n'),
  refusal('comment', 'comment', '/// Use ⟦1⟧.\nlet x = 1\n'),
  refusal('half-typed', 'string without an end', 'func f() {\n    let x = "⟦1⟧\n}\n'),
];

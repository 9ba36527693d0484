/** Julia programs with a key in them. No package here can run them: they are planned, and the result is parsed. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;
const notRun = 'no Julia in the package registries';

export const juliaPrograms: readonly Program[] = [
  fixed('variable', 'mailgun_api_key = "⟦1⟧"\nprintln(mailgun_api_key)\n', { names: ['MAILGUN_API_KEY'], notRun }),
  fixed('constant', '# Bills.\n\nconst STRIPE_TOKEN = "⟦1⟧"\nprintln(STRIPE_TOKEN)\n', {
    names: ['STRIPE_TOKEN'],
    notRun,
  }),
  fixed('part of a string', `${s`println("Bearer ⟦1⟧ $x \t \"q\" \$y $(1 + 1) ⟦2⟧")`}\n`, { notRun }),
  fixed('triple quotes', 'x = """\n  Bearer ⟦1⟧ "q"\n  """\n', { notRun }),
  fixed('raw string, whole', 'x = raw"⟦1⟧"\n', { notRun }),
  fixed('arguments and tables', 'f("⟦1⟧"; stripe_key = "⟦2⟧")\nd = Dict("k" => "⟦3⟧", "⟦1⟧" => [1, "⟦2⟧"])\n', {
    notRun,
  }),
  fixed('functions and defaults', 'f(k = "⟦1⟧") = k * "⟦2⟧"\nfunction g()\n    return "⟦3⟧"\nend\n', { notRun }),
  fixed('comparison and branches', 'if k == "⟦1⟧"\n    println("⟦2⟧")\nend\ny = k == "a" ? "⟦3⟧" : "b"\n', { notRun }),
  fixed('fallback of a lookup', 'k = get(ENV, "BILLING_KEY", "⟦1⟧")\n', { names: ['BILLING_KEY'], notRun }),
  refused('constant-only', 'a module', 'module A\nconst KEY = "⟦1⟧"\nend\n'),
  refused('string-kind', 'commands, bytes, part of a raw string', 'x = b"⟦1⟧"\ny = raw"a ⟦2⟧"\n'),
  refused('comment', 'comments and documentation', '# ⟦1⟧\n"Use ⟦2⟧."\nfunction f() end\n'),
];

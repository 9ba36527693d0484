/** Scala programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** An object with these members, and a `main` with these statements. */
function main(statements: string, members = '', others = ''): string {
  return `package ⟦ns⟧\n\n${others}object Main {\n${members}\n  def main(args: Array[String]): Unit = {\n${statements}\n  }\n}\n`;
}

export const scalaPrograms: readonly Program[] = [
  fixed('local value', main('    val mailgunApiKey = "⟦1⟧"\n    println(mailgunApiKey)'), {
    names: ['MAILGUN_API_KEY'],
  }),
  fixed(
    'constants of an object',
    main(
      '    println(STRIPE_TOKEN + other + url)',
      '  final val STRIPE_TOKEN = "⟦1⟧"\n  val other: String = "Bearer ⟦2⟧"\n  lazy val url = s"https://$STRIPE_TOKEN@h"',
    ),
    {
      names: ['STRIPE_TOKEN', 'STRIPE_SECRET_KEY'],
    },
  ),
  fixed(
    'constant that is read before its line',
    main('    println(early + KEY)', '  val early = "x" + KEY\n  final val KEY = "⟦1⟧"'),
  ),
  fixed(
    'interpolated strings',
    main(
      s`    val u = "u"
    println(s"https://$u:⟦1⟧@h/?k=⟦2⟧&$‹u.length}\t")
    println(f"$u%s ⟦1⟧ 5%% $u")
    println(raw"a\n ⟦2⟧ $u")`,
    ),
  ),
  fixed(
    'long strings',
    main(s`    println("""{
      |  "key": "⟦1⟧", "x": "\d $5"
      |}""".stripMargin)
    println("""⟦2⟧""")
    println(s"""a ⟦1⟧ "q" $args""".take(60).length)`),
  ),
  fixed(
    'classes and defaults',
    main(
      '    println(new Client().key + new Client("x").other + show())',
      '  def show(x: String = "⟦1⟧"): String = x + "y ⟦2⟧"',
      'class Client(val key: String = "⟦1⟧") {\n  var other = "⟦2⟧"\n}\n\n',
    ),
  ),
  fixed(
    'map, comparison and method of a literal',
    main(s`    val m = Map("x-stripe-token" -> "⟦1⟧", "auth" -> "Bearer ⟦2⟧")
    println(m("x-stripe-token") + m("auth") + "a ⟦1⟧".length + ("⟦2⟧" == "x") + ("y ⟦2⟧" == "x"))`),
  ),
  fixed(
    'match and case class',
    main(
      s`    val c = Client(key = "⟦1⟧")
    println(c match { case Client(k) if k == "⟦1⟧" => "a ⟦2⟧"; case _ => "⟦2⟧" })`,
      '',
      'case class Client(key: String)\n\n',
    ),
  ),
  fixed(
    'assignment, argument and escapes',
    main(s`    var k = "x"
    k = "⟦1⟧"
    println(List("a\t\"⟦2⟧\"\u0041", k).mkString(","))`),
  ),
  fixed('fallback of a lookup', main('    val a = sys.env.getOrElse("BILLING_KEY", "⟦1⟧")\n    println(a)'), {
    names: ['BILLING_KEY'],
  }),
  fixed('infix operators', main('    println(1 + "⟦1⟧" + 2 + "x ⟦2⟧" * 2)')),
  fixed(
    'pattern, with and without a guard, and within another one',
    main(
      '    println(pick("⟦1⟧") + pick("⟦2⟧") + pick(Some("⟦1⟧")) + pick(("x", "⟦2⟧")) + pick(1))',
      s`  def pick(x: Any): String = x match {
    case "⟦1⟧" => "a"
    case "⟦2⟧" if x == 1 || x != 2 => "b"
    case Some("⟦1⟧") => "c"
    case (_, "⟦2⟧") => "d"
    case _ => "e"
  }`,
    ),
  ),
  refused(
    'constant-only',
    'pattern with alternatives',
    main('    args(0) match { case "⟦1⟧" | "a" => 1; case _ => 2 }'),
  ),
  refused('constant-only', 'annotation', main('', '  @deprecated("⟦1⟧", "x") def old = 1')),
  refused('comment', 'comment', main('    // ⟦1⟧')),
  refused('half-typed', 'string without an end', main('    val key = "⟦1⟧')),
];

/** Kotlin programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A file with these declarations, and a `main` with these statements. */
function main(statements: string, declarations = '', head = ''): string {
  return `package ⟦ns⟧\n\n${head}${declarations}\nfun main() {\n${statements}\n}\n`;
}

export const kotlinPrograms: readonly Program[] = [
  fixed(
    'local value',
    main(s`    val mailgunApiKey = "⟦1⟧"
    println(mailgunApiKey)`),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed('constant of the file', main('    println(STRIPE_TOKEN)', 'const val STRIPE_TOKEN = "⟦1⟧"\n'), {
    names: ['STRIPE_TOKEN'],
  }),
  fixed(
    'constants made of it',
    main(
      '    println(AUTH + URL)',
      s`private const val KEY: String = "⟦1⟧"
const val AUTH = "Bearer $KEY"
const val URL = "https://u:" + KEY + "@h"
`,
    ),
  ),
  fixed(
    'constant that is read before its line',
    main(
      '    println(early + KEY)',
      s`val early = show()
fun show() = "x $KEY"
const val KEY = "⟦1⟧"
val late = "y" + KEY
`,
    ),
  ),
  fixed(
    'constant behind an annotation',
    main(
      '    println(KEY)',
      s`@Suppress("x")
const val KEY = "⟦1⟧"
`,
      'import java.io.File\n\n',
    ),
  ),
  fixed(
    'companion object and object',
    main(
      '    println(Main.KEY + Keys.LIVE + Main().show())',
      s`class Main(val other: String = "⟦1⟧") {
    private var state = "⟦2⟧"
    val shown: String
        get() = "a ⟦2⟧"

    companion object {
        const val KEY = "⟦1⟧"
    }

    fun show(x: String = "⟦2⟧") = other + state + shown + x
}

object Keys {
    const val LIVE = "live ⟦1⟧"
}
`,
    ),
  ),
  fixed(
    'enum and arguments by name',
    main(
      '    println(Key.LIVE.value + make(name = "⟦2⟧", size = 1))',
      s`enum class Key(val value: String) { LIVE("⟦1⟧"), OTHER("x") }

fun make(name: String, size: Int) = name + size
`,
    ),
  ),
  fixed(
    'template, escapes and a nested quote',
    main(s`    val user = "u"
    println("https://$user:⟦1⟧@h/?a=\$\t\"${'$'}{user.length}\"\u0041 ⟦2⟧")`),
  ),
  fixed(
    'raw string',
    main(s`    println("""{
        |  "key": "⟦1⟧",
        |  "price": "${'$‹'}'$'}5 %d \n"
        |}""".trimMargin())`),
  ),
  fixed('raw string that is the key', main('    println("""⟦1⟧""" + """⟦2⟧""".length)')),
  fixed(
    'when, comparison, map and elvis',
    main(s`    val x = listOf("a", "⟦1⟧").last()
    val said = when (x) { "⟦1⟧" -> "yes" else -> "no" }
    val headers = mapOf("x-stripe-token" to "Bearer ⟦2⟧")
    val none: String? = null
    println(said + headers + (x == "⟦1⟧") + (none ?: "⟦2⟧"))`),
  ),
  fixed(
    'public inline function',
    main(
      '    println(open { it })',
      s`inline fun open(f: (String) -> String) = f("⟦1⟧") + f("Bearer ⟦2⟧" + "x".plus("⟦1⟧"))
`,
    ),
  ),
  fixed(
    'fallback of a lookup',
    main(s`    val a = System.getenv("BILLING_KEY") ?: "⟦1⟧"
    println(a)`),
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'helper that is there already',
    main(
      '    println("⟦1⟧")',
      s`private fun requireEnv(name: String): String {
    val value = System.getenv(name)
    if (value.isNullOrEmpty()) throw IllegalStateException("$name is not set")
    return value
}
`,
    ),
  ),
  fixed('name of the helper taken', main('    println("⟦1⟧" + requireEnv(1))', 'fun requireEnv(x: Int) = x\n')),
  fixed('lambda, lazy and delegate', main('    println(key + run { "⟦2⟧" })', 'val key by lazy { "⟦1⟧" }\n')),
  refused('constant-only', 'annotation', main('', '@Deprecated("⟦1⟧")\nfun old() = 1\n')),
  refused(
    'constant-only',
    'constant that an annotation uses',
    main('', 'const val KEY = "⟦1⟧"\n\n@Deprecated("x $KEY")\nfun old() = 1\n'),
  ),
  refused('client-bundle', 'Android', main('    println("⟦1⟧")', '', 'import android.app.Activity\n\n')),
  refused('comment', 'documentation', main('', '/** Use ⟦1⟧. */\nval x = 1\n')),
  refused('half-typed', 'string without an end', main('    val key = "⟦1⟧')),
];

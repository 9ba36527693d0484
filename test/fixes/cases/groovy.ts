/** Groovy programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

function script(statements: string): string {
  return `package ⟦ns⟧\n\n${statements}\n`;
}

export const groovyPrograms: readonly Program[] = [
  fixed('local variable', script("def mailgunApiKey = '⟦1⟧'\nprintln mailgunApiKey"), { names: ['MAILGUN_API_KEY'] }),
  fixed(
    'plain strings of both quotes',
    script(s`println('a ⟦1⟧ \'q\'\t$x')
println("b ⟦2⟧ 'q' \$x")
println 'c ⟦1⟧' + 'd'`),
  ),
  fixed(
    'strings that interpolate',
    script(s`def u = 'u'
println("https://$u:⟦1⟧@h/?k=⟦2⟧&$‹u.length()}")
println("""x ⟦1⟧
  "$u" """)`),
  ),
  fixed('long strings', script("println('''a ⟦1⟧\n  'q' ''')\nprintln \"\"\"⟦2⟧\"\"\"")),
  fixed(
    'class',
    script(s`class Client {
    static final String STRIPE_TOKEN = '⟦1⟧'
    String name = "Bearer ⟦2⟧"
    String show(String x = '⟦2⟧') { return x + name }
}
println(Client.STRIPE_TOKEN + new Client().show())`),
  ),
  refused(
    'language-not-supported',
    'checked statically',
    script(s`@groovy.transform.CompileStatic
class Client {
    static final String KEY = '⟦1⟧'
    String show() { String k = "x ⟦2⟧"; return k + KEY }
}
println(new Client().show())`),
  ),
  fixed(
    'map, list and arguments by name',
    script(s`def m = ['x-stripe-token': '⟦1⟧', auth: "Bearer ⟦2⟧"]
def show(Map all) { all.toString() }
println(m)
println(show(key: '⟦2⟧'))
println(['⟦1⟧', 'x'].join(','))`),
  ),
  fixed(
    'comparison and method of a literal',
    script(s`println('⟦1⟧'.length() + 'a ⟦2⟧'.length())
println('⟦1⟧' == 'x' ? 'y' : 'z ⟦2⟧')`),
  ),
  fixed('switch', script(s`switch ('x') { case '⟦1⟧': println 'a'; break; default: println '⟦2⟧' }`)),
  fixed('fallback of a lookup', script("def a = System.getenv('BILLING_KEY') ?: '⟦1⟧'\nprintln a"), {
    names: ['BILLING_KEY'],
  }),
  fixed(
    'closure and assignment',
    script(s`def f = { 'x ⟦1⟧' }
def k = null
k = '⟦2⟧'
println(f() + k)`),
  ),
  refused('constant-only', 'annotation', script("@SuppressWarnings('⟦1⟧')\nclass A {}")),
  refused('constant-only', 'plugins of a build', "plugins {\n    id '⟦1⟧'\n}\n", { file: 'build.gradle' }),
  refused('string-kind', 'Jenkinsfile', "def key = '⟦1⟧'\n", { file: 'Jenkinsfile' }),
  refused('comment', 'comment', script('// ⟦1⟧\nprintln 1')),
];

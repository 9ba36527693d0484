/**
 * The generic tier: values assigned to something named like a secret, in the syntaxes that code and configuration use, and
 * credentials in headers and commands. What a value must look like is decided by checks in `core/generic`.
 */
import type { ProviderSpec } from '../core/catalogue';

/** The rest of the name after the keyword, and what closes it: quotes, brackets, escapes. */
const nameEnd = String.raw`[\w$-]{0,40}(?![\w$-])(?:[\]}"'\\]{0,5}(?:\.(?:text|value)(?=\s{0,2}(?::?=|===?)\s))?|&quot;|&#34;)`;
/** A type between name and value: Kotlin, TypeScript, Rust, Scala, Ada. A name in quotes has none: `"password" :rules=` is Vue's. */
const type = String.raw`(?:(?<!["']\s{0,4})[?!]?(?:\s?:\s?|::(?=\w)|\s::\s)(?:&?(?:'static\s|constant\s|\[\]const\s)?[\w.<>[\]?]{1,24})\s?:?)?`;
/**
 * The same without a colon: `password string =`, `As String =`, `NVARCHAR(50) =`, `{ get; set; } =`, `password[] =`. On one
 * line, or it is the next name; `"password" class="` is the next attribute.
 */
const bareType = String.raw`(?<typed>\[\d{0,6}\]|\s{0,2}\{[\w\s;]{1,40}\}|(?!(?<=["'])[ \t]{1,4}[\w-]{1,30}=["'])[ \t]{1,4}(?!(?:class|id|style|label|placeholder|user(?:name)?)=)(?:as\s|pic\s|type\s|constant\s)?[a-z][\w.]{0,23}(?:\(\s?\w{1,8}\s?\))?)\s{0,8}(?::?=|default\s|value\s(?:is\s)?)\s{0,8}`;
const assign = String.raw`\s{0,20}(?:${type}=|:=|=>|===?|!==?|:-|\*{1,2}:|::?(?!:?(?:new|from)\()(?:\s(?:&\w{1,30}|!!\w{1,8})(?=\s))?|:\*{1,2}|->|<-|\?=|\+=|\|\|=|\?\?=|\|(?=\s{1,20}\x60)|\.equals(?:IgnoreCase)?\()\s{0,20}`;
/**
 * `= process.env.X || "..."`, `: config.get('X', '...')`, `= System.getenv("X") ?: "..."`: looked up where programs are configured,
 * and what stands where nothing is found.
 */
const lookedUp = String.raw`\s{0,8}(?:${type}=|:=|=>|:(?!:))\s{0,8}(?:[\w.]{1,30}\()?[@$]?(?=[\w.:]{0,40}(?:env|conf|getprop))[\w.:!]{1,70}(?:<\w{1,12}>)?(?:\(\)\.\w{1,24})?(?:[([{]\s{0,4}["']?[\w.:/-]{1,60}["']?(?:\s{0,2}[)\]}]!?){0,2})?(?:\s{0,8}(?:\|\||\?\?|\?:|//|\bor\b)\s{0,40}|\s{0,2},\s{0,40}(?:default(?:_value)?\s?[=:]\s?)?|\s{0,2}\.(?:unwrap_or(?:_else)?|or_?else|get_?or_?(?:else|default))\(\s{0,4}(?:\|_\|\s{0,2}|\(\)\s{0,2}->\s{0,2})?|\s{0,2}\{\s{0,4})(?=["'\x60])`;
/** A scalar of YAML on the lines below its key, or the first of a list, as recorded headers stand there. */
const block = String.raw`\s{0,4}:(?:[ \t]{1,4}[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,24}|[ \t]{0,2}\r?\n[ \t]{0,24}-[ ]{1,3})(?<block>)`;
/** The rest of an attribute of JSON, and the quote of the next one. */
const attribute = String.raw`["']\s{0,2}:\s{0,2}(?:["'][^"'\r\n]{0,80}["']|\w{1,8}),\s{0,40}["']`;
/** `{{ env "X" | default "..." }}`, `variable "password" { default = "..." }`, parameters of templates: what stands where nothing else was said. */
const byDefault = String.raw`\s{0,4}(?:[:=]\s{0,4}["']?\{\{[^{}\r\n]{0,80}?\bdefault[ (]{1,3}|[:=]\s{0,4}["']?\$\{[\w.-]{1,60}:(?:[-=]|(?![-=+?\s$]))|\{(?:[^{}]{0,200}?\s)?default\s{0,20}=\s{0,4}|:\s{0,4}\{\s{0,20}\\{0,3}["']?(?:(?:ty|d)\w{1,20}${attribute}(?:\w{1,20}${attribute}){0,3})?(?:value|default(?:Value)?)\\{0,3}["']?\s{0,4}:\s{0,4}|:[ \t]{0,4}\r?\n(?:[ \t]{1,16}\w{2,24}:[^\r\n]{0,80}\r?\n){0,5}?[ \t]{1,16}(?:Default|value):[ \t]{1,4})`;
/** `name="password" value="`, `"key": "password", "value": "`. */
const valueAttribute = String.raw`["']?(?:\s{1,20}[\w-]{1,20}="[^"<>]{0,60}"){0,3}(?:,\s{0,60}(?:type=\w{1,12},\s{0,60}(?:(?:required|action|dest|nargs)=[\w"']{1,20},\s{0,60})?)?|\s{1,60})\\{0,3}["']?(?:value|content|(?:env)?default(?:_?value)?)\\{0,3}["']?\s{0,4}[:=]\s{0,4}`;
/** `put("password", "...")`, `env('DB_PASSWORD', '...')`: the name is a string, the value the last argument. */
const secondArgument = String.raw`(?<=["'\x60])\){0,2}\s{0,2},\s{0,20}`;
/** `setPassword("...")`, `password{"..."}`, `Secret::new("...")`. */
const onlyArgument = String.raw`(?<=\w)(?:::new|::from)?[({]\s{0,4}`;
/** `strcpy(password, "...")`, `{password, "..."}`: the check asks for what stands before. */
const targetArgument = String.raw`(?<=\w)(?<target>,)\s{0,8}`;
/** `find("#password").type("...")`: what tests type into fields; `ParamByName('password').AsString := '...'`. */
const typedInto = String.raw`(?<=["'\x60]\]?)\){0,3}\s{0,8}\.(?:(?:typeText|type|fill|sendKeys|send_keys|setValue|val|enterText)\(|(?:value|text|asString)\s{0,2}:?=(?!=))\s{0,4}`;
/** `os.environ.get("PASSWORD") or "..."`, `ENV.fetch("PASSWORD") { "..." }`; `"password" to "..."` of Kotlin. */
const fallback = String.raw`(?<=["'])\)\s{0,2}\.(?:unwrap_or(?:_else)?|or_?else|getorelse|getordefault)\(\s{0,4}(?:\|_\|\s{0,2})?|(?<=["'])\)\s{0,2}(?:[!=]==?\s{0,2}|\.equals\()(?=["'])|\)?\s{1,2}\{\s{1,4}(?=["'])|(?:["'\x60]?[\])])?\s{0,4}(?:\bor\b|\|\||\?\?|\?:)\s{0,4}|(?<=["'])\s{1,2}to\s{1,2}|(?<=["'])\)\s{0,2}\{\s{0,4}`;
/** `--password ...`, `password ...` in netrc: nothing but blanks; the check asks for a flag or a line of such words. */
const blank = String.raw`(?<blank>[ \t]{1,20})(?:[057][ \t])?`;
/** `fill_in 'Password', with: '...'`: what tests of Ruby type into fields. */
const filledIn = String.raw`(?<=["'])\s{0,2},\s{0,4}with(?::|\s=>)\s{0,4}`;
/** What only wraps a value: `[]byte("...")`, `Encoding.UTF8.GetBytes("...")`, `("..."`. */
const wrapper = String.raw`(?:(?:(?:\[\]byte|[\w.]{0,24}GetBytes|Buffer\.from|Data|new\sString|bytes(?:array)?|[\w.]{0,12}b64decode|atob|SecretStr|std::string(?:_view)?|Field|[\w.]{0,12}Option|QStringLiteral|Some|String::from|(?:new\s)?TextEncoder\(\)\.encode|[\w.]{0,24}(?:from_?hex|unhexlify|parseHexBinary|Utf8\.parse|Hex\.parse|decodeHex|hex2bin)|[\w.]{0,30}plainText|[\w.]{0,20}(?:md5|sha(?:1|2|224|256|384|512)|b(?:ase)?64_?encode|_hash|\bhash(?:_?password)?)|btoa|crypt|encrypt|(?:non)?sensitive|_T|TEXT|str(?:dup)?|quote|(?:aws|pulumi|pointer|ptr|to|string)\.(?:String(?:Ptr)?|Copy|To)|[\w.]{0,12}(?:array(?:Of)?|listOf|setOf|asList|List\.of|Set\.of)|c)?\(\s{0,24}(?:default\s?=\s?)?){1,2})?`;
/** `"{{ '...' | password_hash('sha512') }}"`: hashed or encoded where the template is filled in. */
const filtered = String.raw`(?:["']\{\{-?\s{0,2}(?=["'][^"'\r\n]{4,128}["']\s?\|\s?(?:password_hash|hash|b64encode|b64enc|string|quote)\b))?`;
const literal = String.raw`${filtered}(?:(?:vec!)?\[\s{0,12}|(?:\[\]string|new\s?(?:string)?\[\d?\]\s?)?\{\s{0,12}(?=["'\x60][^"'\x60\r\n]{4,512}["'\x60]\s{0,4}[},])|\\\r?\n[ \t]{1,40})?${wrapper}(?:<<)?(?:[rbuf@$LSNce]{0,2}|u8|~s|(?:String\.)?raw)#{0,2}\\{0,3}(?:(?:"""\s{0,12}|"|&quot;|&#34;)(?<secret>[^"\r\n]{4,512}?)(?:\\{0,3}"|&quot;|&#34;|(?=\r?\n|$))|(?:'''\s{0,12}|')(?<secretB>[^'\r\n]{4,512}?)(?:\\{0,3}'|(?=\r?\n|$))|\x60{1,3}(?<secretC>[^\x60\r\n]{4,512}?)\x60)`;
/** A value up to its line's end may hold brackets and separators, where nothing is called and nothing else is assigned. */
const line = String.raw`(?<line>(?<!:-)(?![^\s{}[\]]{4,64}\}[ \t]{0,8}(?:[\r\n]|$))(?![^\s]{0,128}[;,&|][\w.]{1,60}[=:])[^\s"'\x60()<>\\$\[\x7b][^\s"'\x60()<>\\]{4,127}(?<![,;\x7b\[])(?=[ \t]{0,8}(?:[\r\n]|$)))`;
const bare = String.raw`(?<secretD>${line}|(?:[^\s"'\x60<>,;(){}[\]|\\&]|&(?!quot;|#34;)(?:amp;){0,2}(?:[lg]t;)?){5,512})`;
/** A key or token ends at a `&`: it stands in query strings; a password may hold one. */
const bareKey = String.raw`(?<secretD>[^\s"'\x60<>,;(){}[\]|\\&]{5,512})`;
/** `<password>...</password>`, maybe with attributes, in an element `value` of its own; in a property list after its key. */
const element = String.raw`(?<!-)(?:(?:\s[\w:.-]{1,30}="[^"<>]{0,120}"){0,3}\s{0,2}>\s{0,8}(?:<value>\s{0,8})?|</key>\s{0,20}<string>)(?:<!\[CDATA\[)?(?<secretE>[^<>\r\n]{4,600}?)\s{0,8}(?:\]\]>)?<`;
const before = String.raw`(?:${block}|${byDefault}|${lookedUp}|${filledIn}|${assign}|${valueAttribute}|${secondArgument}(?<last>)|${onlyArgument}(?<only>)|${typedInto}|${targetArgument}|${fallback}|${bareType}|${blank})`;
/** `the password is ...`, `change the password to ...`, `password for root: ...`, the password in marks of code: prose, in comments and wikis. */
const marked = String.raw`\s(?=\x60[^\x60\s]{5,64}\x60)(?<marked>)`;
const prose = String.raw`(?:(?:\sis generated)?\sfor\s(?:the\s)?[\w.@-]{1,30}\s{0,2}:\s{0,4}|\s(?:for\s(?:the\s)?[\w.@-]{1,30}\s)?(?:is|to):?\s{1,2}(?<said>))`;
// An element comes first: the blank before its attributes joins nothing.
const passwordValue = String.raw`${nameEnd}(?:${element}|(?:${marked}|${before}|${prose})(?:${literal}|${bare}))`;
const keyValue = String.raw`${nameEnd}(?:${element}|(?:${marked}|${before}|${prose})(?:${literal}|${bareKey}))`;
/** One pattern for three detectors, each of which waits for words of its own: a regular expression of this size takes milliseconds to compile. */
const key = String.raw`(?<word>secret|credential|cred|seed|token|_pat(?![a-z])|key|auth(?:orization)?|salt|pepper|nonce|_api)s?${keyValue}`;

export const generic = {
  id: 'generic',
  name: 'Generic',
  detectors: [
    {
      id: 'generic-password',
      name: 'Password',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'pass',
          'pwd',
          'pswd',
          'pssw',
          'pasw',
          'psword',
          'pw:',
          'pw=',
          'pw ',
          '_pw',
          '-pw',
          'psk',
          'senha',
          'contrase',
          'kennwort',
          'wachtwoord',
          'clave',
          'sifre',
          'heslo',
          'haslo',
          'salasana',
          'adgangskode',
          'jelsz',
          'lozinka',
        ],
      },
      pattern: String.raw`(?<word>pass(?:w(?:or?)?d|wors?d|wort|[-_]?phrase|code|[-_]word|e(?![a-z])|ord(?![a-z]))?|pwd|pswd|psswo?r?d|paswo?r?d|psword|[-_]?pw|psk|senha|contrase(?:n|ñ)a|kennwort|wachtwoord|(?<![a-z])clave(?![a-z])|sifre|heslo|haslo|salasana|adgangskode|jelsz[oó]|lozinka)s?${passwordValue}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'assignment',
      checks: ['password-value'],
      envNames: ['PASSWORD'],
      description: 'A password: whoever reads this file can log in with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'generic-secret',
      name: 'Secret',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['secret', 'credential', 'creds', 'seed'] },
      pattern: key,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'key-assignment',
      checks: ['generic-value', 'documented-example'],
      envNames: ['SECRET'],
      description: 'A shared secret: whoever reads this file can use it as the program does.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'generic-token',
      name: 'Token',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['token', '_pat=', '_pat:', '_pat"', "_pat'", '_pat '] },
      pattern: key,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'key-assignment',
      checks: ['generic-value', 'documented-example'],
      envNames: ['TOKEN'],
      description: 'An access token: whoever reads this file can act as its owner.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'generic-key',
      name: 'Key',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['key', 'auth', 'salt', 'pepper', 'nonce', '_api = ', '_api: ', '_api="', "_api='"],
      },
      pattern: key,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'key-assignment',
      checks: ['generic-value', 'documented-example'],
      envNames: ['API_KEY'],
      description: 'A secret key: whoever reads this file can use the service, or read or forge what the key protects.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
  ],
} as const satisfies ProviderSpec;

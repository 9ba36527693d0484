/**
 * The generic tier: values assigned to something named like a secret, in the syntaxes that code and configuration use, and
 * credentials in headers and commands. What a value must look like is decided by checks in `core/generic`.
 */
import type { ProviderSpec } from '../core/catalogue';

/** The rest of the name after the keyword, and what closes it: quotes, brackets, escapes. */
const nameEnd = String.raw`[\w$-]{0,40}(?![\w$-])[\]}"'\\]{0,5}`;
/** A type between name and value: Kotlin, TypeScript, Rust, Scala, Go. */
const type = String.raw`(?:\??\s?:\s?(?:&?(?:'static\s)?[\w.<>[\]?]{1,24})\s?)?`;
const assign = String.raw`\s{0,20}(?:${type}=|:=|=>|===?|!==?|:|->|<-|\?=|\+=)\s{0,20}`;
/** `name="password" value="`, `"key": "password", "value": "`. */
const valueAttribute = String.raw`["']?,?\s{1,60}\\{0,3}["']?value\\{0,3}["']?\s{0,4}[:=]\s{0,4}`;
/** `put("password", "...")`, `env('DB_PASSWORD', '...')`: the name is a string, the value the last argument. */
const secondArgument = String.raw`(?<=["'\x60])\)?\s{0,2},\s{0,8}`;
/** `setPassword("...")`. */
const onlyArgument = String.raw`(?<=\w)\(\s{0,4}`;
/** `os.environ.get("PASSWORD") or "..."`. */
const fallback = String.raw`(?:["'\x60]?[\])])?\s{0,4}(?:\bor\b|\|\||\?\?|\?:)\s{0,4}`;
/** `--password ...`, `password ...` in netrc: nothing but blanks; the check asks for a flag or a line of such words. */
const blank = String.raw`(?<blank>[ \t]{1,8})`;
const literal = String.raw`[rbuf@$LS]{0,2}\\{0,3}(?:"(?<secret>[^"\r\n]{4,512}?)\\{0,3}"|'(?<secretB>[^'\r\n]{4,512}?)\\{0,3}'|\x60(?<secretC>[^\x60\r\n]{4,512}?)\x60)`;
const bare = String.raw`(?<secretD>[^\s"'\x60<>,;(){}[\]|\\]{5,512})`;
/** A key or token ends at a `&`: it stands in query strings; a password may hold one. */
const bareKey = String.raw`(?<secretD>[^\s"'\x60<>,;(){}[\]|\\&]{5,512})`;
const element = String.raw`\s{0,2}>\s{0,8}(?<secretE>[^<>\r\n]{4,256}?)\s{0,8}<`;
const before = String.raw`(?:${assign}|${valueAttribute}|${secondArgument}(?<last>)|${onlyArgument}(?<only>)|${fallback}|${blank})`;
const passwordValue = String.raw`${nameEnd}(?:${before}(?:${literal}|${bare})|${element})`;
const keyValue = String.raw`${nameEnd}(?:${before}(?:${literal}|${bareKey})|${element})`;

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
      anchor: { in: 'token', literals: ['pass', 'pwd', 'pswd', 'pssw', 'pasw', 'pw:', 'pw=', '_pw', '-pw'] },
      pattern: String.raw`(?<word>pass(?:w(?:or?)?d|phrase|code)?|pwd|pswd|psswo?r?d|paswo?r?d|[-_]?pw)s?${passwordValue}`,
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
      anchor: { in: 'token', literals: ['secret', 'credential', 'creds'] },
      pattern: String.raw`(?<word>secret|credential|cred)s?${keyValue}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'key-assignment',
      checks: ['generic-value'],
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
      anchor: { in: 'token', literals: ['token'] },
      pattern: String.raw`(?<word>token)s?${keyValue}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'key-assignment',
      checks: ['generic-value'],
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
      anchor: { in: 'token', literals: ['key', 'auth', 'salt'] },
      pattern: String.raw`(?<word>key|auth(?:orization)?|salt)s?${keyValue}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 720,
      gate: 'key-assignment',
      checks: ['generic-value'],
      envNames: ['API_KEY'],
      description: 'A secret key: whoever reads this file can use the service, or read or forge what the key protects.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
  ],
} as const satisfies ProviderSpec;

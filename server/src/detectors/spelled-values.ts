/**
 * Secrets behind a name that says so, in strings and calls that only some languages have: long brackets of Lua, `q(...)` of Perl and
 * `%q(...)` of Ruby, raw strings of C++, what stands where nothing else was said, moves of COBOL, definitions of Lisp. What the
 * usual spellings hold is the generic tier's.
 */
import type { ProviderSpec } from '../core/catalogue';

/** Names end as those of passwords do, or of keys. */
const passwordName = String.raw`(?:passw(?:or)?d|passphrase|passwort|pwd|(?<![a-z])pass|(?:db|user|root|admin|smtp|mail|ssh|ftp|key|store)_?pass)\d{0,2}`;
const keyName = String.raw`(?:(?:api|access|secret|private|client|auth|app|encryption|signing|service|admin|jwt|hmac)[_-]?key|(?<!(?:csrf|xsrf|page|next)[_-]?)token|secret)`;

/** What closes a name and joins it to its value, maybe with a type between. */
const assigned = String.raw`["'\]})]{0,3}\s{0,12}(?::\s?[\w.<>[\]?&' ]{1,24}=|:?=|=>|:)\s{0,8}`;
/** What ends a value: nothing is joined to it. */
const done = String.raw`(?=(?:\.\w{1,20}\([^()]{0,20}\))?\s{0,8}(?:[;,)\]}#]|--|[\r\n]|$))`;

/** Long brackets of Lua; strings with brackets or signs for quotes of Perl, Ruby, Elixir and Oracle; raw strings of C++. */
const longBracket = String.raw`\[={0,3}\[(?<secret>[^\s[\]]{4,256})\]={0,3}\]`;
const quoteLike = String.raw`(?:%[qQ]?|q{1,2}|~[sS])(?:\((?<secretB>[^\s()"'\x60]{4,256})\)|(?:[{[<|!/]|'[[({<])(?<secretC>[^\s"'\x60{}[\]()<>|]{4,256}?)(?:[}\]>|!/]|[\])}>]'))`;
const rawString = String.raw`(?:u8|[uUL])?R"(?:delim)?\((?<secretD>[^\s"\\]{4,256}?)\)(?:delim)?"`;
const spelled = String.raw`(?:${assigned}|\{\s{0,4})(?:${longBracket}|${quoteLike}|${rawString})${done}`;

/** What chooses the first value that there is. */
const chooses = String.raw`(?:coalesce|try|lookup|requireNonNullElse|default(?:String|IfBlank|IfEmpty)|firstNonNull)`;
const argument = String.raw`[^\r\n;"'{}]{0,80}(?:"[^"\r\n]{0,60}"[^\r\n;"'{}]{0,60}){0,2}?`;
/** What stands before the value that counts where no other was said: in a call, a condition, options, a template; in Perl. */
const otherwise = [
  String.raw`${assigned}(?:\w{1,20}\.)?${chooses}\(${argument},\s{0,8}`,
  String.raw`\s?=\s?(?:[^\r\n"'#]{1,120}\selse|[\w.]{1,30}\(["'][^"'\r\n]{0,60}["']\)\sor|shift\s?(?:\|\||//))\s`,
  String.raw`\s?//=\s`,
  String.raw`["']?\s?[:,]\s?\{[^{}]{0,200}?\b(?:default|fallback)["']?\s?:\s?`,
  String.raw`["'\])]{1,4}\s{0,40}\.(?:get)?or_?else(?:get)?\((?:\(\) -> )?`,
  String.raw`["']?,\s{0,8}(?:fallback|unset)\s?=\s?`,
  String.raw`\s{0,2}\|\s{0,2}default[ (]{1,2}`,
].join('|');
const text = String.raw`["'](?<secret>[^"'\s\\]{4,256})["']`;
const textB = text.replace('secret', 'secretB');
/** The name stands in the call: `coalesce(password, "...")`, `StringVarP(&p, "password", "p", "...", "usage")`. */
const inCall = String.raw`${chooses}\([^\r\n"';]{0,60}NAME["')]{0,3},\s{0,8}${textB}\s{0,4}\)|String(?:Var)?P\((?:&?[\w.]{1,40},\s{0,8})?"[\w.-]{0,30}NAME",\s{0,4}"\w?",\s{0,4}${textB.replace('secretB', 'secretC')},`;

const spelledBy = [
  '= [[',
  '=[[',
  '= [=',
  '=[=',
  '= q(',
  '> q(',
  '= q{',
  '> q{',
  '= q[',
  '> q[',
  '= q/',
  '> q/',
  '= q|',
  '> q|',
  '= q!',
  '> q!',
  '= q<',
  '> q<',
  '= qq(',
  '> qq(',
  '= qq{',
  '> qq{',
  '= qq[',
  '> qq[',
  '= qq/',
  '> qq/',
  '= qq|',
  '> qq|',
  '= qq!',
  '> qq!',
  '= qq<',
  '> qq<',
  '%q(',
  '%q{',
  '%q[',
  '%q<',
  '%q|',
  '%q!',
  '%q/',
  '= %(',
  ': %(',
  '> %(',
  "q'[",
  "q'{",
  "q'(",
  "q'<",
  '~s(',
  '~s{',
  '~s[',
  '~s|',
  'r"(',
  'r"delim(',
] as const;

const defaultBy = [
  'coalesce(',
  'try(var.',
  'try(local.',
  'lookup(var.',
  'lookup(local.',
  'requirenonnullelse(',
  'defaultstring(',
  'defaultifblank(',
  'defaultifempty(',
  'firstnonnull(',
  ' else "',
  " else '",
  ') or "',
  ") or '",
  'default: "',
  "default: '",
  'stringp(',
  'stringvarp(',
  'orelse("',
  'orelseget(() -> "',
  'fallback="',
  "fallback='",
  'unset = "',
  '| default "',
  '| default(',
  'shift || "',
  "shift || '",
  'shift // "',
  "shift // '",
  '//= "',
  "//= '",
] as const;

export const spelledValues = {
  id: 'spelled-values',
  name: 'Values in other spellings',
  detectors: [
    {
      id: 'spelled-values-password',
      name: 'Password in a string of Lua, Perl, Ruby or C++',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: spelledBy,
        before: 60,
      },
      pattern: `${passwordName}${spelled}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 340,
      checks: ['password-argument'],
      envNames: ['PASSWORD'],
      description: 'A password: whoever reads this file can log in with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'spelled-values-key',
      name: 'Key in a string of Lua, Perl, Ruby or C++',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: spelledBy,
        before: 60,
      },
      pattern: `${keyName}${spelled}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 340,
      checks: ['key-argument', 'documented-example'],
      envNames: ['API_KEY'],
      description: 'A secret key: whoever reads this file can use the service as the program does.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'spelled-values-default-password',
      name: 'Password where no other is set',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: defaultBy,
        before: 240,
      },
      pattern: `${passwordName}(?:${otherwise})${text}${done}|${inCall.replaceAll('NAME', passwordName)}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 460,
      checks: ['password-argument'],
      envNames: ['PASSWORD'],
      description: 'The password wherever nobody has set another: whoever reads this file knows it.',
      references: ['https://cwe.mitre.org/data/definitions/1392.html'],
    },
    {
      id: 'spelled-values-default-key',
      name: 'Key where no other is set',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: defaultBy,
        before: 240,
      },
      pattern: `${keyName}(?:${otherwise})${text}${done}|${inCall.replaceAll('NAME', keyName)}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 460,
      checks: ['key-argument', 'documented-example'],
      envNames: ['API_KEY'],
      description: 'The key wherever nobody has set another: whoever reads this file knows it.',
      references: ['https://cwe.mitre.org/data/definitions/1392.html'],
    },
    {
      id: 'spelled-values-moved-password',
      name: 'Password that a statement names last, or compares',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          "move '",
          'move "',
          ' eq "',
          " eq '",
          ' -eq "',
          " -eq '",
          'strcmp("',
          'strncmp("',
          'password "',
          'passwd "',
          'password* "',
          'passwd* "',
          'pwd* "',
          'password . "',
          'passwd . "',
          'pwd . "',
        ],
        before: 60,
      },
      // MOVE of COBOL; `eq` of Perl and PowerShell; comparisons of C; definitions and pairs of Lisp.
      pattern: String.raw`move ["'](?<secret>[^"'\s]{4,128})["']\s{1,12}to\s{1,12}[\w-]{0,40}(?:pass(?:w(?:or)?d|code|phrase)?|pwd|pswd)(?![\w-])|\$[\w:>{}'"-]{0,40}?${passwordName}["'}]{0,2}\)?\s-?eq\s["'](?<secretB>[^"'\s$]{4,128})["']|strn?(?:case)?cmp\("(?<secretC>[^"\s\\]{4,128})",\s{0,4}[\w.>-]{0,40}${passwordName}\s?[,)]|\((?:def\w{0,10}|let\s{0,2}[[(]{1,2})\s{0,4}(?:\^:?\w{1,20}\s{1,4}){0,2}[\w*.:-]{0,40}${passwordName}\*?\s{1,4}"(?<secretD>[^"\s\\]{4,128})"|\([\w-]{0,30}${passwordName} \. "(?<secretE>[^"\s\\]{4,128})"\)`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 260,
      checks: ['password-argument'],
      envNames: ['PASSWORD'],
      description: 'A password: whoever reads this file can log in with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
  ],
} as const satisfies ProviderSpec;

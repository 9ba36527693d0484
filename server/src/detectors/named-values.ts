/**
 * Keys behind a name that says so, in spellings with more between the two than an assignment: a field that Gradle builds into an
 * app, one of several variables that are set at once, what a function returns, the element behind a name. What the usual
 * spellings hold is the generic tier's.
 */
import type { ProviderSpec } from '../core/catalogue';

/** A name that ends as those of secrets do, and is not of something public. */
const name = String.raw`[\w-]{0,48}?(?:(?:api|access|secret|private|client|auth|app|encryption|signing|service|admin|jwt|hmac)[_-]?key|(?<!(?:csrf|xsrf|page|next)[_-]?)token|secret|passw(?:or)?d)[A-Za-z\d]{0,6}`;

/** A variable of several that are set at once; those before it, and their values. */
const variable = String.raw`[$@%]?[\w.]{1,40}\s{0,2},\s{0,4}`;
const setAtOnce = String.raw`[\])]?\s{0,2}:?=\s{0,2}[[(]?\s{0,4}`;
const valueBefore = String.raw`(?:[bfru@]?"[^"\r\n]{0,120}"|[bfru]?'[^'\r\n]{0,120}'|[\w.]{1,40})\s{0,2},\s{0,8}`;
const text = String.raw`[bru@]?(?:"(?<secret>[^"\s\\]{4,256})"|'(?<secretB>[^'\s\\]{4,256})')`;
const textC = String.raw`[bru@]?["'](?<secretC>[^"'\s\\]{4,256})["']`;
const textD = textC.replace('secretC', 'secretD');
/** What joins several variables to a text, up to its quote; brackets stand around both or around none. */
const joins = [' = "', " = '", ' := "', ') = ("', ") = ('"] as const;
const moreJoins = ['="', "='", '] = ["', "] = ['", ' = ("', " = ('", ' = ["', " = ['"] as const;

/** One, two or three variables before the one that is named, with as many values before its own. */
const several = (word: string): string =>
  String.raw`(?:${variable}[$@%]?\w{0,30}${word}${setAtOnce}${valueBefore}${text}|(?:${variable}){2}[$@%]?\w{0,30}${word}${setAtOnce}(?:${valueBefore}){2}${textC}|(?:${variable}){3}[$@%]?\w{0,30}${word}${setAtOnce}(?:${valueBefore}){3}${textD})(?=\s{0,4}[\])]?\s{0,4}(?:[;#,]|/[/*]|[\r\n]|$))`;

/** Where a function or a getter with nothing to do but to return a text begins. */
const returns = String.raw`\(\s?\)\s{0,4}(?:(?::|->|=>)\s{0,4}[\w.<>&']{1,24}\s{0,4})?(?:throws\s\w{1,40}\s{0,4})?(?:\{\s{0,40}(?:return\s{1,4}|(?=["']))|:\s{0,40}return\s{1,4}|=>?\s{0,8})`;

export const namedValues = {
  id: 'named-values',
  name: 'Named values',
  detectors: [
    {
      id: 'named-values-build-field',
      name: 'Key built into an Android app',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['buildconfigfield', 'resvalue'] },
      pattern: String.raw`(?:buildConfigField|resValue)\s{0,2}\(?\s{0,8}["']string["']\s{0,2},\s{0,8}["']${name}["']\s{0,2},\s{0,8}["']?\\?["'](?<secret>[^"'\\\s]{8,512})\\?["']`,
      ignoreCase: true,
      reach: 640,
      checks: ['key-argument', 'documented-example'],
      confidence: 'medium',
      envNames: ['API_KEY'],
      description: 'A key that everybody who has the app can read out of it.',
      references: [
        'https://developer.android.com/build/gradle-tips#share-custom-fields-and-resource-values-with-your-app-code',
      ],
    },
    {
      id: 'named-values-password-of-several',
      name: 'Password among values that are set at once',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['password', 'passwd', 'pass', 'pwd'].flatMap((name) =>
          [...joins, ...moreJoins].map((join) => name + join),
        ),
        before: 200,
      },
      pattern: several('(?:password|passwd|pass|pwd)'),
      ignoreCase: true,
      bounds: { left: '\\w.$@%', right: '' },
      reach: 700,
      checks: ['password-argument'],
      envNames: ['PASSWORD'],
      description: 'A password: whoever reads this file can log in with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-key-of-several',
      name: 'Key among values that are set at once',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['secret', 'token', '_key', 'apikey'].flatMap((name) => joins.map((join) => name + join)),
        before: 200,
      },
      pattern: several('(?:secret|token|[_.-]key|apikey)'),
      ignoreCase: true,
      bounds: { left: '\\w.$@%', right: '' },
      reach: 700,
      checks: ['key-argument', 'documented-example'],
      envNames: ['API_KEY'],
      description: 'A secret key: whoever reads this file can use the service as the program does.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-returned-password',
      name: 'Password that a function returns',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['password()', 'passwd()', 'pwd()', 'passphrase()', 'pass()'], before: 24 },
      pattern: String.raw`\w{0,24}?(?:password|passwd|pwd|pass(?:phrase)?)${returns}["'](?<secret>[^"'\s\\]{4,128})["']`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      checks: ['password-argument'],
      envNames: ['PASSWORD'],
      description: 'A password: whoever reads this file can log in with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-returned-key',
      name: 'Key that a function returns',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['apikey()', 'api_key()', 'secret()', 'secretkey()', 'secret_key()', 'token()', 'get() = "'],
        before: 60,
      },
      pattern: String.raw`(?:\w{0,24}?(?:api_?key|secret(?:_?key)?|(?<!(?:csrf|xsrf|next|page)_?)token)${returns}|\w{0,24}(?:api_?key|secret(?:_?key)?|token)\s?:\s?String\s{1,24}get\(\) = )["'](?<secret>[^"'\s\\]{8,512})["']`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      reach: 640,
      checks: ['key-argument', 'documented-example'],
      envNames: ['API_KEY'],
      description: 'A secret key: whoever reads this file can use the service as the program does.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-password-element',
      name: 'Password in the element behind its name',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['password</', 'passwd</', 'passphrase</', 'pwd</'],
      },
      pattern: String.raw`(?:password|passwd|passphrase|pwd)</[\w:-]{0,12}(?:name|stringprop)>\s{0,60}(?:<[\w:-]{0,16}type>[\w.]{1,60}</[\w:-]{0,16}type>\s{0,60})?<(?:[\w:-]{0,16}value|stringprop name="[\w.]{0,16}value")>\s{0,20}(?:<string>)?(?<secret>[^<>\s]{4,128})\s{0,20}</`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      checks: ['password-argument'],
      envNames: ['PASSWORD'],
      description: 'A password: whoever reads this file can log in with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-key-element',
      name: 'Key in the element behind its name',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['key</', 'secret</', 'token</'], before: 12 },
      pattern: String.raw`(?:(?:access|secret|api|account|private|client|encryption)[._-]?key|secret|token)</[\w:-]{0,12}name>\s{0,60}(?:<[\w:-]{0,16}type>[\w.]{1,60}</[\w:-]{0,16}type>\s{0,60})?<[\w:-]{0,16}value>\s{0,20}(?:<string>)?(?<secret>[^<>\s]{8,512})\s{0,20}</`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 800,
      checks: ['key-argument', 'documented-example'],
      envNames: ['SECRET_KEY'],
      description: 'A secret key: whoever reads this file can use the service as the program does.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
  ],
} as const satisfies ProviderSpec;

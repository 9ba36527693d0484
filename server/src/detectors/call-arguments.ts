/**
 * Passwords and keys that stand in a call by their place: `login("me", "...")`, `jwt.sign(claims, "...")`. Arguments that
 * a name tells are the generic tier's.
 */
import type { ProviderSpec } from '../core/catalogue';

/** Any argument before the secret: a string, a name, a short call. */
const argument = String.raw`[a-zA-Z@$]{0,2}(?:"[^"\r\n]{0,160}"|'[^'\r\n]{0,160}'|\{[^{}]{0,160}\}|[\w.$>:-]{1,60}(?:\([\w.]{0,30}\))?)\s{0,4},\s{0,20}`;
/** A realm and a host before the user, as in `Credentials("realm", "host", "user", "...")`. */
const string = String.raw`"[^"\r\n]{0,80}"\s{0,4},\s{0,20}`;
const literal = String.raw`(?:Some\(|b|@)?\\{0,2}["'](?<secret>[^"'\s\\]{5,256})\\{0,2}["']`;
const literalB = literal.replace('secret', 'secretB');
const literalC = literal.replace('secret', 'secretC');
/** What ends the argument: nothing is joined to it. */
const done = String.raw`(?=(?:\.\w{1,20}\([^()]{0,20}\))?(?:\s{0,8}[),]|[ \t]{0,8}(?:[\r\n]|$)))`;

export const callArguments = {
  id: 'call-arguments',
  name: 'Arguments of calls',
  detectors: [
    {
      id: 'call-arguments-password',
      name: 'Password as an argument',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'networkcredential(',
          'credentials(',
          'passwordauthentication(',
          'passwordauthenticationtoken(',
          'pscredential(',
          'basicauth(',
          'digestauth(',
          'basic_auth(',
          'auth=(',
          'auth = (',
          'getconnection(',
          'mysqli(',
          'mysqli_connect(',
          'mysql_connect(',
          'pdo(',
          'login(',
          'userpassword(',
          'wifi.begin(',
          'basic_auth ',
          'dbi->connect(',
          'directoryentry(',
          'ftp(',
          'security_credentials,',
          'createasync(',
        ],
      },
      // user, password; or server, user, password.
      pattern: String.raw`(?:(?:(?:networkcredential|credentials|passwordauthentication(?:token)?|pscredential|basicauth|digestauth|basic_auth|login|auth\s?=\s?|userpassword|wifi\.begin)\(|basic_auth )\s{0,20}(?:${string}${string})?${argument}${literal}|(?:security_credentials,\s{0,8}|createasync\(\w{1,40},\s{0,8})${literalC}|(?:getconnection|mysqli|mysqli_connect|mysql_connect|pdo|ftp|dbi->connect|directoryentry)\(\s{0,20}${argument}${argument}${literalB})${done}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 640,
      checks: ['password-argument'],
      confidence: 'medium',
      envNames: ['PASSWORD'],
      description: 'Logs in as the user named beside it.',
      references: ['https://cwe.mitre.org/data/definitions/259.html'],
    },
    {
      id: 'call-arguments-store-password',
      name: 'Password of a key store',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['".tochararray()'], before: 200 },
      pattern: String.raw`(?:(?:load|init|getkey|getentry|setkeyentry|store|unlock)\([^()"]{0,80}|(?:pbekeyspec|passwordprotection)\(\s{0,8})"(?<secret>[^"\s\\]{5,100})"\.tochararray\(\)`,
      ignoreCase: true,
      bounds: { left: 'A-Za-z', right: '' },
      checks: ['password-argument'],
      confidence: 'medium',
      envNames: ['KEYSTORE_PASSWORD'],
      description: 'Opens the key store that it is passed with.',
      references: ['https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html'],
    },
    {
      id: 'call-arguments-expect',
      name: 'Password that a script types',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['send "', 'send -- "'], before: 80 },
      pattern: String.raw`assword[^"\n]{0,24}"\s{0,4}[;{]?\s{0,16}send (?:-- )?"(?<secret>[^"\s\\$]{4,100})\\[rn]"`,
      bounds: { left: '', right: '' },
      checks: ['password-argument'],
      confidence: 'medium',
      envNames: ['PASSWORD'],
      description: 'Logs in where the script is asked for a password.',
      references: ['https://core.tcl-lang.org/expect/index'],
    },
    {
      id: 'call-arguments-key',
      name: 'Key as an argument',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'jwt.sign(',
          'jwt.verify(',
          'jwt.encode(',
          'jwt.decode(',
          'createhmac(',
          'createcipheriv(',
          'createdecipheriv(',
          'cookieparser(',
          'hmac.new(',
          'fernet(',
          'secretkeyspec(',
          'totp(',
          'hmac256(',
          'hmac384(',
          'hmac512(',
        ],
      },
      pattern: String.raw`(?:(?:jwt\.(?:sign|verify|encode|decode)|create(?:hmac|(?:de)?cipheriv))\(\s{0,20}${argument}${literal}|(?:cookieparser|hmac\.new|fernet|secretkeyspec|totp|hmac(?:256|384|512))\(\s{0,20}${literalB})${done}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 640,
      checks: ['key-argument', 'documented-example'],
      confidence: 'medium',
      envNames: ['SECRET_KEY'],
      description: 'Signs or encrypts in the name of the program: who holds it can forge or read what it protects.',
      references: ['https://cwe.mitre.org/data/definitions/321.html'],
    },
  ],
} as const satisfies ProviderSpec;

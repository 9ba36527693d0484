/**
 * Logins: the name of a user that stands beside the password. It is no secret; who reads both has the whole login, and who
 * moves the password should look at the name, too. Nothing of it is shown: some services take a key for the name.
 */
import type { ProviderSpec } from '../core/catalogue';

const join = String.raw`[\\"'\x60\]]{0,4}\s{0,4}(?:=>|:=|[:=])\s{0,4}`;
const closers = String.raw`[\\"'\]]{1,4}`;
const quotedName = String.raw`(?:\\{0,2}")(?<secret>[^"\s$<>{}\\]{2,64})\\{0,2}"|'(?<secretB>[^'\s$<>{}\\]{2,64})'`;
const bareName = String.raw`(?<secretC>[^\s"'\x60;,&<>(){}[\]$\\]{2,64})`;
/** Up to the end of the line, comments and all, and maybe lines that are nothing but a comment. */
const between = String.raw`(?:[ \t]{0,8}[,;]?(?:[ \t]{0,20}(?:#|//)[^\r\n]{0,60})?\s{0,40}(?:(?:#|//)[^\r\n]{0,80}\r?\n\s{0,40}){0,2}|;\s?["'] ?[&+.] ?["'])`;
const passwordName = String.raw`[\\"']{0,3}[\w.$>-]{0,30}?(?:pass(?:w(?:or)?d)?|pwd)`;
const passwordText = String.raw`(?:\\{0,2}"(?<password>[^"\r\n\\]{4,64})|'(?<passwordB>[^'\r\n\\]{4,64})|(?<passwordC>[^\s"'\x60;,&<>(){}[\]$\\]{4,64}))`;

export const login = {
  id: 'login',
  name: 'Login',
  detectors: [
    {
      id: 'login-user-name',
      name: 'User name beside a password',
      class: 'public',
      severity: 'info',
      identifier: true,
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'username',
          'user_name',
          'user-name',
          'user name',
          'userid',
          'user_id',
          'user-id',
          'user id',
          'user"',
          "user'",
          'user\\',
          'user]',
          'user=',
          'user:',
          'user =',
          'user :',
        ],
      },
      pattern: String.raw`(?:user[_ -]?(?:name|id)${join}|user(?:${closers}\s{0,4}(?:=>|:=|[:=])| ?(?:=>?|:=?))\s{0,4})(?:${quotedName}|${bareName})${between}${passwordName}${join}${passwordText}`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 480,
      checks: ['login-name'],
      show: { prefix: 0 },
      envNames: ['USERNAME'],
      description: 'Names whose password stands beside it; opens nothing by itself.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'login-command-user-name',
      name: 'User name beside a password in a command',
      class: 'public',
      severity: 'info',
      identifier: true,
      tier: 'generic',
      anchor: { in: 'token', literals: [' -u ', '-user ', '-username '] },
      pattern: String.raw`(?: -u|-user(?:name)?) {1,4}(?!(?:and|or) )(?:"(?<secret>[^"\s$%<>{}]{2,64})"|'(?<secretB>[^'\s$%<>{}]{2,64})'|(?<secretC>[^\s"'\x60$%<>{}()|;&-][^\s"'\x60$%<>{}()|;&]{1,63}))\s{1,4}--?(?:p|pw|pass(?:word)?)\s{1,4}["']?(?<flag>[^\s"'\x60$%<>{}()|;&-][^\s"'\x60$%<>{}()|;&]{3,63})`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 180,
      checks: ['login-name'],
      show: { prefix: 0 },
      envNames: ['USERNAME'],
      description: 'Names whose password stands behind it; opens nothing by itself.',
      references: ['https://cwe.mitre.org/data/definitions/214.html'],
    },
    {
      id: 'login-netrc-entry',
      name: 'Host and user name in a .netrc file',
      class: 'public',
      severity: 'info',
      identifier: true,
      tier: 'generic',
      anchor: { in: 'token', literals: ['machine '] },
      pattern: String.raw`(?<secret>machine {1,4}[\w.-]{1,120}\s{1,8}login\s{1,4}[^\s<>$%{}]{1,100})\s{1,8}password\s{1,4}(?!your|my[-_]|some|x{3}|[*.]{3})[^\s"'<>$\x7b%\\][^\s"'<>$\x7b\\]{3,127}(?=[\s"'<>\\]|$)`,
      bounds: { left: '\\w', right: '' },
      show: { prefix: 0 },
      envNames: ['NETRC_LOGIN'],
      description: 'Names whose password stands behind it; opens nothing by itself.',
      references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
    },
    {
      id: 'login-bundled-user-name',
      name: 'User name in a web page',
      class: 'public',
      severity: 'info',
      identifier: true,
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['REACT_APP_', 'VITE_', 'NEXT_PUBLIC_', 'VUE_APP_', 'GATSBY_', 'EXPO_PUBLIC_', 'NUXT_PUBLIC_'],
      },
      // What these variables hold is built into the pages that every visitor gets.
      pattern: String.raw`[A-Z]{2,5}(?:_[A-Z]{3,6})?_(?:[A-Z\d]{1,20}_){0,4}(?:USER(?:_?NAME)?|LOGIN)=["']?(?<secret>[A-Za-z\d][\w.@+-]{2,63})(?=["'\s]|$)`,
      bounds: { left: '\\w', right: '' },
      reach: 180,
      checks: ['bundled-name'],
      show: { prefix: 0 },
      envNames: ['USERNAME'],
      description: 'Names an account to everybody who opens the page; opens nothing by itself.',
      references: ['https://create-react-app.dev/docs/adding-custom-environment-variables/'],
    },
  ],
} as const satisfies ProviderSpec;

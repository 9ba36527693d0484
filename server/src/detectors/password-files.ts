/**
 * Passwords where databases, shells and servers keep them: SQL that sets one, password hashes of Unix and Apache, lines of
 * `.netrc` and `.pgpass`, PowerShell secure strings, seeds of one-time passwords.
 */
import type { ProviderSpec } from '../core/catalogue';

const anyValue = String.raw`\s{0,8}(?:'[^'\r\n]{0,200}'|[^\s',()]{1,60}(?:\(\))?)\s{0,4},`;

/** A row up to its password, in a table with so many columns before that. */
function rowOf(before: number, group: string): string {
  const name = String.raw`\s{0,8}["\x60[]?\w{0,20}(?:password|passwd|pwd)\w{0,10}["\x60\]]?\s{0,4}(?:,[^()]{0,300})?\)`;
  const others = before === 0 ? '' : `(?:[^,()]{1,64},){${before}}`;
  const values = before === 0 ? '' : `(?:${anyValue}){${before}}`;
  return String.raw`${others}${name}\s{0,8}values\s{0,8}\(${values}\s{0,8}N?'(?<${group}>[^'\r\n]{4,128})'`;
}

export const passwordFiles = {
  id: 'password-files',
  name: 'Password files and commands',
  detectors: [
    {
      id: 'sql-password',
      name: 'Password in SQL',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: ['identified ', 'password '] },
      pattern: String.raw`(?:identified\s{1,4}(?:with\s{1,4}[\w'"]{1,40}\s{1,4})?(?:by|as)|password\s{0,2}=?)\s{1,4}(?:password\s{1,4})?(?:\\{0,2}'(?<secret>[^'\r\n]{4,128}?)\\{0,2}'|\\{0,2}"(?<secretB>[^"\r\n]{4,128}?)\\{0,2}"|(?<=(?:by|as|password)\s{1,4})(?<secretC>(?!\()(?=[^\s]{0,40}\d)[^\s'"\x60;)]{6,64}))`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      checks: ['sql-place', 'url-password'],
      confidence: 'medium',
      envNames: ['DB_PASSWORD'],
      description: 'The password of a database user, set by a statement.',
      references: [
        'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
        'https://www.postgresql.org/docs/current/sql-createrole.html',
      ],
    },
    {
      id: 'sql-inserted-password',
      name: 'Password in a row of SQL',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: ['insert into'] },
      // The value stands where the column does: first, second, third or fourth.
      pattern: String.raw`insert into\s{1,4}[^\s(]{1,80}\s{0,4}\((?:${rowOf(0, 'secret')}|${rowOf(1, 'secretB')}|${rowOf(2, 'secretC')}|${rowOf(3, 'secretD')})`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      reach: 900,
      checks: ['password-argument'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['SEED_PASSWORD'],
      description: 'The password, or the hash of one, of an account that is made with the database.',
      references: ['https://cwe.mitre.org/data/definitions/312.html'],
    },
    {
      id: 'unix-password-hash',
      name: 'Password hash',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          '$1$',
          '$2a$',
          '$2b$',
          '$2y$',
          '$5$',
          '$6$',
          '$y$',
          '$apr1$',
          '$8$',
          '$9$',
          '{SSHA',
          '{SHA',
          '{SMD5}',
        ],
      },
      // crypt(3): $id$salt$hash, each scheme with a hash of its own length; $8$ and $9$ are Cisco's; {SSHA} is LDAP's.
      pattern: String.raw`(?:\{(?:S?SHA(?:224|256|384|512)?|SMD5)\}[A-Za-z0-9+/]{27,140}={0,2}|\$(?:(?:1|apr1)\$[./\w]{1,8}\$[./\w]{22}|2[aby]\$\d{2}\$[./\w]{53}|5\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{43}|6\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{86}|y\$[./\w]{1,12}\$[./\w]{1,86}\$[./\w]{43}|[89]\$[./\w]{14}\$[./\w]{43}))`,
      bounds: { left: '\\w$', right: '\\w./' },
      show: { prefix: 3 },
      confidence: 'high',
      description: 'The hash of a login password, as in /etc/shadow or .htpasswd: it can be guessed offline.',
      references: ['https://man7.org/linux/man-pages/man5/crypt.5.html'],
    },
    {
      id: 'powershell-secure-string',
      name: 'Password of a PowerShell command',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['convertto-securestring'] },
      pattern: String.raw`convertto-securestring(?:\s{1,4}-(?:string|asplaintext|force)){0,4}\s{1,4}\\{0,2}["']?(?<secret>[^\s"'\\$-][^\s"'\\]{4,127})`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      checks: ['url-password'],
      confidence: 'medium',
      envNames: ['PASSWORD'],
      description: 'A password in the clear, made into a secure string.',
      references: [
        'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
      ],
    },
    {
      id: 'otp-seed',
      name: 'Seed of one-time passwords',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: ['otpauth://'] },
      pattern: String.raw`otpauth://[th]otp/[^\s"'?]{0,120}\?(?:[\w%.~-]{1,24}=[^\s"'&]{0,80}&){0,5}secret=(?<secret>[A-Z2-7]{16,128})`,
      bounds: { left: '\\w', right: '' },
      confidence: 'high',
      envNames: ['OTP_SECRET'],
      description: 'Makes the one-time passwords of an account: the second factor is no longer one.',
      references: ['https://github.com/google/google-authenticator/wiki/Key-Uri-Format'],
    },
    {
      id: 'netrc-password',
      name: 'Password in a .netrc file',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: ['machine '] },
      pattern: String.raw`machine\s{1,4}[\w.-]{1,120}\s{1,8}(?:(?:login|account)\s{1,4}[^\s]{1,100}\s{1,8}){0,2}password\s{1,4}(?!your|my[-_]|some|x{3}|[*.]{3})(?<secret>[^\s"'<>$\x7b%\\][^\s"'<>$\x7b\\]{3,127})(?=[\s"'<>\\]|$)`,
      bounds: { left: '\\w', right: '' },
      confidence: 'medium',
      envNames: ['NETRC_PASSWORD'],
      description: 'The password of a login that curl, git and ftp use by themselves.',
      references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
    },
    {
      id: 'pgpass-password',
      name: 'Password in a .pgpass file',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: [':5432:', ':5433:', ':6432:'] },
      pattern: String.raw`:\d{4}:[\w*.-]{1,63}:[\w.@-]{1,63}:(?<secret>[^\s:"',]{4,128})(?=\s|$)`,
      bounds: { left: '', right: '' },
      confidence: 'medium',
      envNames: ['PGPASSWORD'],
      description: 'The password of a PostgreSQL user.',
      references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
    },
  ],
} as const satisfies ProviderSpec;

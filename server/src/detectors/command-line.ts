/**
 * Passwords in the commands of shells, scripts and CI jobs, where a flag of one letter says what they are. Flags that name
 * themselves (`--password`) are the generic tier's.
 */
import type { ProviderSpec } from '../core/catalogue';

/** The rest of the command up to the flag. */
const upTo = String.raw`\b[^\r\n|;]{0,200}?\s`;
const value = String.raw`["']?(?<secret>[^\s"'\x60$<>|;&%{}()\\-][^\s"'\x60<>|;&]{3,120})`;
const valueB = value.replace('secret', 'secretB');
const valueC = value.replace('secret', 'secretC');
const valueD = value.replace('secret', 'secretD');
/** Before `@` and the name of a database. */
const valueE = value.replace('secret', 'secretE').replace(';&]{3', ';&@]{3');

export const commandLine = {
  id: 'command-line',
  name: 'Command line',
  detectors: [
    {
      id: 'command-line-password',
      name: 'Password in a command',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'mysql',
          'mariadb',
          'mongo',
          'sshpass',
          'redis-cli',
          'docker login',
          'podman login',
          'az login',
          'oc login',
          'cf login',
          'psexec',
          'psExec',
          'PsExec',
          'PSEXEC',
          'plink',
          'pscp',
          'ldap',
          'sqlcmd',
          'mosquitto_',
          'sqlplus',
          'net use',
          'smbclient',
          'rpcclient ',
          'winexe ',
          'net ads ',
          'slappasswd ',
          'zip -',
          '7z a',
          '7za a',
          'htpasswd -',
          'useradd ',
          'usermod ',
          'ipmitool ',
          'lftp ',
          'net user ',
        ],
      },
      // mysql -pX; mongosh -p X, sshpass -p X, ... login -p X; redis-cli -a X; ldapsearch -w X; sqlcmd -P X; sqlplus u/X@db
      pattern: String.raw`(?:(?:(?:mysql(?:dump|admin|import|show)?|mariadb(?:-dump|-admin)?)${upTo}["']?-p|sqlcmd${upTo}-P)${value}|(?:(?:mongo(?:sh|dump|restore|export|import)?|sshpass|(?:docker|podman|az|oc|cf) login|[pP]s[eE]xec(?:64)?(?:\.exe)?|PSEXEC(?:64)?(?:\.(?:exe|EXE))?|plink|pscp)${upTo}(?:["']-p["'],|-pw?)(?:=|\s{0,4})|7za?\sa\s(?:[^\r\n|;]{0,120}?\s)?-p|lftp${upTo}-u\s?[\w.@-]{1,60},)${valueB}|(?:redis-cli${upTo}(?:-a|["']-a["'],)|ldap(?:search|add|modify|delete|whoami|passwd)${upTo}-w|(?:ldap|slap)passwd(?:${upTo}|\s)-s|(?:sqlcmd|mosquitto_(?:pub|sub)|ipmitool|zip)${upTo}-P|user(?:add|mod)${upTo}-p|htpasswd -[a-zA-Z]{0,4}b[a-zA-Z]{0,4}\s[^\s]{1,80}\s[^\s]{1,60})(?:\s{1,4}|(?<=-\w)(?=["']))${valueC}|sqlplus\s(?:-\w{1,8}\s){0,3}\w{1,30}/${valueE}|(?:(?:smbclient|rpcclient|winexe|net ads)${upTo}-U\s?["']?[\w.\\/-]{1,60}%|smbclient\s["']?[/\\]{2,4}[^\s"']{1,80}["']?[ \t]{1,4}(?=["']?[^\s"'-][^\s"']{3,60}["']?\s-U)|net user[ \t]["']?[\w.-]{1,40}["']?[ \t]{1,4}|net use\s(?:[*\w]:?\s)?\\{2,4}[^\s\\]{1,80}\\{1,2}[^\s]{1,80}[ \t](?:/user:[^\s]{1,60}\s)?)${valueD})`,
      ignoreCase: false,
      bounds: { left: '\\w./-', right: '' },
      reach: 420,
      checks: ['command-password'],
      confidence: 'medium',
      envNames: ['PASSWORD'],
      description: 'A password given to a command: it also stands in histories and process lists.',
      references: ['https://cwe.mitre.org/data/definitions/214.html'],
    },
    {
      id: 'command-line-piped-password',
      name: 'Password given to a command',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'sudo -s',
          'sudo -ks',
          'sudo -k -s',
          '--password-stdin',
          'chpasswd',
          'passwd --stdin',
          '| kinit',
          '--passphrase-fd',
        ],
        before: 200,
      },
      // What is echoed into sudo -S, into docker login, or after a user's name into chpasswd.
      pattern: String.raw`(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4}){0,2}["']?(?:%s(?:\\n)?["']?\s{1,4}["']?)?(?:[\w.-]{1,40}:)?${value.replace(';&]{3', String.raw`;&\\]{3`)}(?:\\n)?["']?\s{0,4}\|\s{0,4}(?:sudo -(?:k(?: -)?)?s|(?:sudo )?(?:/[\w/]{1,30}/)?chpasswd|passwd --stdin|kinit\b|[^\r\n|;]{1,120}?--(?:password-stdin|passphrase-fd))`,
      ignoreCase: true,
      bounds: { left: '\\w./-', right: '' },
      reach: 80,
      checks: ['command-password'],
      confidence: 'medium',
      envNames: ['PASSWORD'],
      description:
        'A password written out before the command that reads it: it also stands in histories and process lists.',
      references: ['https://cwe.mitre.org/data/definitions/214.html'],
    },
  ],
} as const satisfies ProviderSpec;

/**
 * Passwords in tables: the heading of a column says what its cells are. The first row of CSV files, of Markdown and
 * of the tables of Gherkin.
 */
import type { ProviderSpec } from '../core/catalogue';

/** Columns before, after which as many cells stand before the password. */
const heading = String.raw`(?:[,;]"?(?:pass(?:word|wd|wort|phrase)?|pwd|(?:secret_|api_?)key|secret|access_token)"?(?=[,;\r\n])|,secret access key)`;
const cell = String.raw`(?:"[^"\r\n]{0,200}"|[^",;\r\n]{0,200})`;
const end = String.raw`(?=[,;\r\n]|$)`;
const quoted = String.raw`(?:"(?<secret>[^"\s]{4,200})"|(?<secretB>[^"',;\s]{4,200}))${end}`;
const quotedC = String.raw`"?(?<secretC>[^"',;\s]{4,200})"?${end}`;
const quotedD = String.raw`"?(?<secretD>[^"',;\s]{4,200})"?${end}`;
const quotedE = String.raw`"?(?<secretE>[^"',;\s]{4,200})"?${end}`;
const name = String.raw`["']?[A-Za-z_][\w -]{0,30}["']?`;
const rest = String.raw`(?:[,;]${name}){0,12}[ \t]{0,2}\r?\n`;
const begin = String.raw`(?<=^|[\r\n])`;
/** A cell between bars, and what ends the line of the headings; Markdown draws a rule below it. */
const barred = String.raw`[^|\r\n]{1,60}\|`;
const below = String.raw`(?:${barred}){0,6}[ \t]{0,4}\r?\n(?:[ \t]{0,12}\|?[-:| \t]{3,200}\r?\n)?[ \t]{0,12}\|`;
const barredHeading = String.raw`(?: (?:\*\*)?)?(?:password|passwd|pwd)[ 	*]{0,30}\|(?![ \t]{0,4}(?:yes|no|true|false|required|optional)[ \t]{0,40}\|)`;
const barredValue = String.raw`[ \t]{1,20}\x60{0,2}(?<secret>[^|\s\x60]{4,120})\x60{0,2}[ \t]{0,40}\|`;
const barredB = barredValue.replace('secret', 'secretB');
const barredC = barredValue.replace('secret', 'secretC');
const barredD = barredValue.replace('secret', 'secretD');

export const tables = {
  id: 'tables',
  name: 'Tables',
  detectors: [
    {
      id: 'tables-separated-password',
      name: 'Password in a row of a table',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          ',pass',
          ';pass',
          ',"pass',
          ';"pass',
          ',pwd',
          ';pwd',
          ',"pwd',
          ';"pwd',
          ',secret access key',
          ',secret_key',
          ',api_key',
          ';api_key',
          ',apikey',
          ',secret,',
          ',access_token',
        ],
        before: 130,
      },
      pattern: String.raw`${begin}(?:${name}${heading}${rest}${cell}[,;]${quoted}|${name}[,;]${name}${heading}${rest}(?:${cell}[,;]){2}${quotedC}|(?:${name}[,;]){2}${name}${heading}${rest}(?:${cell}[,;]){3}${quotedD}|(?:${name}[,;]){3}${name}${heading}${rest}(?:${cell}[,;]){4}${quotedE})`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 1200,
      checks: ['password-argument'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['PASSWORD'],
      description: 'Logs in as whom the row is about; the rows below it may hold more of them.',
      references: ['https://cwe.mitre.org/data/definitions/312.html'],
    },
    {
      id: 'tables-barred-password',
      name: 'Password in a table of a text',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          '| password',
          '|password',
          '| **password',
          '| passwd',
          '|passwd',
          '| **passwd',
          '| pwd',
          '|pwd',
          '| **pwd',
        ],
        before: 190,
      },
      // Below its heading in the first, second or third column; or beside it.
      pattern: String.raw`\|(?:${barredHeading}(?:${below}${barredValue}|${barredB})|${barred}${barredHeading}${below}${barred}${barredC}|(?:${barred}){2}${barredHeading}${below}(?:${barred}){2}${barredD})`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 900,
      checks: ['password-argument'],
      confidence: 'low',
      show: { prefix: 0 },
      envNames: ['PASSWORD'],
      description: 'Logs in as whom the row is about.',
      references: ['https://cucumber.io/docs/gherkin/reference/#data-tables'],
    },
    {
      id: 'tables-barred-key',
      name: 'Key in a table of a text',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['key |', 'key|', 'token |', 'token|', 'secret |', 'secret|', 'key` |', 'token` |', 'secret` |'],
      },
      pattern: String.raw`(?:key|token|secret)\x60?[ \t]?\|[ \t]{0,8}[\x60*]{0,2}(?<secret>[\w+/=.-]{20,200})[\x60*]{0,2}(?=[ \t]{0,40}(?:\||[\r\n]|$))`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      checks: ['has-digit', 'bearer-value', 'documented-example'],
      confidence: 'low',
      envNames: ['API_KEY'],
      description: 'Uses the service in the name of its owner.',
      references: ['https://cwe.mitre.org/data/definitions/312.html'],
    },
  ],
} as const satisfies ProviderSpec;

/**
 * Passwords that tests and scripts type: steps of Gherkin and Robot Framework, events of browsers, sentences that name an
 * account with a password beside it.
 */
import type { ProviderSpec } from '../core/catalogue';

const text = String.raw`["'](?<secret>[^"'\s<>$\x7b]{4,100})["']`;
const textB = text.replace('secret', 'secretB');
/** In a text that people read: letters in both cases, or a sign, and a digit. */
const drawn = String.raw`(?=[^\s]{0,64}\d)(?=[^\s]{0,64}[A-Z!@#$%^&*])(?<secret>[^\s\x60*"'/<>|,;()\[\]{}]{6,64})`;

export const typedPasswords = {
  id: 'typed-passwords',
  name: 'Typed passwords',
  detectors: [
    {
      id: 'typed-passwords-step',
      name: 'Password in a step of a test',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'password "',
          '"password" with "',
          'input password ',
          'input text ',
          ' in the password',
          ' into the password',
          '" as the password',
          'log in as "',
        ],
        before: 110,
      },
      pattern: String.raw`(?:(?:user|username|email|as|name|with)\s{1,2}"[^"\r\n]{1,60}"\s{1,2}(?:(?:and|with)\s{1,2})?(?:the\s)?password ${text}|fill in "password" with ${textB}|input (?:password {2,8}[^\s]{1,60}|text {2,8}[^\s]{0,40}(?:passw|pwd)[^\s]{0,20}) {2,8}(?<secretC>[^\s$\x7b<>]{4,100})(?=\s|$)|(?:enter|type|fill in|fill)\s{1,2}"(?<secretD>[^"\s<>$\x7b]{4,100})" (?:in|into|as) the password|log in as "[^"\r\n]{1,60}" (?:with|and) "(?<secretE>[^"\s<>$\x7b]{4,100})")`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      checks: ['password-argument'],
      confidence: 'low',
      show: { prefix: 0 },
      envNames: ['TEST_PASSWORD'],
      description: 'A password that a test logs in with.',
      references: ['https://cucumber.io/docs/gherkin/reference/'],
    },
    {
      id: 'typed-passwords-event',
      name: 'Password that a test types into a page',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['userevent.type(', 'user.type(', 'page.type(', 'fireevent.change(', 'fireevent.input('],
      },
      pattern: String.raw`(?:(?:userevent|user|page)\.type\([^\r\n,]{0,60}(?:passw|pwd)[^\r\n,]{0,40},\s{0,8}${text}|fireevent\.(?:change|input)\([^\r\n,]{0,60}(?:passw|pwd)[^\r\n,]{0,40},\s{0,8}\{\s{0,8}target:\s{0,4}\{\s{0,8}(?:name: ["']\w{1,20}["'], )?value:\s{0,4}${textB})`,
      ignoreCase: true,
      bounds: { left: '\\w', right: '' },
      checks: ['password-argument'],
      confidence: 'low',
      show: { prefix: 0 },
      envNames: ['TEST_PASSWORD'],
      description: 'A password that a test logs in with.',
      references: ['https://testing-library.com/docs/user-event/intro/'],
    },
    {
      id: 'typed-passwords-login',
      name: 'Password of an account that a text names',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: [
          'login: ',
          'Login: ',
          'credentials: ',
          'Credentials: ',
          'creds: ',
          'Creds: ',
          'login with ',
          'Login with ',
          'log in with ',
          'Log in with ',
          'log in as ',
          'Log in as ',
          'login is ',
          'ID/PW: ',
          'account: ',
          'Account: ',
          'accounts: ',
          'ccount is ',
          'password - ',
          'Password - ',
          'pwd - ',
          '(password ',
          'assword for `',
          'assword changed to ',
          'assword set to ',
          'assword reset to ',
        ],
        before: 1,
      },
      pattern: String.raw`(?:(?:[pP]assword|pwd) - |\(password |[pP]assword (?:for \x60[\w.@-]{1,30}\x60 is|(?:changed|set|reset) to) )[\x60*"']{0,3}(?!(?:[A-Z][a-z]{1,20}){2,6}(?:[A-Z]?\d{1,2})?[\x60*"'\s])${drawn}(?=[\x60*"'.,;)]{0,3}(?:\s|$))|(?:[lL]ogin(?::| with)|login is|[cC]redentials:|[aA]ccounts?(?::| is)|[cC]reds:|[lL]og in (?:with|as)|ID/PW:) {1,2}[\x60*"']{0,3}(?!https?:)[\w.@-]{3,40}[\x60*"']{0,3} ?[/:] ?[\x60*"']{0,3}(?!/)${drawn.replace('secret', 'secretB')}(?=[\x60*"'.,;)]{0,3}(?:\s|$))`,
      bounds: { left: '\\w', right: '' },
      checks: ['password-argument'],
      confidence: 'low',
      show: { prefix: 0 },
      envNames: ['PASSWORD'],
      description: 'Logs in as the user named before it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
  ],
} as const satisfies ProviderSpec;

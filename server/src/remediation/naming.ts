/**
 * What a lifted value is called: after the name it has in the code when that says something, else as the provider's own
 * tools call it. Names are `[A-Z_][A-Z0-9_]*` and never begin with a prefix that would publish the value in a browser.
 */
import type { DetectorSpec } from '../core/catalogue';
import type { Finding } from '../core/finding';
import { envValueId } from '../core/knownValues';

/** Words that say "this is a credential". */
const credentialWord =
  /(?:key|token|secret|passw(?:or)?d|passwd|passphrase|pwd|pass|credentials?|auth|dsn|pat|webhook|signature|license|licence|sid|bearer)s?$/;

/** Words that say nothing about whose credential it is. */
const emptyWords = new Set(
  (
    'a an the my our your this app application api key keys token tokens secret secrets password passwd passphrase pwd pass ' +
    'auth authorization authentication access client private bearer credential credentials cred creds value val str string ' +
    'text default hardcoded raw data config conf cfg option options opts param params arg args header headers url uri ' +
    'env environment const constant constants login user username account service server test tests demo example sample temp ' +
    'tmp new old current id get set with is use self'
  ).split(' '),
);

/** Prefixes by which a build puts a variable into what it ships to browsers. */
const publicPrefix = /^(?:(?:VITE|REACT_APP|GATSBY|VUE_APP|STORYBOOK)_|(?:NEXT_|EXPO_|NUXT_)?PUBLIC_)+/;

/** Variables that mean something else to the system or its tools. */
const reserved = /^(?:PATH|HOME|USER|SHELL|PWD|LANG|TMPDIR|NODE_OPTIONS|LD_PRELOAD|PYTHONPATH|RUBYOPT|_+)$/;

const maxLength = 64;

/** The words of an identifier, lower case: `mailgunAPIKey2` -> mailgun, api, key2. */
export function wordsOf(identifier: string): readonly string[] {
  return identifier
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Words as a variable's name; undefined when nothing usable is left. */
export function envName(words: readonly string[]): string | undefined {
  const joined = words.join('_').toUpperCase().replace(publicPrefix, '');
  const name = /^\d/.test(joined) ? `_${joined}` : joined;
  const isUsable = /^[A-Z_][A-Z0-9_]*$/.test(name) && name.length <= maxLength && !reserved.test(name);
  return isUsable ? name : undefined;
}

/** Whether an identifier names a credential, and whose: `mailgunApiKey` does, `apiKey` and `client` do not. */
function isTelling(words: readonly string[]): boolean {
  const telling = words.filter((word) => !/^(?:.|\d+)$/.test(word) && !emptyWords.has(word.replace(/\d+$/, '')));
  return words.some((word) => credentialWord.test(word.replace(/\d+$/, ''))) && telling.length > 0;
}

/** The last identifier of an expression: `config.mailgun["api-key"]` -> `api-key`. */
export function lastIdentifier(expression: string): string | undefined {
  const parts = expression.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu);
  return parts?.at(-1)?.replace(/^[$-]+|[$-]+$/g, '');
}

/**
 * The name that a finding's value would be given, were it alone in the world.
 *
 * @param hint the expression the value is assigned to, as far as there is one
 */
export function nameFor(finding: Finding, spec: DetectorSpec | undefined, hint: string | undefined): string {
  // The value has its name already: what is shown of such a finding is that name.
  const kept = finding.detector === envValueId ? finding.redacted.split('=', 1)[0] : undefined;
  if (kept !== undefined && /^[A-Z_][A-Z0-9_]*$/.test(kept)) return kept;
  const identifier = hint === undefined ? undefined : lastIdentifier(hint);
  const isAscii = identifier !== undefined && /^[\w$-]+$/.test(identifier);
  const words = isAscii ? wordsOf(identifier) : [];
  const own = isTelling(words) ? envName(words) : undefined;
  if (own !== undefined) return own;
  // A guess by names and shapes has no provider: the code's own word, however plain, says more than the detector's.
  const plain = finding.tier === 'generic' && isCredential(words) ? envName(words) : undefined;
  const [known] = spec?.envNames ?? [];
  return plain ?? known ?? envName(wordsOf(finding.detector)) ?? 'SECRET';
}

/** Whether an identifier says of what kind the value is: `SECRET_KEY` and `passwd` do, `key` and `value` do not. */
function isCredential(words: readonly string[]): boolean {
  return words.join('') !== 'key' && words.some((word) => credentialWord.test(word.replace(/\d+$/, '')));
}

/**
 * Settles names within one plan: equal values share a name, different values never do.
 *
 * @param heldUnder what the store holds under a name; undefined when it does not know it
 * @param nameHolding the name under which the store holds a value already
 */
export function createNamer(
  heldUnder: (name: string) => string | undefined,
  nameHolding: (value: string) => string | undefined,
): (value: string, wanted: string) => string {
  const byValue = new Map<string, string>();
  const taken = new Set<string>();
  const isFree = (name: string, value: string) => !taken.has(name) && ['', value, undefined].includes(heldUnder(name));
  return (value, wanted) => {
    let name = byValue.get(value) ?? nameHolding(value) ?? wanted;
    for (let count = 2; byValue.get(value) !== name && !isFree(name, value); count++) name = `${wanted}_${count}`;
    byValue.set(value, name);
    taken.add(name);
    return name;
  };
}

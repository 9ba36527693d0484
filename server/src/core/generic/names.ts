/**
 * What a name says about its value: a name may contain "password" and hold its length, its label or its hash.
 */

/** After the keyword: the name is of something about the secret, not of the secret. */
const aboutAfter =
  /^\d{0,2}[_.\-\s]?(?:s?[_.-]?(?:url|uri|path|file(?:name)?|dir|field|label|hint|placeholder|input|names?|address(?:es)?|id[ab]?|type|kind|regexp?|pattern|length|len|min|max|polic(?:y|ies)|again|repeat|exists|strength|reset|forgot|recovery|encoder|err(?:or)?s?|msg|message|title|text|prompt|format|col(?:umn)?|param(?:eter)?s?|attr(?:ibute)?s?|tab(?:le)?|(?:must|can)_change|change_?code|less|accessor|last_(?:eight|four|\d)|last_set|class|style|selector|expir\w*|ttl|count|size|limit|provider|endpoint|link|page|form|prefix|suffix|index|idx|list|map|set|store|service|manager|helper|factory|builder|handler|validat\w*|check\w*|confirm\w*|generat\w*|hash(?:ed|er)?|md5|sha\d{1,3}|fingerprint|thumbprint|identifier|handle|issuer|response|digest|signature|nonce|timestamp|algorithm|alg|method|mode|mechanism|_?(?:i?starts_?with|i?contains|i?exact|isnull)|version|status|state|is|has|was|required|enabled|disabled|visible|changed|updated|created|at|date|time|scope|source|schema|spec|ref|header|event|action|command|cmd|flag|option|usage|desc(?:ription)?|help|doc|example|test|mock|stub|fake|dummy|icon|color|width|height|board|press|down|up|code|words?|ring|grip|gen|sender|counters?|(?:value_?)?metadata|value_?from|from|env|var|variable|arn|refresh|exchange|auth_url|bucket|vault|section|group|pair|frame|point|stroke|space|i[sz](?:e[drs]?|ers?|ing|ation)))(?![a-z])/i;

/** The last word of a longer name after the keyword: `oauth2_adapter_class`, `KeyPairId`, `SECRET_UUID`. */
const aboutLast =
  /(?:^|[_.-])(?:class|(?<=secret_)name|(?<!client[_.-])id|uuid|guid|uid|magic|user(?:name)?|role|type|endpoint|offset|length|properties|grant|hash|text|label|title|message|format|attempts?|rounds|iterations|(?<!life_?)time|identifier|md5|sha\d{1,3}|checksum|digest|fingerprint|thumbprint|pub(?:lic)?(?:_?[xyn])?)$/i;

/** Last words before the keyword that make it no secret, whatever the keyword: hashes, questions, lengths, parts of words. */
const aboutAny = new Set(
  (
    'hash hashed checksum etag integrity has is no reset forgot show hide toggle validate missing invalid unknown min max ' +
    'num total count public pub mon tur hoc joc don whis comp tres sur encom over under by com design ' +
    'wrong incorrect change lost elem without'
  ).split(' '),
);

/** The same before keys and tokens, whose names are used for much more than secrets. */
const aboutKeys = new Set(
  (
    'csrf xsrf antiforgery next prev continuation page cursor sort partition primary foreign cache lookup object map row ' +
    'column group index hot short arrow translation i18n locale message lexer syntax parser css html end start eof ' +
    'delimiter stop confirm keyword publishable site socket s3 type starting idempotency pagination for emit contains ' +
    'label annotation authenticity select rsp peer view limit encrypted sync allow allowed'
  ).split(' '),
);

/** The last word of a name: `db.adminMax_` ends in `max`. */
function lastWord(before: string): string {
  return /(?:[A-Z]?[a-z]+|[A-Z]+)\d*(?=[_.\-$\s]*$)/.exec(before)?.[0].toLowerCase() ?? '';
}

/** Names in front of `key` that make it a secret's. */
const secretKeyBefore =
  /(?:api|access|secret|auth|private|priv|encrypt\w*|decrypt\w*|crypto?|cipher|signing|sign|signature|client|consumer|customer|app|application|master|service|account|licen[cs]e|shared|aes|des|rsa|hmac|jwt|session|storage|subscription|server|security|admin|deploy|root|webhook|integration|developer|dev|merchant|token|oauth\d?|sas|ssh|wallet|seed|production|prod|live)[_.\-\s]?$/i;

/**
 * Whether the name says that its value is something about a secret.
 *
 * @param isPassword whether the keyword means a password, and not a key, a token or a secret
 */
export function isAboutSecret(before: string, after: string, isPassword: boolean): boolean {
  const words = after.replace(/([a-z\d])([A-Z])/g, '$1_$2');
  if (/(?:^|_)(?:incorrect|invalid|wrong|expired|weak)_/i.test(before)) return true;
  // `ECPubX`; `URLs` is one word.
  if (aboutAfter.test(words) || aboutLast.test(words) || aboutLast.test(words.replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')))
    return true;
  // A password server knows passwords, and has none; a server's key is one.
  if (isPassword && /^[_.\-\s]?server(?![a-z])/i.test(words)) return true;
  // What a password is mixed with before it is hashed is kept beside the hash.
  if (isPassword && /(?:^|_)salt$/i.test(words)) return true;
  const word = lastWord(before);
  if (aboutAny.has(word) || /^(?:sha|md)\d+$/.test(word) || /public_?key[_.\-$]?$/i.test(before)) return true;
  return !isPassword && (aboutKeys.has(word) || /(?:^|[_.-])tokenizer[_.-]/i.test(before));
}

/** Whether `<before>key` names a secret key, and not an index, a property or a key of the keyboard. */
export function isSecretKeyName(before: string): boolean {
  return secretKeyBefore.test(before);
}

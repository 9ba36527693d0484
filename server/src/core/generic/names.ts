/**
 * What a name says about its value: a name may contain "password" and hold its length, its label or its hash.
 */

/** After the keyword: the name is of something about the secret, not of the secret. */
const aboutAfter =
  /^[_.\-\s]?(?:s?_?(?:url|uri|path|file(?:name)?|dir|field|label|hint|placeholder|input|name|id|type|kind|regexp?|pattern|length|len|min|max|policy|strength|reset|forgot|recovery|encoder|err(?:or)?s?|msg|message|title|text|prompt|format|col(?:umn)?|param(?:eter)?s?|attr(?:ibute)?|class|style|selector|expir\w*|ttl|count|size|limit|provider|endpoint|link|page|form|prefix|suffix|index|idx|list|map|set|store|service|manager|helper|factory|builder|handler|validat\w*|check\w*|confirm\w*|generat\w*|hash(?:ed|er)?|digest|signature|nonce|timestamp|algorithm|alg|method|mode|version|status|state|is|has|was|required|enabled|disabled|visible|changed|updated|created|at|date|time|scope|source|schema|spec|ref|header|event|action|command|cmd|flag|option|usage|desc(?:ription)?|help|doc|example|test|mock|stub|fake|dummy|icon|color|width|height|board|press|down|up|code|words?|ring|value_?from|from|env|var|variable|policy|arn|refresh|exchange|auth_url|bucket|vault|section|group|pair|frame|point|stroke|space))(?![a-z])/i;

/** Before the keyword: hashes and things that are public or no secret at all. */
const aboutBefore =
  /(?:public_?key|public|pub|hash|hashed|sha\d*|md5|checksum|etag|integrity|csrf|xsrf|antiforgery|next|prev|continuation|page|cursor|sort|partition|primary|foreign|cache|lookup|object|(?<!i)map|row|column|group|index|hot|short|arrow|translation|i18n|locale|message|lexer|syntax|parser|css|html|end|start|eof|delimiter|stop|max|min|num|total|count|has|is|no|reset|forgot|show|hide|toggle|validate|confirm|missing|invalid|unknown|keyword|design|publishable|site|mon|tur|hoc|joc|don|whis|bypass|compass|trespass|surpass|encompass|over|under|by|com)[_.\-$\s]?$/i;

/** Names in front of `key` that make it a secret's. */
const secretKeyBefore =
  /(?:api|access|secret|auth|private|priv|encrypt\w*|decrypt\w*|crypto?|cipher|signing|sign|signature|client|consumer|customer|app|application|master|service|account|licen[cs]e|shared|aes|des|rsa|hmac|jwt|session|storage|subscription|server|security|admin|deploy|root|webhook|integration|developer|dev|merchant|token|oauth\d?|sas|ssh|wallet|seed|production|prod|live)[_.\-\s]?$/i;

/** Whether the name says that its value is something about a secret. */
export function isAboutSecret(before: string, after: string): boolean {
  return aboutAfter.test(after) || aboutBefore.test(before);
}

/** Whether `<before>key` names a secret key, and not an index, a property or a key of the keyboard. */
export function isSecretKeyName(before: string): boolean {
  return secretKeyBefore.test(before);
}

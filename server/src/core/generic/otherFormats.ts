/**
 * Values of formats that are no secret whatever they are assigned to: what programs, package managers and networks write. Each
 * is known by its shape alone; nothing here looks at the name or the surroundings.
 */

/** `json:"password,omitempty"`: the tag of a field of Go, between its grave accents. */
const fieldTag = /^[a-z]\w{1,24}:\\?"[\w,.=-]{0,60}\\?"?(?:\s[a-z]\w{1,24}:\\?".*)?$/;

/** `16s=b""`, `:I=0x10`: how a field of a structure is packed. */
const packing = /^[<>!=:]?\d{0,4}[a-zA-Z*]=b?(?:""|'')$/;

/** `\033[32mPASS\033[0m`: a word in colours of a terminal. */
const coloured = /\\(?:0?33|x1b|u001b|e)\[\d{0,3}[;\dm]/i;

/** `<p>Password.</p>`, `<svg ...>...</svg>`, `</span>`: text of a page. */
const markup = /^<([a-z]\w{0,9})(?:\s[^<>]{0,400})?>.*<\/\1>$|^<\/[a-z]\w{0,9}>/;

/** `^.{8,32}$`: a regular expression from the beginning of a text to its end. */
const wholeExpression = /^\^.*[[({.\\].*\$$/;

/** `150Mi,250Mi`, `10.0.0.1,2001:db8::1`: quantities of Kubernetes and addresses, in a list. */
const listed =
  /^\d{1,8}(?:[kMGTPE]i?|m)(?:,\d{1,8}(?:[kMGTPE]i?|m)){1,20}$|^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?:,(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})){1,20}$/;

/** `acc1,acc2`: names with a number, one after the other. */
const numberedNames = /^([A-Za-z][A-Za-z_-]{2,30})\d{1,3}(?:,\1\d{1,3}){1,20}$/;

/** `cidr:10.0.0.0/8-[10.1.0.0/16]`: a range of addresses without some. */
const addressRange = /^(?:[a-z]{2,12}:)?\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}(?:-\[[\d.,/]*\]?)?$/;

/** `rule.0.auth_size_mb`, `receiver.1.auth.#`: a place in the state of Terraform. */
const statePath = /^[a-z][a-z\d]*(?:_[a-z\d]+)*(?:\.\d{1,10}\.[a-z][a-z\d_]*)+(?:\.[#%])?$/;

/** `acme==1.2.0`, `git+https://...`, `git+git@...`: a package and where it is from (PEP 440, PEP 610). */
const requirement =
  /^[A-Za-z][\w.-]{0,60}(?:\[[\w,-]{1,60}\])?[=~!<>]=\d+(?:\.\d+)+\S{0,40}$|^(?:git|hg|svn|bzr)\+[a-z@]/;

/** `SHA256E-s1048576--...`: the name of a file's content in git-annex. */
const annexKey = /^(?:SHA|MD5|BLAKE|SKEIN|WORM|URL)\w{0,8}-[smSC]\d{1,16}/;

/** `Qm...`, `12D3KooW...`: who takes part in a network of libp2p, and content in it; the digest of a public key or of a file. */
const peerName = /^(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|12D3KooW[1-9A-HJ-NP-Za-km-z]{44})$/;

/** SHA-256 of nothing. */
const emptyDigest = /^47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=$/;

/** `amzn1.account.AF...`: whom Amazon names so. */
const amazonName = /^amzn1\.[a-z][a-z-]{2,30}\./;

/** `#RT:1#TRC:5#`: where a query of Cosmos DB goes on. */
const continuation = /^\+RID:|#RT:\d+#TRC:\d+/;

/** `service/changepw`, `breakouts/mypasswd`: a path or a principal, whose last part is the name of a secret. */
const endsInName = /^[a-z][\w.-]*(?:\/[\w.-]+)*\/[a-z_-]*(?:passw(?:or)?d|changepw|secrets?|tokens?|credentials?)$/i;

/** `passcode=`: a name, and a value that is joined to it. */
const nameAlone = /^[a-z][a-z_]{2,24}=$/;

/** `tagKeys/281480326968824`: a kind of resource, and the number of one. */
const numberedPath = /^[a-z]+(?:[A-Z][a-z]+)*\/\d{6,20}$/;

/** `grpc_pass`: where nginx hands a request on. */
const passedOn = /^(?:proxy|fastcgi|grpc|uwsgi|scgi|memcached)_pass$/;

/** `.password`, `:token`: the end of a longer name. */
const endOfName = /^[._:/-](?:pass(?:word|wd|phrase)?|secret|token|key|credentials?)s?$/i;

/** `acme.openid.id-token:...` is followed by whose it is, and a UUID: what a key is kept under. */
const keptUnder = /^(?:public|private|primary|secondary):[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** `1000:1000::/home/me::userdb_quota=...`, `::::::userdb_...`: the rest of a line of a file of users, behind the password. */
const restOfUserLine = /^(?:\d{1,8}:\d{1,8}:|:{3,6}[a-z\d]+_)/;

/** `[AuthDatabase.Passwd.txt],`, `[CVE-2016-4069]`, `CVE-2026-42999:`: a link of a page, the number of a weakness. */
const pageLink = /^\[[\w.-]+\.[a-z]{2,4}\],?$|^\[?CVE-\d{4}-\d{4,7}\]?:?$/;

/** `Basic|Digest`, `(P|p)assword.*`: one or the other. */
const eitherOr = /^[A-Z][a-z]{2,20}\|[A-Z][a-z]{2,20}$|^\([A-Za-z]\|[A-Za-z]\)[a-z]+/;

/** `oauth/v2/token?`: the path of a request, up to what is asked. */
const requestPath = /^[a-z]+(?:\/[a-z\d]+)+\?$/;

/** `*aclAttribute`: what a list of a directory server begins with a star, or a pointer of C. */
const starred = /^\*[a-z]+(?:[A-Z][a-z]*)+$/;

/** `'password'==a.type`, `d===t?a:b`: a comparison in a piece of a program. */
const comparison = /^[\w.'"()]{1,30}={2,3}[\w.'"()?:]{1,40}$/;

const formats: readonly RegExp[] = [
  restOfUserLine,
  pageLink,
  eitherOr,
  requestPath,
  starred,
  comparison,
  endOfName,
  keptUnder,
  passedOn,
  fieldTag,
  packing,
  coloured,
  markup,
  wholeExpression,
  listed,
  numberedNames,
  addressRange,
  statePath,
  requirement,
  annexKey,
  peerName,
  emptyDigest,
  amazonName,
  continuation,
  endsInName,
  nameAlone,
  numberedPath,
];

/** Whether the value begins as an element of a page does. */
export function isMarkup(value: string): boolean {
  return /^<[a-z]\w{0,9}[\s>]/.test(value);
}

/** Whether the value is of a format that holds no secret. */
export function isOfOtherFormat(value: string): boolean {
  return formats.some((format) => format.test(value));
}

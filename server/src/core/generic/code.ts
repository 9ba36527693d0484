/**
 * Tells expressions, names, paths, dates and hashes from secrets, in the generic tier: what a program writes where a secret
 * could stand.
 */
import { endsInCrc16 } from '../checks/checksums';
import { digitsIn, lettersIn } from './counts';
import { isOfOtherFormat } from './otherFormats';
import { letterRuns, wordShare } from './words';

const lookups =
  /^(?:["'`]?arn:|exports\.|npm:|dep:|workspace:|process\.env|import\.meta|os\.(?:environ|getenv)|env[.[(]|ENV[.[]|getenv|System\.|Environment\.|config[.[(]|settings?[.[]|self(?:\.|::)|static::|parent::|this\.|options?[.[]|opts[.[]|args?[.[]|params?[.[]|props[.[]|secrets?[.[]|vars?[.[]|var\.|data\.|local\.|module\.|await |new |function|async |return |typeof |op:\/\/|vault:|ssm:|file:|env:|keyring:|secretsmanager)/i;

/** `a.b`, `a->b`, `a::b`, `a[0]`, `f(x)`: an expression. */
const expression =
  /^(?:[&*]?::?|[$@&*.])?[A-Za-z_$][\w$]*(?:(?:\.|->|::|[?&]\.)[A-Za-z_$][\w$]*)+[;,)]*$|^::?[A-Za-z_]\w*::|^[$@&*]?[A-Za-z_$][\w$.]*(?:\[|\()/;

const pathLike =
  /^(?:[a-z]:)?[./~]{0,3}[\w.@-]*(?:[\\/]{1,2}[\w.@ -]+){2,}\/?$|^(?:\.{0,2}|#)\/|^~\/|\.(?:js|ts|tsx|jsx|json|html?|css|scss|py|rb|go|java|php|cs|pem|crt|key|p12|pfx|jks|der|csr|txt|md|ya?ml|xml|png|svg|jpe?g|sh|sql|env|conf|ini|cfg|toml|log|zip|gz)$/i;
const urlLike =
  /^(?:[a-z][a-z0-9+.-]{1,12}:)?\/\/|^https?%3a%2f%2f|^[\w./-]{1,80}\.html?#|^(?:https?|ftp|ssh|git|mailto|data|urn|javascript|blob):|^exec:\/|^[a-z]:(?:\\{1,2}|\/)\w/i;
const dateLike = /^\d{8}T\d{6}Z?$|^\d{4}-\d\d-\d\d(?:[T ].*|-[a-z]{2,12})?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d\d:\d\d/;
/** `^3.1.0-next.19+2c93303`, `5.3.0.RELEASE`: versions and ranges of them (SemVer 2.0.0), as Java writes them, too. */
const versionLike =
  /^[~^<>=v]{0,3}\d+(?:\.\d+){1,15}(?:\.(?:RELEASE|Final|GA|SR|RC|CR|M|Alpha|Beta)\d{0,2})?(?:[-+][\w.-]+){0,2}$/;
const emailLike = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const numberLike =
  /^[-+]?(?:0x[\da-f]{1,8}|\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:px|em|rem|%|ms|s|m|h|d|kb|mb|gb|_?[iuf](?:8|16|32|64|128|size)|u?l{1,2})?$/i;
const constantName = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+$/;
/** `4F7KQ-9XW2M-...`: the number of a licence reads as a constant. */
const serial = /^[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7}$/;
const domainLike = /^(?:[a-z0-9-]+\.){1,5}[a-z]{2,12}(?::\d+)?(?:\/.*)?$/i;
/** `a.mx2.shop.test.`, as files of DNS write names, `org.acme.plugins.`. */
const rootedDomain = /^(?:[a-z\d-]+\.){2,8}[a-z]{2,12}\.$/;
const colour = /^#[0-9a-f]{3,8}$/i;
/** A fingerprint or an address of a network card. */
const colonHex = /^(?:[0-9a-f]{2}:){5,63}[0-9a-f]{2}$/i;
/** `u32`, `__u32`: a type of a fixed size. */
const sizedType = /^_{0,2}[usif](?:8|16|32|64|128)(?:_t)?$/;
/** `X-Api-Key`, `X-Acme-OTP`: the name of a header. */
const headerName =
  /^[A-Z][a-z]*(?:-[A-Z][a-z]*){1,6}$|^X(?:-[A-Z][A-Za-z]{0,15}\d?[A-Za-z]{0,15}|-[A-Za-z]{3,16}|-\d{1,2}){2,6}$/;
/** `http-proxy-no-line-184`, `openssh_new_rsa`: words of a name, and short numbers. */
const kebabName = /^@?[a-z]+\d{0,4}(?:[-_](?:[a-z]+\d?|\d{1,5})){1,8}$/;
/** `#add-password`, `.login-form`, `#snmp_password`: what a script finds elements of a page by. */
const selector = /^[#.][a-z]+(?:[-_][a-z]+)+$/;
/** `s3:GetObject`, `dataexchange:JobType`: what policies of clouds allow and ask. */
const policyName = /^[a-z][a-z\d-]{1,24}:[A-Z][A-Za-z]{2,60}$/;
/** Constants of protocols end as a UUID does: `element-6066-11e4-a52e-4f735466cecf`. */
const uuidTail = /^(?![0-9a-f]{8}-)[a-z]{2,20}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** `--proxy-password`, `--password=...`, whose value is looked at by itself, `-Dproxy.password=`, `-U$USER%$PW`: an option of a command. */
const longFlag = /^--[a-z][a-z\d]*(?:-[a-z\d]+)*(?:=.*)?$|^-D[a-z][\w.-]*=$|^-[A-Za-z]\$[A-Za-z_]/;
/** `0002_auto_20160226_1747`: a step of a migration; `RFC4519`; `T1555.003`: a technique of MITRE ATT&CK. */
const numberedName = /^\d{4}_[a-z]\w*$|^RFC\d{3,5}$|^T\d{4}(?:\.\d{3})?$/;
/** `aws:ec2/vpc:Vpc`, `mdi:form-textbox-password`, `@jupyterlab/htmlviewer`: names of types, icons and packages. */
const scopedName =
  /^[a-z][a-z\d-]{1,24}:[a-z][\w/]{0,60}:[A-Z]\w*$|^[a-z]{2,12}:[a-z]+(?:-[a-z]+)+$|^[a-z]{4,24}#[A-Z][A-Za-z]+$|^@[a-z\d][a-z\d.-]*\/[a-z\d][a-z\d.-]*(?:@[\w.^~<>=*-]+)?$/;
/** `API-Geheimnis`, `Palavra-passe`: two words that a hyphen joins, as labels of forms are in many languages. */
const joinedLabel = /^[A-Z][A-Za-z]{1,12}\d?-[A-Za-z][a-z]{2,24}$/;
/** `pacote:tarball:left-pad@1.3.0`, `request-cache:https://example.com/x`: what caches find a package or an address by; `k8s:enc:`. */
const cacheKey =
  /^[a-z]+(?:-[a-z]+){0,4}(?::[a-z]+(?:-[a-z]+){0,4}){0,3}:(?:https?:\/\/|@?[a-z][\w./-]{0,80}@\d+\.)|^(?:[a-z][a-z\d-]{0,24}:){2,8}$/;
/** `464/udp`: a port; `ncacn_np:[...`: an end of a remote call; `BUILTIN\Users`: a group; `lmPwdHash`: an attribute of a directory. */
const ofNetworks =
  /^\d{1,5}\/(?:tcp|udp|sctp|dccp)$|^ncac?n_[a-z_]+:|^BUILTIN\\|^[a-z]+[A-Z]*Pwd(?:[A-Z][a-z]+)*(?:\*\/)?$/;
/** `no-debconf-config`: what a check of packages complains about. */
const missing = /^no(?:-[a-z]+){2,6}$/;
/** `testdata/*.tgz*`: files by a pattern. */
const glob = /^[\w.-]+(?:\/[\w.*-]+)*\/[\w.-]*\*[\w.*-]*$/;
/**
 * What programs write and name, in turn: ranges of versions, packages of Maven, actions of Rails, filters of directories, names in
 * several parts, identifiers of objects, entries of installers, places in memory, addresses of hosts, features of packages, channels
 * and errors, types of ASN.1, choices and parameters, dotted names.
 */
const ofPrograms =
  /^[~^<>=!]{0,3}\d+(?:\.[\dx*]+){1,3}(?:\s?(?:\|{1,2}|,)\s?[~^<>=!]{0,3}\d+(?:\.[\dx*]+){0,3})+$|^[a-z][\w-]*(?:\.[\w-]+)+:[\w.-]{2,60}(?::(?:\[?\d[\w.-]*\]?))?(?:@[a-z]{2,6})?$|^[a-z_/]{3,40}#[a-z_]*(?:pass(?:word)?|secret|token|key|credential)s?$|^\((?:[&|!]\()*[A-Za-z][\w-]{0,30}[~<>]?=|^[a-z]{2,12}:[a-z]{2,12}(?:\/[A-Za-z][A-Za-z\d]{0,11}(?:-[a-z]{2,12})?){1,5}$|^[A-Z][A-Za-z\d_]*(?:,\d{1,9}L)+$|^\d:_[\dA-F]{32}|^[-\w*+$]{1,20}\(%\w{2,5}(?:,%?\w{1,5}){0,2}\)$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/\S{0,100})?$|^[a-z][\w-]{1,38}\/[A-Z][A-Za-z]{2,40}(?:[_-][A-Za-z\d]{2,20})*$|^__key(?:space|event)@|^AADSTS\d{4,7}:?$|^\d{1,4}:[a-z]+$|^(?:Bug|Issue|Ticket|Case)#\d{1,6}$|^(?:SID|GROUP):\S+$|^[A-Z][A-Za-z]{0,16}(?:-[A-Z][A-Za-z]{0,16}){3,8}$|^[A-Za-z]{2,20}(?:\|[A-Za-z]{2,20}){2,10}$|^[a-z]{2,16}(?:_[a-z]{2,16}){1,3}=-?\w{0,12}$|^[a-z][a-z\d_-]{1,15}(?:\.[a-z\d_-]{1,12}){2,6}$/;
/** The same in letters of any case: escaped paths, beginnings of connection strings, versions of protocols, UUIDs in braces. */
const ofProtocols =
  /^%2f|^(?:server|host|data source|dbname|database|driver|port)\s?=\s?\S*$|^(?:TLS|SSL|DTLS|SSH)[_-]?v?\d(?:[._]\d)?$|^\w{0,20}\{[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}$/i;
/** `application/vnd.acme.preview+json`: a type of content (RFC 6838). */
const mediaType = /^(?:application|audio|font|image|message|multipart|text|video)\/[\w.+-]+$/;
/** `openssh-key-v1`, `k8s-aws-v1.`: what a format begins with, and its version. */
const versionedName = /^[a-z][a-z\d]*(?:-[a-z][a-z\d]*){0,4}-v\d{1,2}(?:\.|\\0)?$/;
/** `` `providers.redis.password` ``: a name in marks of code. */
const marked = /^`[\w.[\]<>-]+`$/;
/** `root:x:0:0::/root:/bin/sh`: a line of a file of users, whose passwords are elsewhere. */
const userLine = /^\w+:[x*!]:\d+:\d+:/;
/** `Ed25519Keypair`, `X25519SecretKey`: types of keys. */
const keyType = /^(?:Ed|X|Curve|Secp|P)\d{3,5}[A-Z][A-Za-z]+$/;
/** The boundary of a form's parts. */
const dashes = /^-{4,}/;
/** The ranges of a class and the groups in a regular expression. */
const characterClass =
  /\\{1,2}[wd][+*{\]]|\[\\{1,2}[dw]|\(\?(?:[:=!P]|<[=!])|a-zA-Z|A-Za-z|a-[fz]0-9|A-[FZ]0-9|0-9a-[fz]|0-9A-[FZ]|\[\^/;
/** DER of a public key (RFC 5480, RFC 8017, RFC 8410) or of a certificate in base64, a point of a curve in base64url. */
const publicKey =
  /^(?:MFkwEwYHKoZIzj0|MHYwEAYHKoZIzj0|MFYwEAYHKoZIzj0|MIIBIjANBgkqhkiG|MIICIjANBgkqhkiG|MIGfMA0GCSqGSIb3|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{2}CCA|ssh-(?:rsa|ed25519) |AAAAB3NzaC1|AAAAE2VjZHNh|AAAAC3NzaC1lZDI1NTE5|AAAA[A-Z][3n]NrL[WX]|c3NoL[WX]|B[\w-]{86}=?$)/;
const algorithm =
  /(?:^|[-_/.,:+]|with|and|\d)(?:cbc|gcm|ctr|ecb|pkcs\d+|oaep|pbes2|pbkdf2?|hkdf|hmac|sha[23]?-?(?:1|224|256|384|512)|md5|aes-?(?:128|192|256)|[hrpe]s(?:256|384|512)|rsassa|ecdsa|ed25519|x25519|ed448|x448|nistp\d+|group\d+|secp\d{3}[kr]\d|sect\d{3}[kr]\d|c2[tp]nb\d{3}[vw]\d|wtls\d{1,2}|ffdhe\d{4}|brainpoolp\d{3}[rt]\d|x?chacha20|poly1305|argon2\w*|bcrypt|scrypt|crc32c?|utf-?(?:8|16)(?:le|be)?|base64(?:url)?)(?:$|[-_/.,:+]|with)/i;
const tagged = /^(?:tag|urn|sha\d+|md5|oid|did|key|type|class|name|id):/i;
const operators = /[\w)\]]=[\w!]|&&|\|\||[=!<>]=|=>|\+\+|--|\?\.|\?\?|\?.*:|[;{}()[\]|]|\.\w+$|[*+&]\w/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the value has the shape of a UUID. */
export function isUuid(value: string): boolean {
  return uuid.test(value);
}

/** A part of a dotted token, longer and with more digits than names of members are. */
const tokenPart = /[\w-]{24,}/g;

function holdsTokenPart(value: string): boolean {
  return (value.match(tokenPart) ?? []).some((part) => /\d.*\d/.test(part) && wordShare(part) < 0.3);
}

/** `" + name + "`, `'.md5($x).'`: the quotes around it end one string and begin the next. */
const between =
  /^["'\x60]?\s{0,2}(?:\+\s{0,2}|&\s{1,2}|\.(?=[A-Za-z_$]+[($]))[A-Za-z_$][^"'\x60]*[\w)\]](?:\s{0,2}\+|\s{1,2}&|\.)\s{0,2}["'\x60]?$|^["'\x60]\s{0,2}\+\s{0,2}[A-Za-z_$][\w.$]*\s{0,2}\+|^["'\x60]\s?\.\s?(?:[A-Za-z_]\w*\(|["'\x60])|^["'\x60]?\s?\.\s?\$\w+(?:->\w+|\[[^\]]{0,40}\]){0,4}\s?\.\s?["'\x60]?$/;
/** `([System.Type]::Make(`, `IEquatable&lt;Acme&gt;`: a call of PowerShell, a type of types. */
const typed = /^\(?\[[A-Z][\w.]+\]::|^[A-Z]\w{2,40}(?:&lt;|<)[A-Z][\w.]+(?:&gt;|>)?$/;

/** Whether the value reads as an expression, a lookup or a reference to a secret kept elsewhere. */
export function isExpression(value: string): boolean {
  return (
    lookups.test(value) ||
    between.test(value) ||
    typed.test(value) ||
    (expression.test(value) && !holdsTokenPart(value))
  );
}

/** A point of a curve as SEC 1 writes it, pressed or whole, maybe behind its length as in a script of Bitcoin. */
const hexPoint = /^(?:(?:21)?0[23][\da-f]{64}|(?:41)?04[\da-f]{128})$/i;
/** The first line of a certificate or of a public key in PEM, in base64. */
const publicPem = /^LS0tLS1CRUdJTiB(?:DRVJU|QVUJM)/;
/** DER in hexadecimal of a sequence in a sequence, or of signed or enveloped data: a certificate, a message (RFC 5280, RFC 5652). */
const hexCertificate = /^3082[\da-f]{4}(?:308[12]|06092a864886f70d0107)/i;
/** The public half of a key of NATS: 35 bytes, of which the first says whose it is, and the last are a checksum. */
const natsPublicKey = /^[ACNOUX][A-Z2-7]{55}$/;
/** The public key tokens of .NET's own assemblies, which every reference to one of them repeats. */
const assemblyToken =
  /^(?:b77a5c561934e089|b03f5f7f11d50a3a|31bf3856ad364e35|7cec85d7bea7798e|969db8053d3322ac|cc7b13ffcd2ddd51|adb9793829ddae60|0738eb9f132ed756)$/i;

/** Whether the value is made to be shown to everybody: a public key or a certificate. */
export function isPublicKey(value: string): boolean {
  return (
    publicKey.test(value) ||
    publicPem.test(value) ||
    hexPoint.test(value) ||
    hexCertificate.test(value) ||
    (natsPublicKey.test(value) && endsInCrc16(value)) ||
    assemblyToken.test(value)
  );
}

/** Whether a bare word in code goes on as an expression: operators, calls, member access. */
export function hasOperators(value: string): boolean {
  return operators.test(value.replace(/=+$/, ''));
}

/** Whether the value is groups of characters, most of which mix letters and digits. */
function isSerial(value: string): boolean {
  if (!serial.test(value)) return false;
  const groups = value.split('-');
  return groups.filter((group) => /\d/.test(group) && /[A-Z]/.test(group)).length > groups.length / 2;
}

/** Whether the value is of a kind that is no secret whatever its name: a path, address, date, version, number ... */
export function isOtherKind(value: string): boolean {
  return (
    pathLike.test(value) ||
    urlLike.test(value) ||
    dateLike.test(value) ||
    versionLike.test(value) ||
    emailLike.test(value) ||
    (constantName.test(value) && !isSerial(value)) ||
    domainLike.test(value) ||
    rootedDomain.test(value) ||
    colour.test(value) ||
    algorithm.test(value) ||
    tagged.test(value) ||
    colonHex.test(value) ||
    headerName.test(value) ||
    sizedType.test(value) ||
    policyName.test(value) ||
    uuidTail.test(value) ||
    selector.test(value) ||
    mediaType.test(value) ||
    userLine.test(value) ||
    keyType.test(value) ||
    versionedName.test(value) ||
    marked.test(value) ||
    dashes.test(value) ||
    longFlag.test(value) ||
    numberedName.test(value) ||
    scopedName.test(value) ||
    joinedLabel.test(value) ||
    glob.test(value) ||
    ofNetworks.test(value) ||
    missing.test(value) ||
    cacheKey.test(value) ||
    ofPrograms.test(value) ||
    ofProtocols.test(value) ||
    characterClass.test(value) ||
    isOfOtherFormat(value)
  );
}

/** Whether the value is a regular expression, with ranges or groups that look ahead. */
export function isCharacterClass(value: string): boolean {
  return characterClass.test(value);
}

/** Whether the value is words of a name with hyphens or underscores between: `http-proxy-error`. */
export function isKebabName(value: string): boolean {
  return kebabName.test(value);
}

/** `_offsetToSafeOffset`, `JiraV1IssueNode`: words glued by case, each begun by a capital; drawn letters hold capitals side by side, and small ones alone. */
export function isCamelName(value: string): boolean {
  if (!/^[_$]{0,2}(?:[a-z]{2,}|[A-Z][a-z]{2,}\d{0,4})(?:[A-Z][a-z]+\d?|[A-Z]\d)+$/.test(value)) return false;
  return value.length / letterRuns(value).length >= fewestLetters;
}

/** Letters of an average word in a name. */
const fewestLetters = 3.5;

/** `0x` and twenty bytes: the address of an account or a contract, which everybody may know. */
export function isChainAddress(value: string): boolean {
  return /^0x[\da-f]{40}$/i.test(value);
}

/** Numbers in a row, an address with its mask: `0;0.1;0.2`, `192.168.122.123/24`, `0x01234567/0xffffffff`. */
export function isNumbers(value: string): boolean {
  if (/^[\d_.,:;/*+%-]+$/.test(value)) return /[.,:;/*%]/.test(value);
  return /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\/\d{1,3})?$|^0x[\da-f]+\/0x[\da-f]+/i.test(value);
}

/** Whether the value is a plain number, maybe with a unit. */
export function isNumber(value: string): boolean {
  return numberLike.test(value);
}

/** Whether the value could be the name of something in a program: words glued by case, `_`, `-` or `.`, few digits. */
export function isNameLike(value: string): boolean {
  if (!/^[$@_]{0,3}[A-Za-z][\w.:/-]*$/.test(value)) return false;
  const digits = digitsIn(value);
  if (digits > 3 && digits > value.length * 0.2) return false;
  const letters = lettersIn(value);
  return letters > 0 && (wordShare(value) * value.length) / letters >= 0.55;
}

/** `x.y?z.w` chooses, `x=!0` and `x.y+=z` assign and `this.x` reads in scripts that were made small. */
const minified = /^[A-Za-z_$][\w$]*\.[A-Za-z_$][\w$]*\?|=![01]$|\bthis\.[A-Za-z_$]|\.[A-Za-z_$]+\+=[A-Za-z_$]/;

/** `!x`, `!!x`, `&x` and `_x` are expressions, `==x` is the rest of a comparison. */
export function isOperand(value: string): boolean {
  if (/^(?:!!|=|[&*]{1,2}[A-Za-z_]|_+[A-Za-z_]+$)/.test(value) || minified.test(value)) return true;
  // A name that a bundler made one of a kind.
  if (/^[A-Za-z_$]+\$\d{1,3}$/.test(value)) return true;
  return value.startsWith('!') && isNameLike(value.slice(1));
}

/** Whether the value, as a program reads it, holds bytes that no text has: a string of C, a packed table. */
export function isBinary(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\x00-\x08\x0e-\x1f]/.test(value);
}

/** `meta-llama/Llama-3.3-70B-Instruct`: whose it is, and a name in several parts. No alphabet of base64 has both signs. */
export function isScopedName(value: string): boolean {
  return /^[A-Za-z][\w-]*\/[A-Za-z][\w.]*(?:-[\w.]+)+$/.test(value) && wordShare(value) >= 0.25;
}

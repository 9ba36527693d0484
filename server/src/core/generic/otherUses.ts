/**
 * What stands where a key could and is of another use: digests in a list of files, signatures, tokens that only show a badge,
 * parts of names. Asked by the checks of the generic tier.
 */
import type { CheckInput } from '../checks/check';
import { isPublicKey } from './code';
import type { Place } from './place';

/** `"tests/data/ca.key": "<sha256>"`: a file of a list of checksums. */
export function isChecksumOfFile({ text, anchor, secret }: CheckInput, { before }: Place): boolean {
  return text.charAt(anchor - before.length - 1) === '/' && /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/.test(secret);
}

/** The signature of a request in base64 (RFC 5849), which stands for the secret it was made with. */
export function isOauthSignature({ before, after }: Place, secret: string): boolean {
  return /o$/i.test(before) && /^_?signature$/i.test(after) && /^[A-Za-z0-9+/%]{20,100}(?:=|%3D)$/.test(secret);
}

/** The token in the address of a status badge, or of a picture that Firebase keeps for a page, only shows it. */
export function isBadge(text: string, anchor: number): boolean {
  return /shields\.io\/[^\s"'<>]{0,70}\?[\w=&-]*$|(?:badge[\w./-]*|\.svg)\?[\w=&]*$|\.(?:png|jpe?g|gif|svg|webp|ico)\?alt=media&(?:amp;)?$/i.test(
    text.slice(Math.max(0, anchor - 120), anchor),
  );
}

/** `GPG_KEY=E3FF…`, `signingkey = AF40…` of git: the fingerprint of a public key; `X-Amz-Credential=AKIA…%2F20190814%2F…`: who signed, and for what. */
export function isToldToAll({ before }: Place, secret: string): boolean {
  if (/x-(?:amz|goog)-$/i.test(before)) return true;
  // So the programs of Tailscale write the public half of a key.
  if (/^(?:node|disco|m)$/.test(before) && /^[\da-f]{64}$/.test(secret)) return true;
  // The public keys of a device that speaks Matrix, which every message names.
  if (/(?:sender|claimed_[a-z\d]{2,12}|(?:self|user)_signing)_$/i.test(before) && /^[A-Za-z\d+/]{43}$/.test(secret))
    return true;
  // So Maven's projects say who signs a release.
  if (/release[_.-]?manager[_.-]?$/i.test(before) && /^(?:[\dA-F]{16}|[\dA-F]{40})$/i.test(secret)) return true;
  // `resourcekey=0-...` is a part of a link that Google Drive shows to everybody who may follow it.
  if (/^resource_?$/i.test(before) && /^0-[\w-]{22}$/.test(secret)) return true;
  // The file of a distribution's public key.
  if (secret.startsWith('RPM-GPG-KEY-')) return true;
  return (
    /(?:gpg|pgp|^signing|signature)[_.-]?$/i.test(before) &&
    /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/.test(secret)
  );
}

/** `Next page token: ...`: says where to read on. */
export function isPageToken(text: string, anchor: number, { before }: Place): boolean {
  return (
    before === '' &&
    /\b(?:page|continuation|pagination|cursor|sync)\s$/i.test(text.slice(Math.max(0, anchor - 16), anchor))
  );
}

/** `arn:aws:secretsmanager:eu-west-1:1:secret:name`: a part of a name. */
export function isPartOfUrn(text: string, anchor: number): boolean {
  return text.charAt(anchor - 1) === ':' && /[\w*;}>]:$/.test(text.slice(Math.max(0, anchor - 2), anchor));
}

/** `"AWS::KMS::Key": "2b44…"`, from `Key` on: the name of a kind of thing, as CloudFormation has them, with a digest of its schema. */
export function isTypeName(text: string, nameAt: number): boolean {
  return (
    text.charAt(nameAt - 1) === ':' &&
    /["'](?:[A-Z][A-Za-z0-9]+::)+$/.test(text.slice(Math.max(0, nameAt - 80), nameAt))
  );
}

/** `Public Key Token: 30b3…`, `Token="6d5c…" PublicKey="0024…`: the short form of a public key, as .NET names assemblies with. */
export function isOfPublicKey({ text, anchor, end, secret }: CheckInput, { before }: Place): boolean {
  const lead = text.slice(Math.max(0, anchor - 80), anchor);
  // `{"@type": "/acme.PubKey", "key": "..."}`, and the same in YAML.
  if (before === '' && /pub_?key\w{0,12}(?:\\{0,3}["'],\s{0,24}\\{0,3}["']|["']?\s{1,24})$/i.test(lead)) return true;
  // `pubKey, err := wgtypes.ParseKey("...")`
  if (/\bpub(?:lic)?_?key\w{0,12}(?:, ?\w{1,12})? ?:?= ?[\w.]{0,40}$/i.test(lead)) return true;
  // A point of a curve in two pieces.
  const next = /^["'`]\s{0,4}\+\s{0,40}["'`]([\da-f]{2,128})["'`]/i.exec(text.slice(end, end + 200))?.[1];
  if (next !== undefined && isPublicKey(secret + next)) return true;
  if (!/^[\da-f]{16}$/i.test(secret)) return false;
  return (
    /public[ _-]?key[ _-]?$/i.test(lead) ||
    (before === '' && /^["'],?\s{1,8}publickey=/i.test(text.slice(end, end + 20)))
  );
}

/** `<code class="token">`: a kind of text on a page. */
export function isClassOfElement(text: string, anchor: number): boolean {
  return /\bclass=["'][\w -]{0,40}$/.test(text.slice(Math.max(0, anchor - 50), anchor));
}

/** `Sec-WebSocket-Key: …`: drawn for one handshake (RFC 6455). */
export function isHandshake({ before }: Place): boolean {
  return /websocket[_-]?$/i.test(before);
}

const word256 = /^0x[\da-f]{64}$/i;

/** `"codeHash": "0x…", "address": "0x…", "key": "0x…"`: the digest that the state of a ledger keeps an account under. */
const ofAccount = /(?:"codeHash"|\}),?[^{}]{0,240}"address"\s{0,2}:\s{0,2}"0x[\da-f]{40}",\s{0,40}"$/i;

/** `"salt": "0x…"` of typed data (EIP-712) and of addresses, `"storageKeys": ["0x…"]`: words that a ledger shows to everybody. */
export function isOfLedger(
  keyword: string,
  { text, anchor }: CheckInput,
  { before, after }: Place,
  secret: string,
): boolean {
  if (!word256.test(secret)) return false;
  if (/^key$/i.test(keyword) && ofAccount.test(text.slice(Math.max(0, anchor - 360), anchor))) return true;
  return /^salt$/i.test(keyword) || (/storage_?$/i.test(before) && after === 's');
}

/** `"p": 1, "r": 8, "salt": "…"`: how the key was made that a store of keys is locked with; the store holds it in the clear (Web3 Secret Storage). */
export function isOfKeyStore(keyword: string, { text, anchor }: CheckInput, secret: string): boolean {
  if (!/^salt$/i.test(keyword) || !/^[\da-f]{32,128}$/i.test(secret)) return false;
  return /"(?:dklen|prf|[cnpr])"\s{0,2}:\s{0,2}"?[\w-]{1,24}"?,\s{0,40}"$/.test(
    text.slice(Math.max(0, anchor - 96), anchor),
  );
}

/** `{"id": "acme-tool", "key": "acme-tool"}`: what a row is found by, once more. */
export function isIdOfRow({ text, anchor, secret }: CheckInput): boolean {
  const lead = text.slice(Math.max(0, anchor - secret.length - 24), anchor).replace(/\s+/g, '');
  return lead.endsWith(`"id":"${secret}","`);
}

/** `Acme::KeyMaterial::AES128S`: a variant of a type that is called after keys, and no value. */
export function isVariant({ text, start, secret }: CheckInput, { name }: Place): boolean {
  return text.slice(start - 2, start) === '::' && /^[A-Z]\w*:?$/.test(secret) && /[A-Z][a-z]/.test(name);
}

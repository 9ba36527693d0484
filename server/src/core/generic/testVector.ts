/**
 * Test vectors of ciphers: a key among inputs and outputs, all in hexadecimal. Such keys are printed in standards, and open
 * nothing. Reads the text within a short way of the match alone.
 */

const hex = /^(?:0x|hex(?:key|secret|salt):)?[0-9a-f]{16,1200}$/i;
const reach = 300;

/** What stands beside a key in a test vector, in hexadecimal as the key is. */
const companions =
  /["'`]?\b(iv|msg|message|ct|tag|mac|pt|aad|adata|cipher_?text|plain_?text|digest|hash|sig|signature|public_?key|peer_?public_?key|shared_?secret|private_?key|[ps]k_?[res]?m?|psk_?id|info|suite_?id|key_?schedule_?context|exporter_?secret|tweak|in|out|want|input|output|expected|result|data|nonce|base_nonce|exported_value|prk|okm|ikm|enc)["'`]?\s{0,4}[:=]\s{0,20}["'`](?:0x)?(?:[0-9a-f]{8}|[0-9a-f]{4,7}["'`])/gi;

/** The same in lists without quotes, one to a line, maybe in a comment: `NONCE = …`, `IN: …`, `CT: …`. */
const listed =
  /(?:^|\n)[ \t]*(?:(?:\/\/|[#*;])[ \t]{0,4})?(iv|nonce|ctr|in|input|out|output|result|pt|ct|ad|aad|tag|mac|msg|plain_?text|cipher_?text|digest|sig|s|v|sample|mask|header|additional_?input|entropy_?input|personali[sz]ation_?string|returned_?bits)[ \t]{0,4}[:=][ \t]{0,4}(?:[0-9a-f]{8}|"")/gi;

/** What stands in lists of tests for a library: `Derive = ALICE`, `PeerKey = BOB_PUB`, `Ctrl.mode = mode:X`. */
const ofLists =
  /(?:^|\n)(Derive|PeerKey|Ctrl(?:\.\w{1,16})?|KDF|Cipher|MAC|Operation|Availablein|Title)[ \t]{0,4}=[ \t]{0,4}[\w:.-]/g;

/** A cipher text, or another value so long that its name stands out of reach; one that fills the whole way says it alone. */
const longHex = /[0-9a-f]{128}/i;
const longestHex = /[0-9a-f]{240}/i;

/** Fewest different companions that make a test vector: a key may have one, as its own initial value. */
const fewest = 2;

/** Whether the value at `text[start, end)` is the key of a test vector. */
export function isTestVector(text: string, start: number, end: number): boolean {
  if (!hex.test(text.slice(start, end))) return false;
  const around = `${text.slice(Math.max(0, start - reach), start)}\n${text.slice(end, end + reach)}`;
  const names = [...around.matchAll(companions), ...around.matchAll(listed), ...around.matchAll(ofLists)].map(
    ([, name]) => name?.toLowerCase(),
  );
  const long = longestHex.test(around) ? fewest : Number(longHex.test(around));
  return new Set(names).size + long >= fewest;
}

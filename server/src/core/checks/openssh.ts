/**
 * The inside of an OpenSSH private key: `openssh-key-v1`, a zero byte, then the length and the name of its cipher, which is
 * `none` for a key without a passphrase. https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key
 */
import { decodeBase64 } from '../encoding';
import type { Check } from './check';

const magic = 'openssh-key-v1\0';
/** Characters of base64 that hold the magic, the length and the longest name of a cipher. */
const headLength = 84;

/** The first characters of the body, freed from line ends, escapes and what a string literal puts around its lines. */
function headOf(block: string): string {
  const body = block.replace(/^-+BEGIN[^-]{1,40}-+/, '').slice(0, headLength * 3);
  return body.replace(/\\+[rnt]|[^A-Za-z0-9+/]/g, '').slice(0, headLength);
}

/** A block without that inside is doubtful: made up, or cut out of a text. Tells a key with a passphrase. */
export const openssh: Check = ({ secret }) => {
  const bytes = decodeBase64(headOf(secret));
  if (bytes?.startsWith(magic) !== true) return { confidence: 'low' };
  const cipher = bytes.slice(magic.length + 4, magic.length + 4 + bytes.charCodeAt(magic.length + 3));
  return cipher === 'none' ? { confidence: 'high' } : { confidence: 'high', note: 'encrypted' };
};

/**
 * What the rest of a name says about its value, within the kernel: the twin of `server/src/core/kernel/sieveNames.ts`, statement by
 * statement, which says what it is for. Words are compared as numbers of their letters, the first one lowest, in small letters.
 */
import { byte, isName } from './bytes';

/** Whether the word that ends at `end` is only the beginning of another: of `author`, `authority`, `authorized`. */
export function isOtherWord(end: usize): bool {
  // auth, or; izat
  if ((load<u32>(end - 4, 0, 1) | 0x20202020) != 0x68747561 || (load<u16>(end, 0, 1) | 0x2020) != 0x726f) return false;
  return (load<u32>(end + 2, 0, 1) | 0x20202020) != 0x74617a69;
}

/** Whether `pass` ends at `end` and is only the beginning of another word, or of a name that is no password's. */
export function isOtherPass(end: usize): bool {
  // pass
  if ((load<u32>(end - 4, 0, 1) | 0x20202020) != 0x73736170) return false;
  let code = byte(end);
  const joins = code == 95 || code == 45;
  if (joins) code = byte(end + 1);
  if (!isName(code) || code >= 128 || (code >= 48 && code <= 57)) return false;
  const next = byte(end + (joins ? 2 : 1)) | 32;
  code |= 32;
  if (code == 119) return next != 111 && next != 100;
  // passord, passe
  if (code == 111) return next != 114;
  if (code == 101) return next >= 97 && next <= 122;
  return code == 112 ? next != 104 : code != 99 || next != 111;
}

/** Whether the rest of a name, at `rest`, says that its value is something about a secret: a part of what `aboutAfter` in `generic/names.ts` knows. */
export function isAbout(rest: usize): bool {
  const at = byte(rest) == 95 || byte(rest) == 45 ? rest + 1 : rest;
  const two = load<u16>(at, 0, 1) | 0x2020;
  const four = load<u32>(at, 0, 1) | 0x20202020;
  const last = byte(at + 4) | 32;
  let length = 0;
  // name, type, word, code; path, file, list, size; pair, spec, ring
  if (four == 0x656d616e || four == 0x65707974 || four == 0x64726f77 || four == 0x65646f63 ||
    four == 0x68746170 || four == 0x656c6966 || four == 0x7473696c || four == 0x657a6973 ||
    four == 0x72696170 || four == 0x63657073 || four == 0x676e6972) length = 4;
  // board, press, event, usage, store
  if (four == 0x72616f62 && last == 100) length = 5;
  if (four == 0x73657270 && last == 115) length = 5;
  if (four == 0x6e657665 && last == 116) length = 5;
  if (four == 0x67617375 && last == 101) length = 5;
  if (four == 0x726f7473 && last == 101) length = 5;
  // id, up; arn, map, set
  if (two == 0x6469 || two == 0x7075) length = 2;
  if ((four & 0xffffff) == 0x6e7261 || (four & 0xffffff) == 0x70616d || (four & 0xffffff) == 0x746573) length = 3;
  if (length == 0) return false;
  const next = byte(at + length);
  return next < 128 && ((next | 32) < 97 || (next | 32) > 122);
}

/** Whether the word that ends at `end` may be of a secret that JSON Web Tokens are signed with: people's own words count there. */
export function mayBeOfJwt(end: usize, lo: usize): bool {
  const last = load<u32>(end - 4, 0, 1) | 0x20202020;
  // cret, tial, cred, reds
  if (last != 0x74657263 && last != 0x6c616974 && last != 0x64657263 && last != 0x73646572) return false;
  if (end < lo + 80) return true;
  for (let at = end - 80; at + 3 < end; at++) {
    if ((byte(at) | 32) == 106 && (byte(at + 1) | 32) == 119 && (byte(at + 2) | 32) == 116) return true;
  }
  return false;
}

/**
 * Base64 of words: what manuals and tests encode where a secret, drawn at random, would stand: `my secret`, `user:password`,
 * `the sample nonce`.
 */
import { decodeBase64 } from '../encoding';
import { isStandIn } from './placeholders';
import { wordShare } from './words';

/** Base64 without a sign, as long as words are; longer text is what a program was given as an example. */
const encoded = /^[A-Za-z0-9+/]{8,44}={0,2}$/;
/** Two words or more, as people write and as programs name. */
const fewWords = /^[A-Za-z]+\d?(?:[ :_./-]+[A-Za-z]+\d?)+[\s.!?]*$/;
const leastWords = 0.7;
/** `{"session_id": "DEFAULT"}`: an object that holds words alone. */
const ofWords = /^\{"[a-z_]{2,24}": ?"[A-Za-z]{2,24}"(?:, ?"[a-z_]{2,24}": ?"[A-Za-z]{2,24}"){0,3}\}$/;

/** What a value says when it is decoded, when that is nothing but words; else undefined. */
function wordsIn(value: string): string | undefined {
  if (!encoded.test(value)) return undefined;
  const text = decodeBase64(value);
  if (text === undefined) return undefined;
  return fewWords.test(text) || ofWords.test(text) ? text.trim() : undefined;
}

/** Whether the value is base64 of several words, or of what asks for a value. */
export function isEncodedWords(value: string): boolean {
  const text = wordsIn(value);
  if (text === undefined) return false;
  const letters = text.replace(/[^A-Za-z]/g, '').length;
  return isStandIn(text) || (wordShare(text) * text.length) / letters >= leastWords;
}

/**
 * Keys for the sample workspace: the right shape, worthless, and made when asked for. No key stands in this file, not
 * even its prefix whole, so that nothing here looks like a leak to any scanner.
 */
import { randomInt } from 'node:crypto';

const digits = '0123456789';
const hex = `${digits}abcdef`;
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base62 = `${digits}${upper}${upper.toLowerCase()}`;
const base32 = `${upper}234567`;

/**
 * @param {string} alphabet
 * @param {number} length
 */
function random(alphabet, length) {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** One function for each kind of key; every call gives another key. */
export const keys = {
  awsKeyId: () => `AK${'IA'}${random(base32, 16)}`,
  awsSecretKey: () => random(`${base62}/+`, 40),
  googleMaps: () => `AI${'za'}${random(`${base62}-_`, 35)}`,
  gitlabToken: () => `gl${'pat'}-${random(`${base62}-_`, 20)}`,
  mailgunKey: () => `ke${'y'}-${random(hex, 32)}`,
  password: () => random(`${base62}`, 18),
  sendgridKey: () => `S${'G'}.${random(`${base62}-_`, 22)}.${random(`${base62}-_`, 43)}`,
  slackBotToken: () => `xo${'xb'}-${random(digits, 12)}-${random(digits, 13)}-${random(base62, 24)}`,
  stripePublishableKey: () => `p${'k'}_${'live'}_${random(base62, 24)}`,
  stripeSecretKey: () => `s${'k'}_${'live'}_${random(base62, 24)}`,
  stripeWebhookSecret: () => `wh${'sec'}_${random(base62, 32)}`,
  telegramToken: () => `${random('123456789', 1)}${random(digits, 9)}:A${'A'}${random(`${base62}-_`, 33)}`,
};

/**
 * Keys for the tests inside the editor: made when asked for, each another one, of two providers whose formats are plain.
 */
import { randomText } from '../../support/samples';

/** A live Stripe key, and the detector that finds it. */
export function stripeKey(salt: number): string {
  return `sk_${'live'}_${randomText('base62', 24, salt)}`;
}
export const stripeDetector = 'stripe-live-secret-key';

/** A Mailgun key. */
export function mailgunKey(salt: number): string {
  return `ke${'y'}-${randomText('hex', 32, salt)}`;
}

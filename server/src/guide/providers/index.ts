/** Every provider with facts of its own, ordered by id. */
import type { ProviderGuide } from '../guide';
import { mailgun } from './mailgun';
import { stripe } from './stripe';

/** See the file's first lines. */
export const guides: readonly ProviderGuide[] = [mailgun, stripe];

/**
 * What is known of a provider's keys beyond their format: how to see misuse, make, place, revoke and watch them. Literals
 * only, one provider per file in `providers/`; what holds for a whole kind of service stands in `kinds.ts`.
 */
import type { GuidePart, GuideSource } from '../shared/guide';

/** The ten parts, in their order. */
export const guideParts = [
  'what',
  'where',
  'risks',
  'misuse',
  'stops',
  'create',
  'place',
  'revoke',
  'watch',
  'prevent',
] as const satisfies readonly GuidePart[];

/** A page a developer opens; `https:` only. */
export interface GuideLink {
  readonly title: string;
  readonly href: string;
}

/** One statement of a guide, in our own words, with where it comes from. */
export interface GuideFact extends GuideSource {
  readonly text: string;
  readonly link?: GuideLink;
}

/** What a service is for, which decides what a leak of its key means. */
export type ServiceKind =
  | 'ai'
  | 'chat'
  | 'cloud'
  | 'code'
  | 'data'
  | 'database'
  | 'mail'
  | 'monitoring'
  | 'packages'
  | 'payment'
  | 'signing'
  | 'workspace';

/** Facts by part. A part without facts of the provider's own has those of its kind. */
export interface ProviderGuide {
  /** {@link ProviderSpec.id} */
  readonly provider: string;
  readonly kind: ServiceKind;
  /** What the provider is used for, in a sentence; with its source. */
  readonly parts: Readonly<Partial<Record<GuidePart, readonly GuideFact[]>>>;
}

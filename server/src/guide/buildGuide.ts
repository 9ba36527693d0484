/**
 * The front door of the guide: what is known of a key -> the ten sections of what to do about it. Start reading here. Pure;
 * it is never given the value, so nothing that it makes can hold it.
 */
import type { DetectorSpec, ProviderSpec, SecretClass } from '../core/catalogue';
import type { GuideBlock, GuideDocument, GuidedKey, GuidePart, GuideSource } from '../shared/guide';
import { type GuideFact, guideParts, type ProviderGuide } from './guide';
import { kindAdvice } from './kinds';
import { partTitles, sectionBlocks } from './sections';
import type { GuideUsages } from './usageTables';

/** What a guide is made from. */
export interface GuideRequest {
  /** Facts of all providers: `providers/index.ts`, or the file that a bundle has in its place. */
  readonly guides: readonly ProviderGuide[];
  readonly provider: ProviderSpec;
  /** The key's detector; absent: the guide is about all keys of the provider. */
  readonly detector?: DetectorSpec;
  /** The one key. */
  readonly key?: GuidedKey;
  /** Default: the detector's, or `secret`. */
  readonly class?: SecretClass;
  /** See `snippets.ts`. */
  readonly snippets?: readonly GuideBlock[];
  /** Where the key and its names are used; absent: nobody has looked. */
  readonly usages?: GuideUsages;
  /** Whether the key can be checked with its provider. */
  readonly canVerify?: boolean;
  /** What the provider does when it is told to revoke a key by its API; absent: it cannot be told to. */
  readonly revokeEffect?: string | undefined;
}

const adviceSeen = '2026-11-24';

function advice(texts: readonly string[]): GuideFact[] {
  return texts.map((text) => ({ text, source: 'advice', seen: adviceSeen }));
}

/** For a provider of which nothing but its formats and links is known. */
function generalFacts(part: GuidePart, { name }: ProviderSpec, isGeneric: boolean): GuideFact[] {
  const where = isGeneric ? 'the service that it opens' : name;
  switch (part) {
    case 'misuse':
      return advice([
        `Look through the logs and the usage of ${where}, from the first commit that held the key: unknown addresses, hours and amounts.`,
        'Look for keys, users and webhooks that nobody of you made: they outlive the revocation.',
      ]);
    case 'create':
      return advice([`Sign in to ${where} and make a new key beside the old one.`]);
    case 'revoke':
      return advice([
        `When every program uses the new key, delete or deactivate the old one at ${where}.`,
        'Try the old key once afterwards: it must be refused.',
      ]);
    default:
      return [];
  }
}

function factsFor(part: GuidePart, provider: ProviderSpec, guide: ProviderGuide | undefined): readonly GuideFact[] {
  const own = guide?.parts[part];
  if (own !== undefined && own.length > 0) return own;
  if (part === 'risks' || part === 'stops' || part === 'watch') return advice(kindAdvice[guide?.kind ?? 'data'][part]);
  return generalFacts(part, provider, provider.id === 'generic');
}

function sourcesOf(provider: ProviderSpec, guide: ProviderGuide | undefined): GuideSource[] {
  const all = guideParts.flatMap((part) => factsFor(part, provider, guide));
  const sources = [...new Map(all.map(({ source, seen }) => [source, { source, seen }])).values()];
  const linksSeen = provider.links?.seen;
  return linksSeen === undefined ? sources : [...sources, { source: `Pages of ${provider.name}`, seen: linksSeen }];
}

/** Writes the guide of one key, or of all keys of a provider. */
export function buildGuide(request: GuideRequest): GuideDocument {
  const { provider, detector, key, snippets = [], usages, canVerify = false, revokeEffect } = request;
  const guide = request.guides.find((each) => each.provider === provider.id);
  const secrets = provider.detectors.filter((each) => each.class === 'secret');
  const facts = {
    provider,
    detectors: detector === undefined ? (secrets.length > 0 ? secrets : provider.detectors) : [detector],
    class: request.class ?? detector?.class ?? 'secret',
    key,
    factsOf: (part: GuidePart) => factsFor(part, provider, guide),
    snippets,
    usages,
    canVerify: canVerify && key !== undefined,
    revokeEffect,
  };
  return {
    title: `${detector?.name ?? provider.name}: what to do after a leak`,
    provider: provider.id,
    providerName: provider.name,
    ...(key !== undefined && { key }),
    sections: guideParts.map((part) => ({ part, title: partTitles[part], blocks: sectionBlocks(part, facts) })),
    sources: sourcesOf(provider, guide),
  };
}

/**
 * The shape of the data that says how a provider is asked whether a key still works. Literals only: a test walks it, and
 * `keylift verify --list-hosts` reads every host out of it. Start reading at {@link VerifySpec}.
 */
import type { FactKind, Verdict } from '../shared/verification';

/**
 * A part of the credentials beside the key: another finding near by, a pattern near by, or a piece of the key itself. It goes
 * by its name in templates.
 */
export interface PartSpec {
  readonly name: string;
  /** What the user is told is missing: "account SID". */
  readonly label: string;
  /** Findings of these detectors, the nearest first; a check can start from such a finding, too. */
  readonly detectors?: readonly string[];
  /** Source of a regular expression (flag `i`) with the group `value`, looked for near the key. */
  readonly near?: string;
  /** The same, looked for in the key. */
  readonly inKey?: string;
  /** How far from the key, in UTF-16 units (default 1,000). */
  readonly within?: number;
  /** Calls that need it are left out when it is not there (default: nothing is sent at all). */
  readonly optional?: boolean;
}

/** How the key is shown to the provider. Texts are templates: `{key}` stands for the key, `{name}` for a part. */
export type AuthSpec =
  | { readonly kind: 'bearer' }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  /** AWS Signature Version 4. */
  | {
      readonly kind: 'aws';
      readonly id: string;
      readonly secret: string;
      readonly token: string;
      readonly service: string;
    }
  /** The key stands in the address or the body. */
  | { readonly kind: 'none' };

/** What an answer means. All given conditions must hold. */
export interface AnswerRule<V extends string = Verdict> {
  readonly status?: readonly number[];
  /** A dotted path into a JSON answer, and what stands there; without `is`, that something does. */
  readonly json?: { readonly path: string; readonly is?: readonly (string | number | boolean)[] };
  /** Stands in the answer's text. */
  readonly text?: string;
  readonly verdict: V;
  /** A sentence of our own. */
  readonly reason?: string;
}

/** A field of an answer that is worth telling. */
export interface EvidenceSpec {
  readonly kind: FactKind;
  readonly json?: string;
  /** Lower case. */
  readonly header?: string;
  /** Our words for the field's values; others are not told. */
  readonly words?: Readonly<Record<string, string>>;
}

/** One request. */
export interface CallSpec {
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /**
   * `https:` only. Parts in it are percent-encoded; `{+name}` stands for one whose `/` and `:` stay as they are. A part may
   * stand in the host only before a fixed domain.
   */
  readonly url: string;
  readonly auth: AuthSpec;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body as a form; values are templates. */
  readonly form?: Readonly<Record<string, string>>;
  /** A body as JSON; a value that is just `{name}` stands for that part. */
  readonly json?: Readonly<Record<string, string | readonly string[]>>;
}

/** A request that asks about a key, and how its answer is read. Nothing it does may change anything at the provider. */
export interface VerifyCall extends CallSpec {
  readonly method?: 'GET' | 'POST';
  /** `any`: an answer need not be JSON to count as accepted (default `json`). */
  readonly answers?: 'json' | 'any';
  /** Looked at in order, before what holds for every provider: 2xx is valid, 401 is invalid, all else unknown. */
  readonly rules?: readonly AnswerRule[];
  readonly evidence?: readonly EvidenceSpec[];
  /** A region or site that this call stands for; told when it is the one that accepts the key. */
  readonly region?: string;
  /** A reader of answers that rules cannot describe; a closed set. */
  readonly reader?: 'stripe';
}

/** Whose keys, and what a request about them needs. */
export interface KeySpec {
  /** Kebab case, unique. */
  readonly id: string;
  /** The provider's name: "Stripe". */
  readonly name: string;
  /** Detectors whose findings are the part `key`. */
  readonly detectors: readonly string[];
  readonly parts?: readonly PartSpec[];
  /** The page that documents the call. */
  readonly source: string;
}

/** How one kind of key is checked. */
export interface VerifySpec extends KeySpec {
  /** Asked in order until one accepts the key; it is invalid only when all of them say so. */
  readonly calls: readonly VerifyCall[];
  /** Where "invalid" would be too much said: findings of these detectors are unknown instead, unless the part was there. */
  readonly doubt?: { readonly detectors: readonly string[]; readonly unless?: string; readonly reason: string };
}

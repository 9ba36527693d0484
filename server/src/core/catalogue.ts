/**
 * The shape of the catalogue: what a provider file in `detectors/` may say. Literals only, so that a
 * catalogue survives `JSON.stringify`, documentation is generated from it and tests can walk it.
 * Start reading at {@link DetectorSpec}.
 */

/** What a matched value is: something to hide, something public by design, or a key of a sandbox. */
export type SecretClass = 'secret' | 'public' | 'test';

/** How bad a leak is, worst first. `info` is used for public keys: nothing to hide, something to restrict. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** Severities, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];

/** How sure the engine is that a span is what the detector says it is. */
export type Confidence = 'high' | 'medium' | 'low';

/** Detectors of a documented token format, or the tier that judges by names and shapes (own switch). */
export type Tier = 'provider' | 'generic';

/**
 * Where the literal that makes the engine look stands: inside the token (a prefix such as `ghp_`, compared with
 * case unless `ignoreCase`), or near a token that has no literal of its own (a word such as `datadog`, compared
 * without case).
 */
export type AnchorSpec =
  | {
      readonly in: 'token';
      /** At least 3 ASCII characters each; one of them stands in every match. */
      readonly literals: readonly string[];
      /** How many UTF-16 units before the literal a match may start. 0 (default): the literal starts the match. */
      readonly before?: number;
      /** Characters of which one follows the literal in every match: a literal of three that stands in many words is told by them. */
      readonly next?: string;
    }
  | {
      readonly in: 'context';
      /** At least 3 ASCII characters each, lower case. */
      readonly literals: readonly string[];
      /** How many UTF-16 units after the word the token may start (default 40). Never beyond two line ends. */
      readonly within?: number;
      /** Also look as far before the word (default false). */
      readonly both?: boolean;
    };

/** Names of the checks in `core/checks`; a closed set, so that detectors stay data. */
export type CheckName =
  | 'crc32-base62'
  | 'crc32-hex-body'
  | 'crc32-hex-all'
  | 'crc32-hex-swapped'
  | 'crc32-base64'
  | 'crc32-base36'
  | 'bech32'
  | 'base58check'
  | 'jwt'
  | 'jwt-claims'
  | 'pem'
  | 'openssh'
  | 'aws-key-id'
  | 'base64-json'
  | 'base64-bytes'
  | 'not-sealed'
  | 'documented-example'
  | 'random'
  | 'uuid-version'
  | 'unordered'
  | 'doc-example'
  | 'not-in-docs'
  | 'not-uuid'
  | 'not-hex'
  | 'has-digit'
  | 'mixed'
  | 'mixed-case'
  | 'not-camel-case'
  | 'generic-value'
  | 'password-value'
  | 'password-argument'
  | 'key-argument'
  | 'command-password'
  | 'url-password'
  | 'url-account'
  | 'other-scheme'
  | 'basic-auth'
  | 'bearer-value'
  | 'sql-place'
  | 'login-name'
  | 'bundled-name'
  | 'crc16-base32';

/** Names of the gates in `core/generic/gate`. */
export type GateName = 'assignment' | 'key-assignment' | 'account';

/** One token type. */
export interface DetectorSpec {
  /** `<provider>-<what>` in kebab case, unique in the catalogue, never reused for another token type. */
  readonly id: string;
  /** As a noun phrase for messages: "Stripe live secret key". */
  readonly name: string;
  readonly class: SecretClass;
  readonly severity: Severity;
  /** It names an account, a host or a user, and opens nothing: editors show it as a hint, which is not underlined. */
  readonly identifier?: true;
  /** Default `provider`. */
  readonly tier?: Tier;
  readonly anchor: AnchorSpec;
  /**
   * JavaScript regular expression source (no flags but `ignoreCase`), linear, with bounded repetition. It describes the
   * token alone; when it must look at more, the group `secret` names the part that is the secret.
   */
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  /**
   * Character classes (the inside of `[...]`) that may not stand directly before / after the match. Default `\w` on
   * both sides; the empty string switches a side off. Escape sequences such as `\n` or `%3D` before a match do not count.
   */
  readonly bounds?: { readonly left?: string; readonly right?: string };
  /** Longest match in UTF-16 units, counted from the anchor (default 512). */
  readonly reach?: number;
  /**
   * A cheap test of what stands around the literal, run before the pattern; it may only reject what the pattern would.
   * `assignment`: something that joins a name and a value follows; `key-assignment`: and the value may be a key; `account`:
   * a name and a password before an `@`, as in an address.
   */
  readonly gate?: GateName;
  /** A check may reject a match, or move its confidence; see `core/checks`. */
  readonly checks?: readonly CheckName[];
  /** Least Shannon entropy, bits per character, of the secret. */
  readonly minEntropy?: number;
  /** Default `high` for a literal inside the token, `medium` for context, `low` for the generic tier. */
  readonly confidence?: Confidence;
  /** How many characters of the secret `redact()` may show. Default: the literal the match starts with, and no end. */
  readonly show?: { readonly prefix?: number; readonly suffix?: number };
  /** Environment variable names, the provider's own default first. */
  readonly envNames?: readonly string[];
  /** One sentence: what a holder of this key can do. */
  readonly description: string;
  /** Vendor pages (or named sources of facts) that document the format. */
  readonly references: readonly string[];
}

/** What to do about a leaked key of this provider: pages a developer opens. `https:` only. */
export interface ProviderLinks {
  /** Where keys are listed, made and revoked. */
  readonly keys?: string;
  /** Where misuse can be seen: access logs, usage. */
  readonly audit?: string;
  /** The vendor's own advice on rotating a key. */
  readonly rotate?: string;
  /** The day these addresses were written down, ISO 8601: pages move. Those of a team's own detectors have none. */
  readonly seen?: string;
}

/** Everything known of one provider: one file in `detectors/`. */
export interface ProviderSpec {
  /** Kebab case; the name of its file and of its page under `docs/detectors/`. */
  readonly id: string;
  readonly name: string;
  readonly homepage?: string;
  readonly links?: ProviderLinks;
  readonly detectors: readonly DetectorSpec[];
}

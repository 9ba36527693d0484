/**
 * The guide for a leaked key as client and server exchange it: ten sections of plain blocks, which each surface renders in
 * its own way. Plain data; never holds a key, and every link in it is `https:`.
 */
import type { LedgerMark } from './ledger';
import type { Exposure } from './protocol';

/** One of the ten parts, in their order. */
export type GuidePart =
  | 'what'
  | 'where'
  | 'risks'
  | 'misuse'
  | 'stops'
  | 'create'
  | 'place'
  | 'revoke'
  | 'watch'
  | 'prevent';

/** A piece of a section. Texts are plain, one paragraph each; what stands between two backticks is code. */
export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What is to be done. Ids are stable: the state of a box is kept under it. */
  | { readonly kind: 'checklist'; readonly items: readonly { readonly id: string; readonly text: string }[] }
  | { readonly kind: 'links'; readonly items: readonly { readonly title: string; readonly href: string }[] }
  /** `languageId`: VS Code's, for highlighting; `group`: blocks that are alternatives of each other share it. */
  | {
      readonly kind: 'code';
      readonly title: string;
      readonly languageId: string;
      readonly group: string;
      readonly text: string;
    }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly GuideRow[] }
  /** A button; the client knows which commands it lets a guide run. */
  | { readonly kind: 'command'; readonly title: string; readonly command: 'keylift.verifyKey' | 'keylift.revokeKey' };

/** A row of a table. */
export interface GuideRow {
  readonly cells: readonly string[];
  /** What the first cell leads to; line and column are 1-based, the column in UTF-16 units. */
  readonly target?: { readonly uri: string; readonly line: number; readonly column: number };
}

/** One of the ten sections. */
export interface GuideSection {
  readonly part: GuidePart;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** Where a statement of the guide comes from. */
export interface GuideSource {
  /** A vendor's page, or a named collection of facts. */
  readonly source: string;
  /** When it was last looked at, ISO 8601 date. */
  readonly seen: string;
}

/** A whole guide. */
export interface GuideDocument {
  readonly title: string;
  readonly provider: string;
  readonly providerName: string;
  /** What the guide is about, when it is about one key in a file and not about a provider. */
  readonly key?: GuidedKey;
  readonly sections: readonly GuideSection[];
  /** Distinct, in the order in which they are first used. */
  readonly sources: readonly GuideSource[];
}

/** The one key that a guide is about, without its value. */
export interface GuidedKey extends GuidedFinding {
  /** How far it has got, where git can be asked. */
  readonly exposure?: Exposure;
  /** The commit that holds it, full id. */
  readonly commit?: string;
  /** A remote's branch that holds that commit: `origin/main`. */
  readonly branch?: string;
}

/** The id of the box that says that the old key is revoked: whoever ticks it is asked to list the key as rotated. */
export const revokedBox = 'revoke.rotated';

/** Request client -> server: the guide for a finding of an open document, for a detector or for a provider. */
export const guideMethod = 'keylift/guide';
export type GuideParams =
  /** `start`: UTF-16 offset in the finding. */
  | { readonly uri: string; readonly start: number }
  /**
   * A finding that the server has told of, whether its file is open or not. `usages`: with the places that use it, which takes as
   * long as all files take to be read.
   */
  | { readonly finding: GuidedFinding; readonly usages?: boolean }
  /** Id of a detector or a provider. */
  | { readonly subject: string };

/** What the guide needs of a finding. */
export interface GuidedFinding {
  readonly uri: string;
  readonly detector: string;
  readonly redacted: string;
  readonly fingerprint: string;
  readonly file: string;
  /** 1-based. */
  readonly startLine: number;
  /** UTF-16. */
  readonly startOffset?: number;
  /** Names the value for the list of rotated keys; known once the value was seen. */
  readonly mark?: LedgerMark;
}

/** Null: there is no such finding or detector. */
export type GuideResult = GuideDocument | null;

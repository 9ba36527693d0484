/**
 * The guide for a leaked key as client and server exchange it: ten sections of plain blocks, which each surface renders in
 * its own way. Plain data; never holds a key, and every link in it is `https:`.
 */
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
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A button; the client knows which commands it lets a guide run. */
  | { readonly kind: 'command'; readonly title: string; readonly command: 'keylift.verifyKey' };

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
  readonly key?: {
    readonly detector: string;
    readonly redacted: string;
    readonly fingerprint: string;
    readonly file: string;
    readonly line: number;
    readonly exposure?: Exposure;
  };
  readonly sections: readonly GuideSection[];
  /** Distinct, in the order in which they are first used. */
  readonly sources: readonly GuideSource[];
}

/** Request client -> server: the guide for a finding of an open document, for a detector or for a provider. */
export const guideMethod = 'keylift/guide';
export type GuideParams =
  /** `start`: UTF-16 offset in the finding. */
  | { readonly uri: string; readonly start: number }
  /** A finding that the server has told of, whether its file is open or not. */
  | { readonly finding: GuidedFinding }
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
}

/** Null: there is no such finding or detector. */
export type GuideResult = GuideDocument | null;

/**
 * What client and server say to each other about the uses of variables and values: `keylift/usages`. Plain data; never holds
 * a value.
 */

/**
 * Request client -> server: where a variable is used, and where else a value stands, in all workspace folders. The variable
 * is given by name, or by a finding that the fix would lift into it.
 */
export const usagesMethod = 'keylift/usages';
export interface UsagesParams {
  /** Names of variables, as programs read them. */
  readonly names?: readonly string[];
  /** A finding in an open document; `offset` lies in it or at its ends (UTF-16). */
  readonly at?: { readonly uri: string; readonly offset: number };
}
export interface UsagesResult {
  /** The names that were looked for: those given, and those by which files pass on the finding's value. */
  readonly names: readonly string[];
  /** Ordered by URI and place. */
  readonly usages: readonly UsageReport[];
  /** How many of the usages hold the finding's value itself. */
  readonly values: number;
  /** Files that were in scope and nobody could look into; what they use is not known. */
  readonly notScanned: number;
  /** More was found than is told. */
  readonly capped: boolean;
}

/**
 * What a place does with a variable. `reads`: a program takes its value; `sets`: it gets a value here; `passes`: handed from
 * one place to another (a manifest, a pipeline); `documents`: people are told of it; `holds`: the finding's own value
 * stands here.
 */
export type UsageKind = 'reads' | 'sets' | 'passes' | 'documents' | 'holds';

/** One use. Lines and columns are 1-based and in UTF-16 units; the end is the place after the name. */
export interface UsageReport {
  readonly uri: string;
  /** Which of the names; for `holds`, the value in redacted form. */
  readonly name: string;
  readonly kind: UsageKind;
  /** In what form, in a few words: "process.env", "Kubernetes secretKeyRef", "GitHub Actions secret". */
  readonly how: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * What client, server and command line say of a push that the other side refused because of a secret: where it stands, whether it
 * got anywhere, and how to rewrite the commits. Plain data; holds no matched value, and of the refusal's own words only names.
 */
import type { FindingReport } from './protocol';

/** Who refused. */
export type PushPlatform = 'github' | 'gitlab' | 'azure-devops';

/** A secret as the refusal names it. */
export interface RefusedSecret {
  /** What the other side takes it for: "GitHub Personal Access Token". Printable, at most 80 characters; may be empty. */
  readonly label: string;
  /** Hexadecimal, 4 to 64 digits: as it was printed, often cut short. */
  readonly commit: string;
  /** `/`-separated, relative to the top of the repository. */
  readonly file: string;
  /** 1-based; undefined when it was not said. */
  readonly line: number | undefined;
}

/** A refused push. */
export interface PushRefusal {
  readonly platform: PushPlatform;
  /** Each place once, in the order of the message; empty when the message was cut before it named any. */
  readonly secrets: readonly RefusedSecret[];
}

/** A secret of a refusal with what this clone knows of it. */
export interface ExplainedSecret extends RefusedSecret {
  /** The commit's full id; undefined when this clone does not have it. */
  readonly id: string | undefined;
  /** What Keylift finds on that line of that commit; undefined when nothing. */
  readonly found: Pick<FindingReport, 'detector' | 'provider' | 'redacted'> | undefined;
  /** Where the same value stands in the file as it is now; undefined when it does not. */
  readonly now: Pick<FindingReport, 'startLine' | 'startColumn'> | undefined;
  /** A branch of a remote that holds the value already: `origin/main`. */
  readonly pushedTo: string | undefined;
  /** Git could not say whether a remote has it. */
  readonly isUnsure?: boolean;
}

/** One thing to do. Commands are for people to read and run: Keylift runs none of them. */
export interface RescueStep {
  readonly text: string;
  readonly commands: readonly string[];
}

/** The explanation of a refused push. */
export interface PushExplanation {
  readonly platform: PushPlatform;
  /** What it calls itself: "GitHub". */
  readonly platformName: string;
  /** One sentence: what happened, and whether the values got anywhere. */
  readonly summary: string;
  readonly secrets: readonly ExplainedSecret[];
  readonly steps: readonly RescueStep[];
}

/**
 * Request client -> server: explain a refused push. `folders`: `file:` URIs, the likeliest first; the repository that has the
 * commits is taken. The text is what git printed; it is read and not kept. Result: null when it is no such refusal, or no folder
 * is in a repository.
 */
export const explainPushMethod = 'keylift/explainPush';
export interface ExplainPushParams {
  readonly text: string;
  readonly folders: readonly string[];
}
export type ExplainPushResult =
  | null
  | (PushExplanation & {
      /** URI of the top of the work tree. */
      readonly root: string;
    });

/** Whether a text looks like such a refusal: cheap, for what a terminal prints. The server reads it for good. */
export function looksLikeRefusedPush(text: string): boolean {
  return /GH009: |Push cannot contain secrets|PUSH BLOCKED: Secrets detected|VS403654: /.test(text);
}

/** Whether a command line pushes: `git push`, and the short forms that people make for it (`gp`, `gpsup`). */
export function isPushCommand(commandLine: string): boolean {
  return /\bpush\b|(?:^|[\s;&|(])gp(?!g(?:\s|$))[a-z!]*(?:\s|$)/.test(commandLine);
}

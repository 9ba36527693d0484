/**
 * What a fix is: a plan of edits for one version of one text, and for the files around it. Plans are computed here and
 * applied elsewhere (the editor, the command line); nothing in this layer writes.
 */
import type { DetectorSpec } from '../core/catalogue';
import type { Finding } from '../core/finding';
import type { ProjectFacts } from './facts';
import type { SyntaxNode } from './syntax';

/** Replaces `text[start, end)` (UTF-16, half-open) by `newText`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A change to a file other than the fixed one. */
export interface FileChange {
  /** `/`-separated, relative to the folder the facts were gathered for. */
  readonly path: string;
  /** What the file held when the plan was made; undefined: the file is created. A plan is void once this differs. */
  readonly before: string | undefined;
  /** Ordered by start, not overlapping, in `before` (for a new file: one edit at 0). */
  readonly edits: readonly TextEdit[];
  /** Whether the edits write the secret's value (only ever into a file that git ignores). */
  readonly holdsSecret: boolean;
  /** The file is code that is fixed along, and no file that a fix needs around it. */
  readonly isFixed?: true;
}

/** Where a lifted value goes. A later store adds its id here and a file in `stores/`. */
export type StoreId =
  | 'env'
  | 'aws-secrets-manager'
  | 'vault'
  | 'conjur'
  | 'azure-key-vault'
  | 'google-secret-manager'
  | '1password'
  | 'doppler';

/**
 * Where in a store values lie. Names are templates: `{name}` is STRIPE_SECRET_KEY, `{snake}` stripe_secret_key and `{kebab}`
 * stripe-secret-key. None holds a character that a string literal of any language would have to escape.
 */
export interface StoreSettings {
  /** `region`: '' leaves it to the program's environment. */
  readonly aws: { readonly region: string; readonly secret: string };
  readonly vault: { readonly mount: string; readonly path: string; readonly field: string };
  /** `account`: '' leaves it to the program's environment. */
  readonly conjur: { readonly account: string; readonly variable: string };
  /** `vaultUrl`: '' leaves it to the program's environment. Key Vault's names know no `_`. */
  readonly azure: { readonly vaultUrl: string; readonly secret: string };
  /** `project`: '' leaves it to the program's environment. */
  readonly google: { readonly project: string; readonly secret: string };
  readonly onePassword: { readonly vault: string; readonly item: string; readonly field: string };
  /** '' leaves either to the token, or to what `doppler setup` chose. */
  readonly doppler: { readonly project: string; readonly config: string };
}

/** Names as they are, at the top of each store. */
export const defaultStoreSettings: StoreSettings = {
  aws: { region: '', secret: '{name}' },
  vault: { mount: 'secret', path: '{name}', field: 'value' },
  conjur: { account: '', variable: '{name}' },
  azure: { vaultUrl: '', secret: '{kebab}' },
  google: { project: '', secret: '{name}' },
  onePassword: { vault: 'Private', item: '{name}', field: 'credential' },
  doppler: { project: '', config: '' },
};

/** A value on its way into a store. */
export interface PlanEntry {
  readonly name: string;
  /** What the store calls it. */
  readonly secret: string;
  /** Never to be shown, logged or put on a command line. */
  readonly value: string;
  /** How it gets into the store by hand, in a sentence; absent: the plan's own edits put it there. */
  readonly byHand?: string;
}

/** What lets the program see `.env`, to be applied together with the plan when the user wants it. */
export interface PlanLoading {
  /** Goes on with the plan's title: "start with node --env-file". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly files: readonly FileChange[];
}

/** A fix, ready to be applied to the text it was planned for. */
export interface FixPlan {
  /** Says the result: "Read MAILGUN_API_KEY from the environment". */
  readonly title: string;
  readonly store: StoreId;
  /** The names that the program will look up, in the order of the findings they replace; distinct. */
  readonly names: readonly string[];
  /** What the store must hold before the program runs; one for each name, in their order. */
  readonly entries: readonly PlanEntry[];
  /** Edits of the fixed text, ordered by start, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** `.gitignore` and `.dockerignore` before `.env` before `.env.example`. */
  readonly files: readonly FileChange[];
  /** An edit by which the program gets to see the variables; absent: there is none, or it sees them already. */
  readonly loading?: PlanLoading;
  /** Why a value that leaves the code is kept nowhere: "git tracks .env". Whoever cannot undo the plan must not apply it. */
  readonly unkept?: string;
  /** What the user should know: how the program gets to see the variable, what now happens at import time. Redacted. */
  readonly notes: readonly string[];
}

/** Why no fix is offered; a closed set, so that tests and documentation can list it. */
export type RefusalReason =
  | 'public-by-design'
  | 'language-not-supported'
  | 'not-in-a-string'
  | 'half-typed'
  | 'comment'
  | 'constant-only'
  | 'client-bundle'
  | 'string-kind'
  | 'already-a-lookup'
  | 'env-file'
  | 'store-out-of-reach'
  | 'value-not-writable';

/** A finding that is not fixed, and why, in a sentence for the hover. Never holds the value. */
export interface FixRefusal {
  readonly finding: Finding;
  readonly reason: RefusalReason;
  readonly message: string;
}

/** Everything a plan depends on. */
export interface FixRequest {
  readonly text: string;
  /** VS Code language id. */
  readonly languageId: string;
  /** The findings to fix, all of this text. */
  readonly findings: readonly Finding[];
  /** Root of the text's syntax tree; undefined when the language has no grammar. */
  readonly root: SyntaxNode | undefined;
  readonly facts: ProjectFacts;
  readonly store: StoreId;
  /** Default: {@link defaultStoreSettings}. */
  readonly storeSettings?: StoreSettings;
  /** Names that other plans of the same run have given, by value: a value keeps its name from file to file. */
  readonly given?: ReadonlyMap<string, string>;
  /** What the catalogue knows of a finding's detector: `(id) => catalogue.detectors.get(id)?.spec`. */
  readonly detectorOf: (id: string) => DetectorSpec | undefined;
}

/** One plan for all findings that can be fixed, and the reason for each that cannot. */
export interface FixOutcome {
  readonly plan: FixPlan | undefined;
  readonly refused: readonly FixRefusal[];
}

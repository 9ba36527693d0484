/**
 * Fixes as editors get them: a plan and the edit that carries it out in this editor, or one sentence that says why there
 * is none. What code actions, hovers and commands share, so that they never disagree.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../core/finding';
import { withLoading } from '../remediation/loading';
import type { FixOutcome, FixPlan, FixRefusal } from '../remediation/plan';
import type { Analysis } from './analyses';
import type { Client } from './client';
import type { Documents } from './documents';
import type { Planned, Planner } from './planner';
import { buildEdit } from './workspaceEdit';

/** What came of a group of findings that are to be fixed together. */
export type Fix =
  /** `refused`: those of the group that the plan leaves alone. */
  | {
      readonly kind: 'fix';
      readonly plan: FixPlan;
      readonly edit: WorkspaceEdit;
      readonly refused: readonly FixRefusal[];
    }
  | { readonly kind: 'none'; readonly message: string; readonly refused: readonly FixRefusal[] };

/** What may be wished of an edit. */
export interface FixWishes {
  /** Ask for a confirmation, with a preview, even where the settings do not. */
  readonly preview?: boolean;
  /** Let the program see `.env` as well, where that is an edit. */
  readonly loads?: boolean;
}

/** See the file's first lines. */
export interface Fixes {
  /**
   * @param wishes for the edits
   * @returns one fix for each group, in their order; undefined when the document changed meanwhile
   */
  fixesFor(
    analysis: Analysis,
    groups: readonly (readonly Finding[])[],
    wishes?: FixWishes,
  ): Promise<readonly Fix[] | undefined>;
  /** Somebody looks at a document with findings, and may ask for a fix in a moment. */
  prepare(analysis: Analysis): void;
}

/** What {@link createFixes} works with. */
export interface FixesDeps {
  readonly planner: Planner;
  readonly documents: Pick<Documents, 'get'>;
  readonly client: Pick<Client, 'documentChanges' | 'createsFiles' | 'changeAnnotations'>;
}

type Placed = Pick<Extract<Planned, { kind: 'planned' }>, 'place'>;

/** What decides how a plan becomes an edit. */
interface Setting extends Placed, FixWishes {}

function toFix(analysis: Analysis, { plan, refused }: FixOutcome, setting: Setting, deps: FixesDeps): Fix {
  if (plan === undefined) {
    return { kind: 'none', message: refused[0]?.message ?? 'There is nothing to fix.', refused };
  }
  const { document, settings } = analysis;
  const preview = settings.previewFixes || setting.preview === true;
  const whole = setting.loads === true ? withLoading(plan) : plan;
  const built = buildEdit({ ...deps, plan: whole, document, place: setting.place, preview });
  return built.kind === 'edit'
    ? { kind: 'fix', plan, edit: built.edit, refused }
    : { kind: 'none', message: built.message, refused };
}

/** See {@link Fixes}. */
export function createFixes(deps: FixesDeps): Fixes {
  return {
    prepare: (analysis) => deps.planner.prepare(analysis),
    async fixesFor(analysis, groups, wishes = {}) {
      const planned = await deps.planner.plan(analysis, groups);
      switch (planned.kind) {
        case 'stale':
          return undefined;
        case 'impossible':
          return groups.map(() => ({ kind: 'none', message: planned.message, refused: [] }));
        case 'planned':
          return planned.outcomes.map((outcome) => toFix(analysis, outcome, { ...planned, ...wishes }, deps));
      }
    },
  };
}

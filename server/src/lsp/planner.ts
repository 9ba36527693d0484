/**
 * Plans fixes for open documents: gathers the facts of the project, parses the text and asks remediation, for one version
 * of one document. Applies nothing.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import type { Finding } from '../core/finding';
import { gatherFacts } from '../remediation/gatherFacts';
import type { FixOutcome } from '../remediation/plan';
import { planFixes } from '../remediation/planFixes';
import { grammarOf, languageIdOf } from '../shared/languages';
import type { Analysis } from './analyses';
import type { Log } from './log';
import type { Place, Projects } from './projects';
import type { Trees } from './trees';

/** What came of planning. */
export type Planned =
  /** One outcome for each group of findings, in their order. */
  | { readonly kind: 'planned'; readonly place: Place; readonly outcomes: readonly FixOutcome[] }
  /** Nothing in this document can be fixed here; says why, in a sentence. */
  | { readonly kind: 'impossible'; readonly message: string }
  /** The document changed while the plan was being made. */
  | { readonly kind: 'stale' };

/** See the file's first lines. */
export interface Planner {
  /** @param groups findings of the analysis that are to be fixed together */
  plan(analysis: Analysis, groups: readonly (readonly Finding[])[]): Promise<Planned>;
  /** Somebody looks at a document with findings: gets ready for being asked for a plan. */
  prepare(analysis: Analysis): void;
}

/** What {@link createPlanner} works with. */
export interface PlannerDeps {
  readonly catalogue: Catalogue;
  readonly projects: Projects;
  readonly trees: Trees;
  readonly log: Log;
}

/** UTF-16 units above which a text is not parsed: parsing is a hundred times slower than scanning, and cannot be paused. */
export const largestParsed = 1_000_000;

/** Editors have names of their own (`js`, `cs`) for languages that the file's name tells just as well. */
function languageOf(languageId: string, path: string): string {
  return grammarOf(languageId) === undefined ? (languageIdOf(path) ?? languageId) : languageId;
}

const impossible = (message: string): Planned => ({ kind: 'impossible', message });

/** See {@link Planner}. */
export function createPlanner({ catalogue, projects, trees, log }: PlannerDeps): Planner {
  const detectorOf = (id: string) => catalogue.detectors.get(id)?.spec;
  return {
    prepare({ document }) {
      const place = projects.placeOf(document.uri);
      if (place === undefined || document.text.length > largestParsed) return;
      trees.prepare(document, languageOf(document.languageId, place.path));
    },
    async plan(analysis, groups) {
      const { document, version } = analysis;
      const { store, storeSettings } = analysis.settings;
      const place = projects.placeOf(document.uri);
      if (place === undefined) return impossible('Save the file first: its folder decides where the value goes.');
      const reader = projects.readerOf(place.folder);
      if (reader === undefined) return impossible('Keylift cannot read the files around this one, so it plans no fix.');
      if (document.text.length > largestParsed) return impossible('The file is too long for an automatic fix.');
      const facts = await gatherFacts(reader, place.path);
      if (document.version !== version || !document.isOpen) return { kind: 'stale' };
      const { text } = document;
      const languageId = languageOf(document.languageId, place.path);
      try {
        const outcomes = await trees.withTree(document, languageId, (root) =>
          groups.map((findings) =>
            planFixes({ text, languageId, findings, root, facts, store, storeSettings, detectorOf }),
          ),
        );
        return outcomes === undefined ? { kind: 'stale' } : { kind: 'planned', place, outcomes };
      } catch (error) {
        log.error('A fix could not be planned', error);
        return impossible('Keylift could not parse this file; its log says why.');
      }
    },
  };
}

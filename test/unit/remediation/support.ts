/** Plans fixes of texts in memory, with the real engine and parser. */
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import type { Finding } from '../../../server/src/core/finding';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { createParser } from '../../../server/src/host/parser';
import { applyEdits } from '../../../server/src/remediation/edits';
import type { IgnoreState, ProjectFacts } from '../../../server/src/remediation/facts';
import { gatherFacts } from '../../../server/src/remediation/gatherFacts';
import type { FixOutcome, StoreId, StoreSettings } from '../../../server/src/remediation/plan';
import { planFixes } from '../../../server/src/remediation/planFixes';
import { languageIdOf } from '../../../server/src/shared/languages';
import { sampleKey } from '../../fixes/support/program';
import { FakeProject } from '../../support/fakeProject';
import { grammarFromPackages } from '../../support/grammars';

const catalogue = compileCatalogue(providers);

/** One parser for all tests: a grammar takes its time to load. */
const parser = createParser(grammarFromPackages);

/** Replaces `⟦1⟧` by the first sample key, and so on. */
export function withKeys(source: string): string {
  return source.replace(/⟦(\d+)⟧/g, (_, number: string) => sampleKey(Number(number)));
}

/** Puts the marks back, so that texts can be compared and shown. */
export function withoutKeys(text: string): string {
  let plain = text;
  for (let number = 1; number <= 9; number++) plain = plain.replaceAll(sampleKey(number), `⟦${number}⟧`);
  return plain;
}

/** Facts of a project in memory; `.env` is ignored unless `state` says otherwise. */
async function factsOf(
  path: string,
  files: Readonly<Record<string, string>> = {},
  state: IgnoreState = 'ignored',
): Promise<ProjectFacts> {
  const project = new FakeProject({ [path]: '', ...files });
  const facts = await gatherFacts(project.reader, path);
  return { ...facts, ignoreStates: new Map([...facts.ignoreStates.keys()].map((each) => [each, state])) };
}

/** What a plan makes of a text. */
export interface Planned {
  readonly outcome: FixOutcome;
  /** The fixed text, keys put back as marks. */
  readonly text: string;
  /** Reasons of what was refused, in the order of the text. */
  readonly reasons: readonly string[];
  /** What the changed files hold afterwards, keys put back as marks. */
  readonly files: Readonly<Record<string, string>>;
}

/** How to plan; everything has a default. */
export interface PlanOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly state?: IgnoreState;
  readonly findings?: (found: readonly Finding[]) => readonly Finding[];
  readonly generic?: boolean;
  readonly store?: StoreId;
  readonly storeSettings?: StoreSettings;
  /** Names that other plans of the run have given, by mark. */
  readonly given?: Readonly<Record<string, string>>;
  /** Default: what the path's name says. A cell of a notebook has another than the notebook. */
  readonly languageId?: string;
}

/** Plans the fixes of a source with marks for keys. */
export async function plan(path: string, source: string, options: PlanOptions = {}): Promise<Planned> {
  const text = withKeys(source);
  const languageId = options.languageId ?? languageIdOf(path) ?? 'plaintext';
  const parsed = await parser.parse(languageId, text);
  const files = Object.fromEntries(Object.entries(options.files ?? {}).map(([name, each]) => [name, withKeys(each)]));
  const found = scan(text, catalogue, { path, generic: options.generic === true }).findings;
  const outcome = planFixes({
    text,
    languageId,
    findings: options.findings?.(found) ?? found,
    root: parsed?.root,
    facts: await factsOf(path, files, options.state),
    store: options.store ?? 'env',
    ...(options.storeSettings && { storeSettings: options.storeSettings }),
    given: new Map(Object.entries(options.given ?? {}).map(([mark, name]) => [withKeys(mark), name])),
    detectorOf: (id) => catalogue.detectors.get(id)?.spec,
  });
  parsed?.dispose();
  const changed = (outcome.plan?.files ?? []).map((change) => {
    return [change.path, withoutKeys(applyEdits(change.before ?? '', change.edits))] as const;
  });
  return {
    outcome,
    text: withoutKeys(applyEdits(text, outcome.plan?.edits ?? [])),
    reasons: outcome.refused.map((each) => each.reason),
    files: Object.fromEntries(changed),
  };
}

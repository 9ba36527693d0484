/**
 * One fix for a value wherever the folder holds it: in open documents and in the files in which a scan has found it. The
 * files are planned one after another, each as the ones before will leave the folder, and become one edit that the editor
 * shows first.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Catalogue } from '../core/catalogueCompiled';
import type { Finding } from '../core/finding';
import { scan } from '../core/scan';
import { FolderDraft } from '../remediation/folderDraft';
import { gatherFacts } from '../remediation/gatherFacts';
import { changeBetween } from '../remediation/layout';
import type { FileChange, FixPlan } from '../remediation/plan';
import { planFixes } from '../remediation/planFixes';
import type { SyntaxParser } from '../remediation/syntax';
import type { Fingerprinter } from '../shared/fingerprint';
import { languageIdOf } from '../shared/languages';
import type { Analyses, Analysis } from './analyses';
import type { Client } from './client';
import type { Documents } from './documents';
import { largestParsed } from './planner';
import type { Place, Projects } from './projects';
import type { Results } from './results';
import type { TeamRules } from './teamRules';
import { uriKey } from './uris';
import { buildEdit } from './workspaceEdit';

/** What {@link createEverywhere} works with. */
export interface EverywhereDeps {
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly results: Results;
  readonly projects: Projects;
  readonly team: TeamRules;
  readonly catalogue: Catalogue;
  readonly parser: SyntaxParser;
  readonly fingerprint: Fingerprinter;
  readonly client: Pick<Client, 'documentChanges' | 'createsFiles' | 'changeAnnotations'>;
}

/** See the file's first lines. */
export interface Everywhere {
  /** URIs of the other files of the folder that are known to hold the value. */
  othersWith(analysis: Analysis, finding: Finding): readonly string[];
  /** @returns undefined when the document changed meanwhile, or nothing can be fixed */
  editFor(analysis: Analysis, finding: Finding): Promise<WorkspaceEdit | undefined>;
}

/** More files than this are too many to be read while somebody waits for a preview. */
const maxFiles = 200;

function valueAt({ document }: Analysis, { start, end }: Finding): string {
  return document.text.slice(start, end);
}

function findOthers(analysis: Analysis, finding: Finding, deps: EverywhereDeps): readonly string[] {
  const { documents, analyses, results, projects, fingerprint } = deps;
  const value = valueAt(analysis, finding);
  const folder = projects.placeOf(analysis.document.uri)?.folder;
  if (folder === undefined) return [];
  const print = fingerprint(finding.detector, value);
  const closed = results.valuesOf(folder).filter(({ uri, findings }) => {
    return documents.get(uri) === undefined && findings.some((each) => each.fingerprint === print);
  });
  const open = documents.all().filter((document) => {
    const other = document === analysis.document ? undefined : analyses.current(document);
    const isNear = projects.placeOf(document.uri)?.folder === folder;
    return isNear && other?.findings.some((each) => valueAt(other, each) === value) === true;
  });
  const uris = [...open, ...closed].map(({ uri }) => uri);
  return [...new Map(uris.map((uri) => [uriKey(uri), uri])).values()].slice(0, maxFiles);
}

/** A folder under repair. */
interface Work {
  readonly analysis: Analysis;
  readonly value: string;
  readonly place: Place;
  readonly draft: FolderDraft;
  readonly given: Map<string, string>;
  readonly deps: EverywhereDeps;
}

/** Where the value stands in a file: as an open document's analysis has it, else as a scan finds it. */
async function findingsAt({ analysis, value, deps }: Work, uri: string, path: string, text: string) {
  const open = deps.documents.get(uri);
  const known = open && deps.analyses.current(open);
  const { generic, disabled } = analysis.settings;
  const rules = await deps.team.rulesFor(uri);
  const options = { path, generic, disabled, now: Date.now(), ...(rules && { rules }) };
  const findings = known?.document.text === text ? known.findings : scan(text, deps.catalogue, options).findings;
  return findings.filter(({ start, end }) => text.slice(start, end) === value);
}

/** Plans one file into the draft. */
async function planInto(work: Work, uri: string): Promise<FixPlan | undefined> {
  const { analysis, draft, given, deps } = work;
  const { store, storeSettings } = analysis.settings;
  const path = deps.projects.placeOf(uri)?.path;
  const text = path === undefined ? undefined : await draft.reader.readText(path);
  if (path === undefined || text === undefined || text.length > largestParsed) return undefined;
  const findings = await findingsAt(work, uri, path, text);
  const facts = await gatherFacts(draft.reader, path);
  const languageId = languageIdOf(path) ?? deps.documents.get(uri)?.languageId ?? 'plaintext';
  const parsed = await deps.parser.parse(languageId, text);
  const detectorOf = (id: string) => deps.catalogue.detectors.get(id)?.spec;
  try {
    const root = parsed?.root;
    const request = { text, languageId, findings, root, facts, store, storeSettings, given, detectorOf };
    const { plan } = planFixes(request);
    if (plan === undefined) return undefined;
    const own: FileChange = { path, before: text, edits: plan.edits, holdsSecret: false, isFixed: true };
    if ((await draft.add([...plan.files, own])) !== undefined) return undefined;
    for (const entry of plan.entries) given.set(entry.value, entry.name);
    return plan;
  } finally {
    parsed?.dispose();
  }
}

/** All changes of the draft but those of the document itself. */
function filesOf({ draft, place }: Work, fixed: ReadonlySet<string>): FileChange[] {
  return draft
    .pending()
    .filter(({ path }) => path !== place.path)
    .map(({ path, before, after, holdsSecret }) => ({
      path,
      before,
      edits: [changeBetween(before ?? '', after)],
      holdsSecret,
      ...(fixed.has(path) && { isFixed: true as const }),
    }));
}

async function editEverywhere(work: Work, others: readonly string[]): Promise<WorkspaceEdit | undefined> {
  const { analysis, place, deps } = work;
  const { document, version } = analysis;
  const first = await planInto(work, document.uri);
  if (first === undefined) return undefined;
  const fixed = new Set<string>();
  for (const uri of others) {
    const path = deps.projects.placeOf(uri)?.path;
    if (path !== undefined && (await planInto(work, uri)) !== undefined) fixed.add(path);
  }
  if (document.version !== version || !document.isOpen) return undefined;
  const plan = { ...first, files: filesOf(work, fixed) };
  const built = buildEdit({ ...deps, plan, document, place, preview: true });
  return built.kind === 'edit' ? built.edit : undefined;
}

/** See {@link Everywhere}. */
export function createEverywhere(deps: EverywhereDeps): Everywhere {
  return {
    othersWith: (analysis, finding) => findOthers(analysis, finding, deps),
    async editFor(analysis, finding) {
      const place = deps.projects.placeOf(analysis.document.uri);
      const reader = place && deps.projects.readerOf(place.folder);
      if (place === undefined || reader === undefined) return undefined;
      const draft = new FolderDraft(reader);
      const value = valueAt(analysis, finding);
      const work = { analysis, value, place, draft, given: new Map<string, string>(), deps };
      return editEverywhere(work, findOthers(analysis, finding, deps));
    },
  };
}

/**
 * Fixes beside the usual one, for one finding: the value wherever it stands, a placeholder where a key stands in prose, and
 * a harmless value of the same shape in tests. What they put in its place is scanned first: it must be no finding again.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Catalogue } from '../core/catalogueCompiled';
import type { Finding } from '../core/finding';
import { exampleFile } from '../core/paths';
import { scan } from '../core/scan';
import { applyEdits } from '../remediation/edits';
import { harmlessForms, placeholderFor } from '../remediation/harmless';
import { nameFor } from '../remediation/naming';
import type { TextEdit } from '../remediation/plan';
import type { Analysis } from './analyses';
import type { Client } from './client';
import { toTextEdits } from './convert';
import type { Everywhere } from './everywhere';
import type { Fix } from './fixes';
import type { Projects } from './projects';
import { editOfDocument } from './workspaceEdit';

/** A way to fix a finding beside the usual one. */
export type FurtherWay = 'everywhere' | 'redact' | 'harmless';

/** See the file's first lines. */
export interface FurtherFixes {
  /** What may be offered for a finding, by title. `fix`: what came of planning the usual one. */
  waysFor(
    analysis: Analysis,
    finding: Finding,
    fix: Fix | undefined,
  ): readonly { readonly way: FurtherWay; readonly title: string }[];
  /** @returns undefined when it cannot be done any more */
  editFor(analysis: Analysis, finding: Finding, way: FurtherWay): Promise<WorkspaceEdit | undefined>;
}

/** What {@link createFurtherFixes} works with. */
export interface FurtherFixesDeps {
  readonly catalogue: Catalogue;
  readonly projects: Pick<Projects, 'pathOf'>;
  readonly everywhere: Everywhere;
  readonly client: Pick<Client, 'documentChanges'>;
}

/** Languages that are read by people alone, by their ids in VS Code. */
const proseLanguages = new Set(['markdown', 'plaintext', 'restructuredtext', 'asciidoc', 'latex', 'git-commit']);
/** How a line begins that is a comment in most formats without a grammar here. */
const commentLine = /^[ \t]*(?:#|\/\/|--[ \t]|;|\*|<!--)/;
/** A text longer than this is not scanned again while a menu opens. */
const longestChecked = 200_000;

function isProse({ document }: Analysis, finding: Finding, fix: Fix | undefined): boolean {
  if (proseLanguages.has(document.languageId)) return true;
  if (fix?.kind !== 'none') return false;
  if (fix.refused.some((each) => each.finding === finding && each.reason === 'comment')) return true;
  const { text } = document;
  const lineStart = text.lastIndexOf('\n', finding.start - 1) + 1;
  const isUnknown = fix.refused.some(({ reason }) => reason === 'language-not-supported');
  return isUnknown && commentLine.test(text.slice(lineStart, finding.start));
}

function everyPlaceOf(text: string, value: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) places.push(at);
  return places;
}

/** The edits, unless what they put in is reported again. */
function checked(
  analysis: Analysis,
  edits: readonly TextEdit[],
  { catalogue, projects }: FurtherFixesDeps,
): readonly TextEdit[] | undefined {
  const { document, settings } = analysis;
  if (document.text.length > longestChecked) return undefined;
  const path = projects.pathOf(document.uri);
  const { generic, disabled } = settings;
  const { findings } = scan(applyEdits(document.text, edits), catalogue, { path, generic, disabled });
  let shift = 0;
  const put = edits.map(({ start, end, newText }) => {
    const at = start + shift;
    shift += newText.length - (end - start);
    return { start: at, end: at + newText.length };
  });
  return findings.some((found) => put.some(({ start, end }) => found.start < end && start < found.end))
    ? undefined
    : edits;
}

function redaction(analysis: Analysis, finding: Finding, deps: FurtherFixesDeps): readonly TextEdit[] | undefined {
  const name = nameFor(finding, deps.catalogue.detectors.get(finding.detector)?.spec, undefined);
  const { start, end } = finding;
  return checked(analysis, [{ start, end, newText: placeholderFor(name) }], deps);
}

function harmless(analysis: Analysis, finding: Finding, deps: FurtherFixesDeps): readonly TextEdit[] | undefined {
  const { text } = analysis.document;
  const value = text.slice(finding.start, finding.end);
  const places = everyPlaceOf(text, value);
  for (const newText of harmlessForms(value, finding.redacted)) {
    const edits = places.map((start) => ({ start, end: start + value.length, newText }));
    const sound = checked(analysis, edits, deps);
    if (sound !== undefined) return sound;
  }
  return undefined;
}

/** See {@link FurtherFixes}. */
export function createFurtherFixes(deps: FurtherFixesDeps): FurtherFixes {
  const { everywhere, projects } = deps;
  return {
    waysFor(analysis, finding, fix) {
      const ways: { way: FurtherWay; title: string }[] = [];
      if (finding.class === 'public') return ways;
      // A value that is kept nowhere is taken out by an action that says so, or not at all.
      if (fix?.kind === 'fix' && fix.plan.unkept === undefined) {
        const others = everywhere.othersWith(analysis, finding).length;
        if (others > 0) ways.push({ way: 'everywhere', title: `${fix.plan.title} everywhere (${others + 1} files)` });
      }
      if (isProse(analysis, finding, fix) && redaction(analysis, finding, deps) !== undefined) {
        ways.push({ way: 'redact', title: 'Redact it here' });
      }
      const isTest = exampleFile(projects.pathOf(analysis.document.uri));
      if (isTest && harmless(analysis, finding, deps) !== undefined) {
        ways.push({ way: 'harmless', title: 'Make it harmless (same shape, opens nothing)' });
      }
      return ways;
    },
    async editFor(analysis, finding, way) {
      if (way === 'everywhere') return everywhere.editFor(analysis, finding);
      const edits = way === 'redact' ? redaction(analysis, finding, deps) : harmless(analysis, finding, deps);
      const { document } = analysis;
      return edits && editOfDocument(document, toTextEdits(document.lines, edits), deps.client);
    },
  };
}

/**
 * Plans the fixes of one file, in as many rounds as it takes: a fix that clashes with another one is offered again once that
 * one is made. Works on the text in memory and the draft of the folder; writes nothing.
 */
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Finding, ScanOptions } from '../../core/finding';
import { scan } from '../../core/scan';
import { applyEdits, orderEdits } from '../../remediation/edits';
import type { FolderDraft } from '../../remediation/folderDraft';
import { gatherFacts } from '../../remediation/gatherFacts';
import { withLoading } from '../../remediation/loading';
import type { FixOutcome, PlanEntry, StoreId, StoreSettings, TextEdit } from '../../remediation/plan';
import { planFixes } from '../../remediation/planFixes';
import type { SyntaxParser } from '../../remediation/syntax';
import { languageIdOf } from '../../shared/languages';
import type { LeftReason } from './fixReport';

/** What planning needs beside the file; the same for all files. */
export interface PlanningTools {
  readonly catalogue: Catalogue;
  readonly options: ScanOptions;
  readonly parser: SyntaxParser;
  readonly store: StoreId;
  readonly storeSettings: StoreSettings;
  /** Let programs see `.env` as well, where that is an edit. */
  readonly loadEnv?: boolean;
  /** Values are somewhere else already: none is lost that the plan keeps nowhere. */
  readonly isKeptElsewhere?: boolean;
}

/** The file to plan for. */
export interface PlanInput {
  readonly text: string;
  /** `/`-separated, relative to the draft's folder. */
  readonly path: string;
  /** VS Code's. Default: what the path says. */
  readonly languageId?: string;
  readonly findings: readonly Finding[];
  readonly draft: FolderDraft;
  /** Names that this run has given, by value; those of the plan are added. */
  readonly given: Map<string, string>;
}

/** Why one of the findings is left alone. */
export interface Left {
  /** Where the finding starts in the text that was given; UTF-16. */
  readonly start: number;
  readonly reason: LeftReason;
  readonly message: string;
}

/** What came of it. */
export interface FilePlan {
  /** The text with everything fixed that could be. */
  readonly text: string;
  readonly titles: readonly string[];
  /** What the store must hold. */
  readonly entries: readonly PlanEntry[];
  readonly notes: readonly string[];
  /** One entry for each finding that is left. */
  readonly left: readonly Left[];
}

/** UTF-16 units above which a text is not parsed: parsing is slow, and takes many times the text's memory. */
const largestParsed = 1_000_000;

/**
 * More rounds than any sane file needs; a guard against plans that undo each other. Nor are there more rounds than findings:
 * each fixes one at least, so that what is still reported then stands in what a fix wrote.
 */
const maxRounds = 10;

/** Where a place of the edited text was before; what lies in new text was where that was put. */
function placeBefore(edits: readonly TextEdit[], place: number): number {
  let shift = 0;
  for (const { start, end, newText } of orderEdits(edits)) {
    if (place < start + shift) break;
    if (place < start + shift + newText.length) return start;
    shift += newText.length - (end - start);
  }
  return place - shift;
}

async function planRound(tools: PlanningTools, input: PlanInput): Promise<FixOutcome> {
  const { text, path, findings, draft, given } = input;
  const languageId = input.languageId ?? languageIdOf(path) ?? 'plaintext';
  const facts = await gatherFacts(draft.reader, path);
  const parsed = await tools.parser.parse(languageId, text);
  try {
    const detectorOf = (id: string) => tools.catalogue.detectors.get(id)?.spec;
    const { store, storeSettings } = tools;
    const root = parsed?.root;
    return planFixes({ text, languageId, findings, root, facts, store, storeSettings, given, detectorOf });
  } finally {
    parsed?.dispose();
  }
}

/** There is no undo on the command line, so a value is not taken out of the code to be kept nowhere. */
function notKept(why: string): string {
  return `The value would be lost, since ${why}. Change that, or put the value where the program gets its environment and say --no-move.`;
}

/** Plans one file; see the file's first lines. */
export async function planFile(tools: PlanningTools, input: PlanInput): Promise<FilePlan> {
  const titles: string[] = [];
  const entries: PlanEntry[] = [];
  const notes = new Set<string>();
  const wanted = new Set(input.findings.map(({ start }) => start));
  let { text, findings } = input;
  let origin = (place: number) => place;
  const leave = (reason: LeftReason, message: string) =>
    findings.map(({ start }): Left => ({ start: origin(start), reason, message }));
  const done = (left: readonly Left[]): FilePlan => ({ text, titles, entries, notes: [...notes], left });
  if (text.length > largestParsed) return done(leave('too-long', 'The file is too long for an automatic fix.'));
  const rounds = Math.min(maxRounds, wanted.size);
  for (let round = 0; round < rounds && findings.length > 0; round++) {
    const { plan: own, refused } = await planRound(tools, { ...input, text, findings });
    const plan = own !== undefined && tools.loadEnv === true ? withLoading(own) : own;
    if (plan === undefined) {
      return done(refused.map(({ finding, reason, message }) => ({ start: origin(finding.start), reason, message })));
    }
    if (plan.unkept !== undefined && tools.isKeptElsewhere !== true) {
      const reasons = new Map(refused.map(({ finding, ...why }) => [finding, why]));
      const lost = { reason: 'not-kept', message: notKept(plan.unkept) } as const;
      return done(
        findings.map((finding) => {
          const { reason, message } = reasons.get(finding) ?? lost;
          return { start: origin(finding.start), reason, message };
        }),
      );
    }
    const strange = await input.draft.add(plan.files);
    if (strange !== undefined) return done(leave('changed', `${strange} changed meanwhile, or is not plain text.`));
    titles.push(plan.title);
    entries.push(...plan.entries);
    for (const { name, value } of plan.entries) input.given.set(value, name);
    for (const note of plan.notes) notes.add(note);
    text = applyEdits(text, plan.edits);
    const earlier = origin;
    origin = (place) => earlier(placeBefore(plan.edits, place));
    const { options } = tools;
    // What is found now and was not before is none of what the user asked to fix.
    findings = scan(text, tools.catalogue, options).findings.filter(({ start }) => wanted.has(origin(start)));
  }
  return done(leave('failed', 'It is still reported after the fixes of this file.'));
}

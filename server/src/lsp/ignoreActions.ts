/**
 * Code actions that let a finding through: an entry in `.keyliftignore`, for the value wherever it stands or in this file
 * alone, or a mark in a comment where the language has them; and those that tidy entries which do nothing. What they write
 * holds a keyed hash, never the value.
 */
import { hexToBytes } from '@noble/hashes/utils.js';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../core/finding';
import { exactPath, type IgnoreEntryFields, readIgnoreFile, withEntries } from '../core/ignores/ignoreFile';
import { isPlainFormat, lineCommentOf, markEdit } from '../core/ignores/markText';
import type { SyntaxNode } from '../remediation/syntax';
import { createFingerprinter } from '../shared/fingerprint';
import { languageIdOf } from '../shared/languages';
import type { Analysis } from './analyses';
import type { Client } from './client';
import { toTextEdits } from './convert';
import type { Documents } from './documents';
import { entryEdits, randomSalt } from './entryFiles';
import type { TeamRules } from './teamRules';
import type { Trees } from './trees';
import { editOfDocument } from './workspaceEdit';

/** What {@link createIgnoreActions} works with. */
export interface IgnoreActionsDeps {
  readonly team: TeamRules;
  readonly documents: Pick<Documents, 'get'>;
  readonly trees: Trees;
  readonly client: Pick<Client, 'documentChanges' | 'createsFiles' | 'resolvesEdits'>;
}

/** How a finding is let through. */
export type IgnoreWay = 'value' | 'file' | 'mark';

/** See the file's first lines. */
export interface IgnoreActions {
  /** What may be offered for one finding, by title. */
  waysFor(
    analysis: Analysis,
    finding: Finding,
  ): Promise<readonly { readonly way: IgnoreWay; readonly title: string }[]>;
  /** @returns undefined when it cannot be done any more */
  editFor(analysis: Analysis, finding: Finding, way: IgnoreWay, reason?: string): Promise<WorkspaceEdit | undefined>;
}

const titles: Readonly<Record<IgnoreWay, string>> = {
  value: 'Ignore this value everywhere (.keyliftignore)',
  file: 'Ignore this value in this file (.keyliftignore)',
  mark: 'Ignore it here, by a comment',
};

/** Nodes in which a new line would be part of a value, or of text that is shown. */
const holdsText = /string|template|heredoc|nowdoc|text|jsx|regex|char|comment|literal_content/;

/** Whether a comment may stand on a line of its own before `at`, the start of a line. */
function mayStandAt(root: SyntaxNode | undefined, at: number): boolean {
  for (let node = root?.descendantForIndex(at, at) ?? null; node !== null; node = node.parent) {
    if (node.startIndex < at && holdsText.test(node.type)) return false;
  }
  return root !== undefined;
}

/** See {@link IgnoreActions}. */
export function createIgnoreActions({ team, documents, trees, client }: IgnoreActionsDeps): IgnoreActions {
  const languageOf = ({ document: { uri, languageId } }: Analysis) => languageIdOf(uri) ?? languageId;
  const markFor = async (analysis: Analysis, finding: Finding, reason: string) => {
    const { document } = analysis;
    const languageId = languageOf(analysis);
    const comment = lineCommentOf(languageId);
    const edit = comment && markEdit(document.text, finding.start, { comment, detector: finding.detector, reason });
    if (!edit) return undefined;
    const mayStand =
      isPlainFormat(languageId) || (await trees.withTree(document, languageId, (root) => mayStandAt(root, edit.at)));
    return mayStand === true ? edit : undefined;
  };
  const entryEdit = async (analysis: Analysis, finding: Finding, way: IgnoreWay, reason: string) => {
    const { uri, text } = analysis.document;
    const target = await team.ignoreTarget(uri);
    if (target === undefined || (target.text === undefined && !client.createsFiles)) return undefined;
    const salt = readIgnoreFile(target.text ?? '').salts[0] ?? randomSalt();
    const entry: IgnoreEntryFields = {
      detector: finding.detector,
      hash: createFingerprinter(hexToBytes(salt))(finding.detector, text.slice(finding.start, finding.end)),
      ...(way === 'file' && { path: exactPath(target.path) }),
      reason,
    };
    const after = withEntries(target.text ?? '', [entry], salt);
    return entryEdits([{ target, after }], { documents, client });
  };
  return {
    async waysFor(analysis, finding) {
      const ways: IgnoreWay[] = [];
      const target = await team.ignoreTarget(analysis.document.uri);
      if (target !== undefined && (target.text !== undefined || client.createsFiles)) ways.push('value', 'file');
      if ((await markFor(analysis, finding, '')) !== undefined) ways.push('mark');
      return ways.map((way) => ({ way, title: titles[way] }));
    },
    async editFor(analysis, finding, way, reason = '') {
      if (way !== 'mark') return entryEdit(analysis, finding, way, reason);
      const edit = await markFor(analysis, finding, reason);
      const { document } = analysis;
      if (edit === undefined || document.version !== analysis.version) return undefined;
      const edits = toTextEdits(document.lines, [{ start: edit.at, end: edit.at, newText: edit.newText }]);
      return editOfDocument(document, edits, client);
    },
  };
}

/** Takes a line out of an ignore file, for a diagnostic that says that it does nothing. */
export function removeLineEdit(
  { document }: Analysis,
  line: number,
  client: Pick<Client, 'documentChanges'>,
): WorkspaceEdit {
  const { text, lines } = document;
  const start = { line, character: 0 };
  const end = line + 1 >= lines.lineCount ? lines.positionAt(text.length) : { line: line + 1, character: 0 };
  return editOfDocument(document, [{ range: { start, end }, newText: '' }], client);
}

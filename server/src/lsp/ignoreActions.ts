/**
 * Code actions that let a finding through: an entry in `.keyliftignore`, for the value wherever it stands or in this file
 * alone, or a mark in a comment where the language has them; and those that tidy entries which do nothing. What they write
 * holds a keyed hash, never the value.
 */
import { hexToBytes } from '@noble/hashes/utils.js';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../core/finding';
import { exactPath, type IgnoreEntryFields, readIgnoreFile, withEntries } from '../core/ignores/ignoreFile';
import { isPlainFormat, lineCommentOf, markEdit } from '../core/ignores/markText';
import type { SyntaxNode } from '../remediation/syntax';
import { createFingerprinter } from '../shared/fingerprint';
import { languageIdOf } from '../shared/languages';
import type { Analysis } from './analyses';
import type { Client } from './client';
import { linesOf, toRange } from './convert';
import type { Documents } from './documents';
import type { IgnoreTarget, TeamRules } from './teamRules';
import type { Trees } from './trees';

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

/** The smallest edit between two texts, as one of a document that may not be open. */
export function editOfText(target: IgnoreTarget, after: string, documents: Pick<Documents, 'get'>): TextDocumentEdit {
  const before = target.text ?? '';
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const range = toRange(linesOf(before), { start: head, end: before.length - tail });
  const open = documents.get(target.uri);
  return {
    textDocument: { uri: open?.uri ?? target.uri, version: open?.version ?? null },
    edits: [{ range, newText: after.slice(head, after.length - tail) }],
  };
}

/** An edit of a file of entries, which it makes where there is none yet. */
export function toWorkspaceEdit(
  edit: TextDocumentEdit,
  target: IgnoreTarget,
  client: IgnoreActionsDeps['client'],
): WorkspaceEdit {
  if (!client.documentChanges) {
    return { changes: { [edit.textDocument.uri]: edit.edits.flatMap((each) => ('newText' in each ? [each] : [])) } };
  }
  const create = { kind: 'create' as const, uri: target.uri, options: { ignoreIfExists: true } };
  return { documentChanges: [...(target.text === undefined ? [create] : []), edit] };
}

/** A salt for an ignore file that has none yet, in hexadecimal digits. */
export function randomSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** See {@link IgnoreActions}. */
export function createIgnoreActions({ team, documents, trees, client }: IgnoreActionsDeps): IgnoreActions {
  const languageOf = ({ document: { uri, languageId } }: Analysis) => languageIdOf(uri) ?? languageId;
  const markFor = async (analysis: Analysis, finding: Finding, reason: string) => {
    const { document } = analysis;
    const languageId = languageOf(analysis);
    const comment = lineCommentOf(languageId);
    const edit = comment && markEdit(document.text, finding.start, comment, finding.detector, reason);
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
    return toWorkspaceEdit(editOfText(target, after, documents), target, client);
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
      const { uri, version, lines } = analysis.document;
      if (edit === undefined || version !== analysis.version) return undefined;
      const edits = [{ range: toRange(lines, { start: edit.at, end: edit.at }), newText: edit.newText }];
      return client.documentChanges
        ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
        : { changes: { [uri]: edits } };
    },
  };
}

/** Takes a line out of an ignore file, for a diagnostic that says that it does nothing. */
export function removeLineEdit(analysis: Analysis, line: number): WorkspaceEdit {
  const { uri, version, lines } = analysis.document;
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const last = line + 1 >= lines.lineCount ? lines.positionAt(analysis.document.text.length) : range.end;
  const edits = [{ range: { start: range.start, end: last }, newText: '' }];
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

/** Which key a command is about: the one that a code action, the guide or the tree names, or the one at the caret. */
import * as vscode from 'vscode';
import type { KeyPlace } from '../../../server/src/shared/keyRequest';
import type { LocatedFinding } from '../../../server/src/shared/protocol';

/** What a page of the guide, or a node of the tree, holds of a finding. */
type Named = Pick<LocatedFinding, 'uri' | 'detector' | 'fingerprint'> & { readonly startOffset?: number };

/**
 * @param args a URI and an offset; or an object with a `finding`; or nothing: the caret
 * @returns undefined when nothing is named and no editor is active
 */
export async function placeOf([first, start]: readonly unknown[]): Promise<KeyPlace | undefined> {
  if (typeof first === 'string' && typeof start === 'number') return { uri: first, offset: start };
  if (typeof first === 'object' && first !== null && 'finding' in first) {
    const { uri, startOffset = 0, detector, fingerprint } = first.finding as Named;
    // The server knows the documents that are open; a file that is gone is looked for elsewhere.
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => undefined);
    return { uri, offset: startOffset, key: { detector, fingerprint } };
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  return { uri: editor.document.uri.toString(), offset: editor.document.offsetAt(editor.selection.active) };
}

/** For commands that write files which scans and hooks read from the disk. */
import * as vscode from 'vscode';

/** Saves the documents that an edit has just changed. @param files URIs */
export async function saveAll(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file, true));
    if (document.isDirty) await document.save();
  }
}

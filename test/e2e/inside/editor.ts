/**
 * What the tests inside the extension host do all the time: make a file, open it, wait until something is so. They watch
 * Keylift through VS Code's own interface alone, and wait by polling with a deadline, never by sleeping for a while.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';

/** Id of the extension under test. */
export const extensionId = 'keylift.keylift';

/** Long enough for a machine that is busy with other work; what is waited for usually takes some milliseconds. */
const deadlineMs = 60_000;
const pollMs = 25;

/**
 * Asks again and again until there is an answer.
 *
 * @param what completes "waited in vain for ..."; never holds a key
 * @param seen what there is instead, when it was waited for in vain
 */
export async function until<Answer>(
  what: string,
  ask: () => Answer | undefined | false | Promise<Answer | undefined | false>,
  seen = () => '',
): Promise<Answer> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** The first workspace folder. */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder;
}

/** Writes a file into the workspace, past the editor. @param path `/`-separated, relative to the folder */
export function writeFile(path: string, text: string, folder = workspaceFolder()): vscode.Uri {
  const uri = vscode.Uri.joinPath(folder.uri, path);
  mkdirSync(dirname(uri.fsPath), { recursive: true });
  writeFileSync(uri.fsPath, text);
  return uri;
}

/** Shows a document. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/**
 * Shows a new document that was never saved. VS Code gives it the name of one that was closed a moment before, and now and
 * then that one's text as well; then the text is put right by an edit.
 */
export async function openUntitled(language: string, content: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
  const { document } = editor;
  await until('the new document to hold its text', async () => {
    if (document.getText() === content) return true;
    const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    await editor.edit((edit) => edit.replace(whole, content));
    return false;
  });
  return editor;
}

/** Closes all editors and throws their unsaved changes away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Saves a document as Ctrl+S does, and waits until it is on disk. `save()` says no as well when the editor saves the document
 * at this moment for another reason; what counts is that nothing is left to save.
 */
export async function save(document: vscode.TextDocument): Promise<void> {
  await until(
    'the document to be saved',
    async () => !document.isDirty || ((await document.save()) && !document.isDirty),
  );
}

/** Keylift's diagnostics of a document, those of other extensions left out. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'keylift');
}

/** Waits until a document has so many diagnostics of Keylift's. */
export function diagnostics(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  const ask = () => {
    const found = diagnosticsOf(uri);
    return found.length === count && found;
  };
  return until(`${count} diagnostics`, ask, () => `; ${stateOf(uri)}`);
}

/** What decides whether a document is underlined, for the message of a test that waited in vain. */
function stateOf(uri: vscode.Uri): string {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  const isOpen = document === undefined || document.isClosed ? 'is not open' : `has version ${document.version}`;
  const settings = vscode.workspace.getConfiguration('keylift', uri);
  const names = ['enable', 'squiggles.enable', 'detectors.generic.enable', 'detectors.disabled'];
  const values = names.map((name) => `${name}=${JSON.stringify(settings.get(name))}`);
  const detectors = diagnosticsOf(uri).map(detectorOf);
  return `the document ${isOpen}, ${values.join(', ')}, underlined: ${JSON.stringify(detectors)}`;
}

/** Detector id of a diagnostic. */
export function detectorOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for a fix at a place: a code action of Keylift's that edits something once it is chosen. */
export function codeAction(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction> {
  return until(`a code action of kind ${kind.value}`, async () => {
    const actions = await codeActions(uri, range, kind);
    return actions.find((action) => editsOnceChosen(action) && action.kind !== undefined && kind.contains(action.kind));
  });
}

/** Whether an action leads to an edit, and not to a page or a question. */
export function editsOnceChosen({ command }: vscode.CodeAction): boolean {
  return command?.command === 'keylift.applyOffered';
}

/** All code actions at a place. A single request may come back empty or cancelled on a busy machine: then it is as if there were none yet. */
export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const resolved = 20;
  const provide = 'vscode.executeCodeActionProvider';
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[]>(provide, uri, range, kind.value, resolved);
  } catch {
    return [];
  }
}

/** Chooses a code action as the menu does. @returns whether it was applied */
export async function choose({ command }: vscode.CodeAction): Promise<boolean> {
  assert.ok(command, 'the action does nothing');
  return vscode.commands.executeCommand<boolean>(command.command, ...(command.arguments ?? []));
}

/** Chooses a code action, which must be applied. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  assert.equal(await choose(action), true, 'the fix was not applied');
}

/** Has the editor leave the files of a fix unsaved until `restore` is called; else it saves them by itself. */
export function unsavedFixes(): Promise<{ restore(): Promise<void> }> {
  return setting('files.refactoring.autoSave', false);
}

/** Sets a setting of the user until `restore` is called. @param name whole, such as `keylift.enable` */
export async function setting(name: string, value: unknown): Promise<{ restore(): Promise<void> }> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration().update(name, value, target);
  return { restore: async () => vscode.workspace.getConfiguration().update(name, undefined, target) };
}

/** Moves the caret, and shows the editor that has it. */
export async function caretAt(document: vscode.TextDocument, position: vscode.Position): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}

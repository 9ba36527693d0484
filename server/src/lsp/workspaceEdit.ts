/**
 * From a plan to one edit of the protocol, which editors apply and undo as a whole. Files are created first; then the
 * fixed text is edited, in the version the plan was made for, and then the files around it.
 */
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileChange, FixPlan } from '../remediation/plan';
import type { Client } from './client';
import { linesOf, toTextEdits } from './convert';
import type { Documents, OpenDocument } from './documents';
import type { Place } from './projects';
import { uriWithin } from './uris';

/** An edit, or why this editor cannot be given one. */
export type BuiltEdit =
  | { readonly kind: 'edit'; readonly edit: WorkspaceEdit }
  | { readonly kind: 'impossible'; readonly message: string };

/** What {@link buildEdit} works with. */
export interface EditRequest {
  readonly plan: FixPlan;
  /** The version of `document` is the plan's. */
  readonly document: OpenDocument;
  readonly place: Place;
  readonly documents: Pick<Documents, 'get'>;
  readonly client: Pick<Client, 'documentChanges' | 'createsFiles' | 'changeAnnotations'>;
  /** Mark the edit as one the editor shows and asks about first, when it changes more than the document. */
  readonly preview: boolean;
}

/** Edits of one open document alone, in the version that it has now. */
export function editOfDocument(
  { uri, version }: OpenDocument,
  edits: TextEdit[],
  client: Pick<Client, 'documentChanges'>,
): WorkspaceEdit {
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

const inCode = 'keylift.code';

function describeFile({ path, holdsSecret, before, isFixed }: FileChange, title: string): string {
  if (isFixed === true) return `${title}, in ${path}`;
  const verb = before === undefined ? 'Create' : 'Add to';
  return holdsSecret ? `${verb} ${path}, which git ignores: holds the value` : `${verb} ${path}`;
}

/**
 * Editors show an edit first when a part of it needs confirmation, and leave that part unticked. So an edit that changes
 * nothing asks for it: the preview opens with all that matters ticked.
 */
const forPreview = 'keylift.preview';

function annotationsOf(request: EditRequest): Record<string, ChangeAnnotation> {
  const { plan } = request;
  const annotations: Record<string, ChangeAnnotation> = { [inCode]: { label: plan.title } };
  for (const file of plan.files) annotations[`keylift.${file.path}`] = { label: describeFile(file, plan.title) };
  if (asksFirst(request)) annotations[forPreview] = { label: 'Changes nothing', needsConfirmation: true };
  return annotations;
}

function asksFirst({ plan, preview, client }: EditRequest): boolean {
  return preview && client.changeAnnotations && plan.files.length > 0;
}

const nothing: AnnotatedTextEdit = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  newText: '',
  annotationId: forPreview,
};

/** Positions in a file other than the fixed one: those of the text that the plan saw. */
function editsOfFile({ before = '', edits }: FileChange): TextEdit[] {
  // Editors keep a byte order mark out of the text they show.
  const mark = before.startsWith('\uFEFF') ? 1 : 0;
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - mark, end: edit.end - mark }));
  return toTextEdits(linesOf(before.slice(mark)), shifted);
}

function toDocumentChanges(request: EditRequest): WorkspaceEdit {
  const { plan, document, place, documents, client } = request;
  const mark = (edits: TextEdit[], annotationId: string): (TextEdit | AnnotatedTextEdit)[] =>
    client.changeAnnotations ? edits.map((edit) => ({ ...edit, annotationId })) : edits;
  const creations = plan.files
    .filter(({ before }) => before === undefined)
    .map(({ path }): CreateFile => {
      const annotation = client.changeAnnotations ? { annotationId: `keylift.${path}` } : {};
      return { kind: 'create', uri: uriWithin(place.folder, path), options: { ignoreIfExists: true }, ...annotation };
    });
  const source: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: [...(asksFirst(request) ? [nothing] : []), ...mark(toTextEdits(document.lines, plan.edits), inCode)],
  };
  const around = plan.files.map((file): TextDocumentEdit => {
    const uri = uriWithin(place.folder, file.path);
    const open = documents.get(uri);
    return {
      textDocument: { uri: open?.uri ?? uri, version: open?.version ?? null },
      edits: mark(editsOfFile(file), `keylift.${file.path}`),
    };
  });
  const documentChanges = [...creations, source, ...around];
  return client.changeAnnotations
    ? { documentChanges, changeAnnotations: annotationsOf(request) }
    : { documentChanges };
}

function toPlainChanges({ plan, document, place, documents }: EditRequest): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = { [document.uri]: toTextEdits(document.lines, plan.edits) };
  for (const file of plan.files) {
    const uri = uriWithin(place.folder, file.path);
    changes[documents.get(uri)?.uri ?? uri] = editsOfFile(file);
  }
  return { changes };
}

/**
 * Builds the edit. An editor that cannot create files gets none as long as a file is missing: leaving that part out would
 * lose the value.
 */
export function buildEdit(request: EditRequest): BuiltEdit {
  const { plan, client } = request;
  const missing = plan.files.filter(({ before }) => before === undefined).map(({ path }) => path);
  if (missing.length > 0 && !client.createsFiles) {
    const message = `This editor cannot create files for a fix. Create ${missing.join(' and ')} (empty), then try again.`;
    return { kind: 'impossible', message };
  }
  return { kind: 'edit', edit: client.documentChanges ? toDocumentChanges(request) : toPlainChanges(request) };
}

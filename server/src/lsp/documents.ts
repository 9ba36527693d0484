/**
 * The texts that editors have open, kept up to date from incremental changes. Knows nothing of findings: it says what
 * changed where, and the engine follows.
 */
import { type Connection, Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextChange } from '../core/scan';
import type { TextSource } from '../core/textSource';
import type { Boundary } from './boundary';
import { type Lines, type Span, toSpan } from './convert';
import { createEvent, type Event } from './event';
import { LiveText } from './liveText';
import type { Log } from './log';
import { uriKey } from './uris';

/** One open document: always its present version. After an `await`, compare `version` with the one you started from. */
export interface OpenDocument {
  /** As the editor spells it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** All of it, put together when it was edited: not for what happens with each keystroke. */
  readonly text: string;
  /** The same, in pieces; good until the next version. */
  readonly source: TextSource;
  readonly lines: Lines;
  readonly isOpen: boolean;
}

/** What changed between two versions: the smallest range that holds all edits of one notification. */
export interface DocumentChange {
  readonly document: OpenDocument;
  readonly change: TextChange;
}

/** See the file's first lines. */
export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  readonly onDidOpen: Event<OpenDocument>;
  readonly onDidChange: Event<DocumentChange>;
  readonly onDidSave: Event<OpenDocument>;
  readonly onDidClose: Event<OpenDocument>;
}

class Document implements OpenDocument {
  isOpen = true;

  #live: LiveText;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.#live = new LiveText(text);
  }

  get text(): string {
    return this.#live.toString();
  }

  get source(): TextSource {
    return this.#live;
  }

  get lines(): Lines {
    return this.#live;
  }

  /** Applies changes in order and returns the range that holds them all. */
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): TextChange | undefined {
    let all: TextChange | undefined;
    for (const change of changes) {
      if (typeof change.text !== 'string') throw new TypeError('a change has no text');
      const { start, end } = this.#replacedBy(change);
      this.#live.replace(start, end, change.text);
      all = join(all, { start, oldEnd: end, newEnd: start + change.text.length });
    }
    this.version = version;
    return all;
  }

  #replacedBy(change: TextDocumentContentChangeEvent): Span {
    if (!('range' in change)) return { start: 0, end: this.#live.length };
    if (!Range.is(change.range)) throw new TypeError('a change has a malformed range');
    return toSpan(this.#live, change.range);
  }
}

/**
 * Joins two changes, the second of which speaks of the text after the first, into one that holds both.
 *
 * @param first undefined: nothing changed before
 */
export function join(first: TextChange | undefined, second: TextChange): TextChange {
  if (first === undefined) return second;
  const beyond = Math.max(0, second.oldEnd - first.newEnd);
  return {
    start: Math.min(first.start, second.start),
    oldEnd: first.oldEnd + beyond,
    newEnd: Math.max(first.newEnd, second.oldEnd) + second.newEnd - second.oldEnd,
  };
}

/** Starts to follow the documents of a connection. */
export function createDocuments(connection: Connection, boundary: Boundary, log: Log): Documents {
  const open = new Map<string, Document>();
  const [opened, changed] = [createEvent<OpenDocument>(), createEvent<DocumentChange>()];
  const [saved, closed] = [createEvent<OpenDocument>(), createEvent<OpenDocument>()];
  const close = (uri: string) => {
    const document = open.get(uriKey(uri));
    if (document === undefined) return;
    document.isOpen = false;
    open.delete(uriKey(uri));
    closed.fire(document);
  };

  connection.onDidOpenTextDocument(
    boundary.notification('textDocument/didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
      close(uri);
      if (typeof text !== 'string') throw new TypeError('a document was opened without a text');
      const document = new Document(uri, languageId, version, text);
      open.set(uriKey(uri), document);
      opened.fire(document);
    }),
  );
  connection.onDidChangeTextDocument(
    boundary.notification('textDocument/didChange', ({ textDocument, contentChanges }) => {
      const document = open.get(uriKey(textDocument.uri));
      if (document === undefined) return;
      let change: TextChange | undefined;
      try {
        change = document.apply(contentChanges, textDocument.version);
      } catch (error) {
        // The text may now differ from the editor's. Saying nothing of it is better than pointing at the wrong place.
        close(textDocument.uri);
        log.error('A document could not be followed and is left alone until it is opened again', error);
        return;
      }
      if (change !== undefined) changed.fire({ document, change });
    }),
  );
  connection.onDidSaveTextDocument(
    boundary.notification('textDocument/didSave', ({ textDocument }) => {
      const document = open.get(uriKey(textDocument.uri));
      if (document !== undefined) saved.fire(document);
    }),
  );
  connection.onDidCloseTextDocument(
    boundary.notification('textDocument/didClose', ({ textDocument }) => close(textDocument.uri)),
  );
  return {
    get: (uri) => open.get(uriKey(uri)),
    all: () => [...open.values()],
    onDidOpen: opened.event,
    onDidChange: changed.event,
    onDidSave: saved.event,
    onDidClose: closed.event,
  };
}

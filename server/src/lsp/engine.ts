/** The engine's view of every open document, kept up to date. Knows nothing of settings or diagnostics. */
import type { Catalogue } from '../core/catalogueCompiled';
import type { Documents, OpenDocument } from './documents';
import { createEvent, type Event } from './event';
import { type Followed, Follower } from './follower';
import type { Log } from './log';
import type { Scheduler } from './scheduler';

/** See the file's first line. */
export interface Engine {
  follow(document: OpenDocument): Followed;
  /** A document's present version was scanned, or found too large. */
  readonly onDidScan: Event<OpenDocument>;
}

/** What {@link createEngine} works with. */
export interface EngineDeps {
  readonly documents: Documents;
  readonly catalogue: Catalogue;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** See {@link Engine}. */
export function createEngine({ documents, ...deps }: EngineDeps): Engine {
  const followers = new Map<OpenDocument, Follower>();
  const scanned = createEvent<OpenDocument>();
  const onScanned = (document: OpenDocument) => scanned.fire(document);
  documents.onDidOpen((document) => {
    const follower = new Follower(document, { ...deps, onScanned });
    followers.set(document, follower);
    follower.start();
  });
  documents.onDidChange(({ document, change }) => followers.get(document)?.change(change));
  documents.onDidClose((document) => {
    followers.get(document)?.stop();
    followers.delete(document);
  });
  return {
    follow: (document) => followers.get(document)?.followed ?? { kind: 'behind' },
    onDidScan: scanned.event,
  };
}

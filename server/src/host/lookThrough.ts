/**
 * Reads the texts of a tree for who looks for something else than secrets: what a scan would see, and the `.env` files that
 * git ignores, since that is where variables get their values. Says what it could not read; holds one text at a time.
 */
import { realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NotScannedReason } from '../shared/protocol';
import { readableName } from './fileNames';
import { askGit, splitAtNul } from './git/askGit';
import { userExcludes } from './git/userExcludes';
import { createTextReader, reasonOf } from './textReader';
import { trackedIgnored } from './trackedIgnored';
import { type RepositoryEvent, type WalkEvent, walk } from './walk';

/** What a look meets. `file` is `/`-separated and relative to the root; its name when the root is a file. */
export type LookEvent =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'not-scanned'; readonly file: string; readonly reason: NotScannedReason };

/** What to look through. */
export interface LookRequest {
  /** Absolute path of a directory or a file; a link is followed. */
  readonly root: string;
  /** Patterns in `.gitignore` syntax, relative to the root. */
  readonly exclude?: readonly string[];
  /** Larger texts are `too-large` (default 16 MB: people write no such files). */
  readonly maxBytes?: number;
  /** Stops the look between two files. */
  readonly signal?: AbortSignal;
}

const largestLookedThrough = 16_000_000;
/** The event loop waits no longer than this, but for a single file that takes longer. */
const pauseAfterMs = 8;

const environmentFiles = [':(glob)**/.env', ':(glob)**/.env.*', ':(glob)**/.envrc', ':(glob)**/.dev.vars'];

/** Names the files of environments that git ignores; none when git cannot say. */
async function ignoredEnvironments(directory: string): Promise<readonly string[]> {
  const args = ['-c', 'safe.directory=*', 'ls-files', '-oi', '--exclude-standard', '-z', '--', ...environmentFiles];
  const answer = await askGit(directory, [...args, ':(exclude,glob)**/node_modules/**']);
  return answer.ok ? splitAtNul(answer.output).map(readableName) : [];
}

async function answer(event: RepositoryEvent): Promise<void> {
  const asked = [trackedIgnored(event.path), ignoredEnvironments(event.path), userExcludes(event.path)] as const;
  const [tracked = [], environments, rules] = await Promise.all(asked);
  if (rules !== undefined) event.exclude(rules);
  event.keep([...tracked, ...environments]);
}

/** The walk of a root: of a file, that file alone. */
function* eventsOf(root: string, exclude: readonly string[]): Generator<WalkEvent> {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) yield* walk({ root: real, exclude });
    else yield { kind: 'file', file: basename(root), path: real, ruled: '' };
  } catch (error) {
    yield { kind: 'not-scanned', file: '.', reason: reasonOf(error) };
  }
}

/** Looks through a tree; see the file's first lines. Never throws. Texts come ordered by path. */
export async function* lookThrough(request: LookRequest): AsyncGenerator<LookEvent> {
  const { root, exclude = [], maxBytes = largestLookedThrough, signal } = request;
  const read = createTextReader(maxBytes);
  let resumed = performance.now();
  for (const event of eventsOf(root, exclude)) {
    if (signal?.aborted) {
      yield { kind: 'not-scanned', file: '.', reason: 'cancelled' };
      return;
    }
    if (event.kind === 'repository') await answer(event);
    else if (event.kind === 'not-scanned') yield event;
    else if (event.kind === 'file') {
      const file = read(event.path);
      if (file.kind === 'text') yield { kind: 'text', file: event.file, text: file.text };
      else yield { kind: 'not-scanned', file: event.file, reason: file.reason };
    }
    if (performance.now() - resumed < pauseAfterMs) continue;
    await setImmediate();
    resumed = performance.now();
  }
}

/**
 * Reads what git's `--raw -z` prints: which entry of a tree, the index or the work tree became which. Knows the form, and
 * nothing of what is behind the ids.
 */
import { readableName } from '../fileNames';

/** What stands in a tree. */
export type EntryKind = 'file' | 'link' | 'submodule';

/** An entry that is different now. Ids are whole, in hexadecimal. */
export interface RawChange {
  /** A for added, M for modified, D for deleted, R for renamed, T for another kind, U for unmerged. */
  readonly status: string;
  readonly kind: EntryKind;
  /** What was there before; undefined for a new entry. In a merge: the first parent's. */
  readonly oldId: string | undefined;
  /** What is there now; undefined for a deleted one, and for a file of the work tree, which git has not hashed. */
  readonly newId: string | undefined;
  /** Relative to the top of the repository; bytes that are not valid UTF-8 stand as `\xE9`. */
  readonly file: string;
  /** The name's bytes as git gave them: what opens it. */
  readonly path: Buffer;
}

const submodule = '160000';
const link = '120000';

function kindOf(mode: string): EntryKind {
  return mode === submodule ? 'submodule' : mode === link ? 'link' : 'file';
}

function idOf(text: string | undefined): string | undefined {
  return text === undefined || /^0+$/.test(text) ? undefined : text;
}

/** Whether a token starts an entry. */
export function isEntryHead(token: Buffer): boolean {
  return token[0] === 0x3a;
}

/** How many names follow an entry's head: two for renames and copies. */
export function namesAfter(head: Buffer): number {
  // Before the status stand modes and ids; a merge has one letter for each parent, and never two names.
  if (head[1] === 0x3a) return 1;
  const status = head[head.lastIndexOf(0x20) + 1];
  return status === 0x52 || status === 0x43 ? 2 : 1;
}

/**
 * Reads one entry.
 *
 * @param head `:100644 100644 old new M`, or with `::` one mode and id for each parent before the result's
 * @param names the tokens after it, as many as {@link namesAfter} says
 */
export function rawChange(head: Buffer, names: readonly Buffer[]): RawChange {
  const fields = head.toString('latin1').split(' ');
  const parents = /^:+/.exec(fields[0] ?? '')?.[0].length ?? 1;
  const path = names.at(-1) ?? Buffer.alloc(0);
  const newMode = fields[parents] ?? '';
  const mode = newMode === '000000' ? (fields[0] ?? '').slice(parents) : newMode;
  return {
    status: (fields.at(-1) ?? '').charAt(0),
    kind: kindOf(mode),
    oldId: idOf(fields[parents + 1]),
    newId: idOf(fields[parents + 1 + parents]),
    file: readableName(path),
    path,
  };
}

/** Reads a whole answer. */
export function rawChanges(tokens: readonly Buffer[]): RawChange[] {
  const changes: RawChange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const head = tokens[at++];
    if (head === undefined || !isEntryHead(head)) continue;
    const count = namesAfter(head);
    changes.push(rawChange(head, tokens.slice(at, at + count)));
    at += count;
  }
  return changes;
}

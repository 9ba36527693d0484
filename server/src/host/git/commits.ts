/**
 * Walks commits, the oldest first, and tells what each brought: its message, and every file that it made different from all
 * of its parents. `rev-list` finds the commits, `diff-tree` compares their trees; neither looks into a file.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { startGit } from './gitProcess';
import { isEntryHead, namesAfter, type RawChange, rawChange } from './rawChanges';

/** One commit. */
export interface Commit {
  readonly id: string;
  /** Of the author, ISO 8601. */
  readonly date: string;
  /** `Name <address>`. */
  readonly author: string;
  readonly message: string;
  readonly changes: readonly RawChange[];
}

/** How many fields stand in front of the changes: see the format below. */
const fields = 4;
const format = '%H%x00%aI%x00%an <%ae>%x00%B';
const compare = [
  ...['diff-tree', '--stdin', '-r', '--root', '-c', '--raw', '-z', '--no-renames', '--no-abbrev', '--always'],
  ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--encoding=UTF-8', `--format=${format}`],
];

/** Puts commits together from what stands between the NULs. */
class CommitParser {
  #rest: Buffer = Buffer.alloc(0);
  #header: string[] = [];
  #changes: RawChange[] = [];
  #head: Buffer | undefined;
  #names: Buffer[] = [];

  *push(chunk: Buffer): Generator<Commit> {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let from = 0;
    for (let to = bytes.indexOf(0); to >= 0; to = bytes.indexOf(0, from)) {
      yield* this.#take(bytes.subarray(from, to));
      from = to + 1;
    }
    this.#rest = bytes.subarray(from);
  }

  *end(): Generator<Commit> {
    if (this.#header.length > 0) yield* this.#take(this.#rest);
    yield* this.#finish();
  }

  *#take(token: Buffer): Generator<Commit> {
    if (this.#head !== undefined) {
      this.#name(this.#head, token);
      return;
    }
    if (this.#header.length > 0 && this.#header.length < fields) {
      this.#header.push(token.toString('utf8'));
      return;
    }
    // A line end, or nothing at all between two NULs, parts a header from its changes.
    const text = token[0] === 0x0a ? token.subarray(1) : token;
    if (isEntryHead(text)) this.#head = text;
    else if (text.length > 0) {
      yield* this.#finish();
      this.#header.push(text.toString('latin1'));
    }
  }

  #name(head: Buffer, name: Buffer): void {
    this.#names.push(name);
    if (this.#names.length < namesAfter(head)) return;
    this.#changes.push(rawChange(head, this.#names));
    this.#head = undefined;
    this.#names = [];
  }

  *#finish(): Generator<Commit> {
    const [id, date = '', author = '', message = ''] = this.#header;
    if (id !== undefined) yield { id, date, author, message, changes: this.#changes };
    this.#header = [];
    this.#changes = [];
  }
}

/** Resolves to whether a program came to its end. */
function ending(child: ChildProcessWithoutNullStreams): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
    child.stderr.resume();
  });
}

/** Which commits to walk. */
export interface CommitWalk {
  /** A directory of the repository. */
  readonly folder: string;
  /** As for `rev-list`, with `--` at their end. */
  readonly revisions: readonly string[];
  /** When given, only commits that change one of these files, and only these changes. */
  readonly paths?: readonly string[];
  /** Ends the walk at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Walks commits; never throws.
 *
 * @returns whether every commit was told: a damaged repository, or one that is being repacked, may end the walk early
 */
export async function* walkCommits({
  folder,
  revisions,
  paths = [],
  signal,
}: CommitWalk): AsyncGenerator<Commit, boolean> {
  const literal = paths.map((path) => `:(top,literal)${path}`);
  const order = ['--topo-order', '--reverse', ...(paths.length === 0 ? [] : ['--full-history'])];
  const list = startGit(folder, ['rev-list', ...order, ...revisions, ...literal]);
  const trees = startGit(folder, literal.length === 0 ? compare : [...compare, '--', ...literal]);
  const ended = Promise.all([ending(list), ending(trees)]);
  const stop = () => {
    list.kill();
    trees.kill();
  };
  signal?.addEventListener('abort', stop);
  list.stdin.end();
  list.stdout.pipe(trees.stdin);
  const parser = new CommitParser();
  try {
    for await (const chunk of trees.stdout as AsyncIterable<Buffer>) yield* parser.push(chunk);
    yield* parser.end();
    return (await ended).every((isWhole) => isWhole);
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

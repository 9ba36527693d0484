/**
 * Makes a repository with a long history through `git fast-import`: files that change a little in each commit, side branches
 * and merges, and values planted where a history hides them. The same every time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { generator, randomText } from '../../test/support/samples';

/** What was made. */
export interface MadeRepository {
  readonly commits: number;
  /** Versions of files. */
  readonly versions: number;
  readonly bytes: number;
  /** Where each planted value is, by the value. */
  readonly planted: ReadonlyMap<string, string>;
}

const words =
  'request response client token session config parse value index buffer handler result error items update'.split(' ');

/** Writes the stream that `fast-import` reads. */
class Importer {
  readonly planted = new Map<string, string>();
  readonly #files: string[][] = [];
  readonly #next = generator(7);
  readonly #write: (text: string) => void;
  #mark = 0;
  versions = 0;
  bytes = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
    for (let file = 0; file < 400; file++) {
      const lines = 40 + Math.floor(this.#next() * 400);
      this.#files.push(Array.from({ length: lines }, (_, at) => this.#line(at)));
    }
  }

  #line(at: number): string {
    const word = () => words[Math.floor(this.#next() * words.length)] ?? '';
    return `  const ${word()}${at} = await ${word()}.${word()}(${word()}, '${word()}-${Math.floor(this.#next() * 1e6)}');`;
  }

  #plant(where: string): string {
    const value = `ghp_${randomText('base62', 30, this.planted.size)}`;
    // GitHub's tokens end with a checksum that a made-up one lacks; a Stripe key has none.
    const key = `sk_${'live'}_${value.slice(4, 28)}`;
    this.planted.set(key, where);
    return key;
  }

  data(text: string): void {
    this.#write(`data ${Buffer.byteLength(text)}\n${text}\n`);
  }

  /** One commit. `parents` are marks; the first one's branch goes on. */
  commit(branch: string, message: string, parents: readonly number[], changes: readonly (readonly [string, string])[]) {
    const mark = ++this.#mark;
    const time = 1_600_000_000 + mark * 3600;
    this.#write(`commit refs/heads/${branch}\nmark :${mark}\ncommitter A. Uthor <author@localhost> ${time} +0000\n`);
    this.data(message);
    const [from, ...merged] = parents;
    if (from !== undefined) this.#write(`from :${from}\n`);
    for (const other of merged) this.#write(`merge :${other}\n`);
    for (const [file, text] of changes) {
      this.#write(text === '' ? `D ${file}\n` : `M 100644 inline ${file}\n`);
      if (text === '') continue;
      this.data(text);
      this.versions++;
      this.bytes += text.length;
    }
    return mark;
  }

  /** A file with one to eight lines changed. */
  edit(plantedAt?: string): readonly [string, string] {
    const file = Math.floor(this.#next() ** 2 * this.#files.length);
    const lines = this.#files[file] ?? [];
    for (let count = 1 + Math.floor(this.#next() * 8); count > 0; count--) {
      const at = Math.floor(this.#next() * lines.length);
      lines.splice(at, this.#next() < 0.5 ? 1 : 0, this.#line(at));
    }
    const text = lines.join('\n');
    const secret = plantedAt === undefined ? '' : `\nconst stripe = connect('${this.#plant(plantedAt)}');\n`;
    return [`src/part${file % 20}/file${file}.js`, `${text}${secret}\n`];
  }

  all(): readonly (readonly [string, string])[] {
    return this.#files.map((lines, file) => [`src/part${file % 20}/file${file}.js`, `${lines.join('\n')}\n`]);
  }

  message(where: string): string {
    return `Use the key\n\nIt is ${this.#plant(where)} for now.\n`;
  }
}

function fill(importer: Importer, commits: number): void {
  let main = importer.commit('main', 'Start\n', [], importer.all());
  for (let count = 1; count < commits; ) {
    if (count % 50 === 0) {
      const side = importer.commit(
        'side',
        'On a branch\n',
        [main],
        [importer.edit(count % 500 === 0 ? 'branch' : undefined)],
      );
      const other = importer.commit('main', 'Meanwhile\n', [main], [importer.edit()]);
      const evil = count % 1000 === 0 ? [importer.edit('merge alone')] : [];
      main = importer.commit('main', 'Merge\n', [other, side], evil);
      count += 3;
      continue;
    }
    const edits = Array.from({ length: 1 + (count % 4) }, () => importer.edit());
    if (count % 250 === 0 || count === 7) edits.push(importer.edit('a commit, deleted by the next one'));
    const message = count % 700 === 1 ? importer.message('message') : `Change ${count}\n`;
    main = importer.commit('main', message, [main], edits);
    count++;
  }
}

/**
 * Makes the repository.
 *
 * @param folder an empty one, where `git init` was run
 */
export async function makeRepository(folder: string, commits: number): Promise<MadeRepository> {
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const pieces: string[] = [];
  const importer = new Importer((text) => void pieces.push(text));
  fill(importer, commits);
  for (const piece of pieces) if (!git.stdin.write(piece)) await once(git.stdin, 'drain');
  git.stdin.end();
  await once(git, 'close');
  return { commits, versions: importer.versions, bytes: importer.bytes, planted: importer.planted };
}

/**
 * Git's ignore rules for a walk from the top down: the nearest file with a matching line decides, and within it the last
 * line that matches. Reads no file itself; it is fed the texts, and asked about one level at a time, so a directory that is
 * ignored must not be entered.
 */
import ignore, { type Ignore } from 'ignore';

/** The library remembers every path it was asked about; after so many, it starts afresh, to keep memory flat. */
const maxRemembered = 4096;

/** Git compares names as the file system does, by default. */
// The server's worker in a browser, which has no process, reads `.gitignore` files too.
const platform = typeof process === 'undefined' ? '' : process.platform;
const ignorecase = platform === 'win32' || platform === 'darwin';

/** The lines of one ignore file, asked about paths relative to where they count from. */
class RuleFile {
  readonly #lines: string[];
  #rules: Ignore;
  #asked = 0;

  /** @param base directory that the lines count from, relative to the walk's frame: '' or with a slash at its end */
  constructor(
    readonly base: string,
    text: string,
  ) {
    this.#lines = [text];
    this.#rules = this.#compile();
  }

  #compile(): Ignore {
    return ignore({ ignorecase, allowRelativePaths: true }).add(this.#lines.join('\n'));
  }

  verdict(path: string): 'ignored' | 'included' | undefined {
    if (++this.#asked % maxRemembered === 0) this.#rules = this.#compile();
    const { ignored, unignored } = this.#rules.test(path.slice(this.base.length));
    return ignored ? 'ignored' : unignored ? 'included' : undefined;
  }

  /**
   * Takes back that a directory is ignored, for what lies below it: a nearer file has included it again, and the library
   * would otherwise call everything in it ignored on account of the directory.
   */
  include(directory: string): void {
    const exact = directory.slice(this.base.length).replace(/[\\*?[\]!# ]/g, '\\$&');
    this.#lines.push(`!/${exact}`);
    this.#rules = this.#compile();
  }
}

/** The rules that hold in one directory. Immutable but for what `isIgnored` learns. */
export class IgnoreRules {
  /** No rules at all. */
  static readonly none = new IgnoreRules([]);

  /** Nearest last. */
  readonly #files: readonly RuleFile[];

  private constructor(files: readonly RuleFile[]) {
    this.#files = files;
  }

  /**
   * The rules with a nearer ignore file added.
   *
   * @param base directory that its lines count from: '' or with a slash at its end
   */
  with(base: string, text: string): IgnoreRules {
    return new IgnoreRules([...this.#files, new RuleFile(base, text)]);
  }

  /**
   * Whether a path is ignored by itself; the caller has made sure that no directory above it is.
   *
   * @param path `/`-separated, below every base; with a slash at its end for a directory
   */
  isIgnored(path: string): boolean {
    for (let at = this.#files.length - 1; at >= 0; at--) {
      const verdict = this.#files[at]?.verdict(path);
      if (verdict === 'ignored') return true;
      if (verdict === 'included') {
        if (path.endsWith('/')) this.#includeAbove(path, at);
        return false;
      }
    }
    return false;
  }

  #includeAbove(directory: string, below: number): void {
    for (const file of this.#files.slice(0, below)) {
      if (file.verdict(directory) === 'ignored') file.include(directory);
    }
  }
}

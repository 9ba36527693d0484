/**
 * Writes Keylift's own mark as a comment of its own line, in the language's own syntax. Knows which languages end a comment
 * where the line ends; where a line may stand, the caller finds out.
 */

/** What begins a comment that ends with its line, by VS Code language id. Formats without comments are missing. */
const lineComments: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'java', 'go', 'php', 'csharp', 'jsonc'].map(
      (id) => [id, '//'],
    ),
  ),
  ...Object.fromEntries(
    ['c', 'cpp', 'rust', 'swift', 'kotlin', 'scala', 'dart', 'groovy', 'objective-c', 'fsharp', 'zig'].map((id) => [
      id,
      '//',
    ]),
  ),
  ...Object.fromEntries(
    ['python', 'ruby', 'toml', 'properties', 'dotenv', 'r', 'perl', 'terraform', 'elixir', 'julia'].map((id) => [
      id,
      '#',
    ]),
  ),
  ini: ';',
  lua: '--',
  sql: '--',
};

/** What begins a comment to the end of the line; undefined: the format has none, or none that can stand anywhere. */
export function lineCommentOf(languageId: string): string | undefined {
  return Object.hasOwn(lineComments, languageId) ? lineComments[languageId] : undefined;
}

/** Formats whose lines are independent of each other, so that a comment may stand between any two. */
const plainFormats = new Set(['properties', 'dotenv', 'ini']);

/** Whether a comment may stand between any two lines without a look at the syntax. */
export function isPlainFormat(languageId: string): boolean {
  return plainFormats.has(languageId);
}

/** A text put in at a place. */
export interface MarkEdit {
  /** UTF-16 offset: the start of a line. */
  readonly at: number;
  readonly newText: string;
}

/** What a mark says, and how. */
export interface MarkWords {
  /** What begins a comment to the end of the line. */
  readonly comment: string;
  readonly detector: string;
  /** Follows the mark; may be empty. */
  readonly reason: string;
}

/**
 * The edit that puts a mark on a line of its own before the line of a finding, indented like it.
 *
 * @param start of the finding
 * @returns undefined where the line before goes on in this one
 */
export function markEdit(text: string, start: number, { comment, detector, reason }: MarkWords): MarkEdit | undefined {
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  if (before.endsWith('\\') || before.endsWith('_')) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(at, start))?.[0] ?? '';
  const eol = text.slice(0, 10_000).includes('\r\n') ? '\r\n' : '\n';
  const why = reason === '' ? '' : ` ${reason}`;
  return { at, newText: `${indent}${comment} keylift:ignore-next-line[${detector}]${why}${eol}` };
}

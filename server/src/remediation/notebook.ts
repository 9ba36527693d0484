/**
 * The cells of a Jupyter notebook (`.ipynb`, nbformat 4: https://nbformat.readthedocs.io/en/latest/format_description.html), as
 * texts of their own: read from the file's JSON, and spelled there again after a change. What is not changed stays as it is
 * spelled, so that a notebook's difference shows the changed lines alone.
 */
import { jsonReader, memberOf, valuesOf } from './formats/jsonTree';
import type { TextEdit } from './plan';
import type { SyntaxNode } from './syntax';

/** A cell of code. Offsets are UTF-16, half-open. */
export interface NotebookCell {
  /** VS Code language id. */
  readonly languageId: string;
  readonly text: string;
  /** Where the `source` of the cell stands in the file. */
  readonly start: number;
  readonly end: number;
  /** Where a place of {@link text} stands in the file. */
  placeInFile(place: number): number;
  /** The edit of the file that gives the cell another text. */
  respell(text: string): TextEdit;
}

/** What Jupyter calls a language, where VS Code calls it otherwise. */
const languageIds: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  cpp17: 'cpp',
  'c#': 'csharp',
  'f#': 'fsharp',
  bash: 'shellscript',
  sh: 'shellscript',
  ipython: 'python',
  python2: 'python',
  python3: 'python',
};

function idOf(language: unknown): string | undefined {
  if (typeof language !== 'string' || language === '') return undefined;
  const name = language.toLowerCase();
  return languageIds[name] ?? name;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** The language of all cells that name none: the kernel's, else Python. */
function kernelLanguage(metadata: unknown): string {
  return (
    idOf(member(member(metadata, 'kernelspec'), 'language')) ??
    idOf(member(member(metadata, 'language_info'), 'name')) ??
    'python'
  );
}

/** Where each UTF-16 unit of a JSON string begins, and where its quote closes, counted from the string's first quote. */
function unitStarts(spelled: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 1; at < spelled.length - 1; ) {
    starts.push(at);
    if (spelled[at] !== '\\') at += 1;
    else at += spelled[at + 1] === 'u' ? 6 : 2;
  }
  return [...starts, spelled.length - 1];
}

/** `a\nb` -> [`a\n`, `b`], as notebooks list lines. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function decoded(node: SyntaxNode): string | undefined {
  try {
    const value: unknown = JSON.parse(node.text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** One cell over the strings that hold its text: the lines of a list, or one string alone. */
class Cell implements NotebookCell {
  readonly text: string;

  constructor(
    readonly languageId: string,
    private readonly source: SyntaxNode,
    private readonly pieces: readonly SyntaxNode[],
    private readonly lines: readonly string[],
  ) {
    this.text = lines.join('');
  }

  get start(): number {
    return this.source.startIndex;
  }

  get end(): number {
    return this.source.endIndex;
  }

  placeInFile(place: number): number {
    let rest = place;
    for (const [index, line] of this.lines.entries()) {
      const piece = this.pieces[index];
      if (piece === undefined) break;
      if (rest < line.length || (index === this.lines.length - 1 && rest === line.length)) {
        return piece.startIndex + (unitStarts(piece.text)[rest] ?? 0);
      }
      rest -= line.length;
    }
    return this.end;
  }

  respell(text: string): TextEdit {
    if (this.source.type !== 'array') return { start: this.start, end: this.end, newText: JSON.stringify(text) };
    const lines = linesOf(text);
    const { pieces } = this;
    const shorter = Math.min(lines.length, pieces.length);
    // One old line is replaced at least, so that the edit always has a place, and neighbours keep their commas.
    let head = 0;
    while (head < shorter - 1 && lines[head] === this.lines[head]) head++;
    let tail = 0;
    while (tail < shorter - 1 - head && lines.at(-1 - tail) === this.lines.at(-1 - tail)) tail++;
    const first = pieces[head];
    const last = pieces[pieces.length - 1 - tail];
    if (first === undefined || last === undefined) return { start: this.end, end: this.end, newText: '' };
    const spelled = lines.slice(head, lines.length - tail).map((line) => JSON.stringify(line));
    return { start: first.startIndex, end: last.endIndex, newText: spelled.join(`,${this.#joint()}`) };
  }

  /** What stands between the comma of one line and the next line. */
  #joint(): string {
    const [first, second] = this.pieces;
    const file = this.source.parent;
    if (first === undefined || file === null) return ' ';
    if (second !== undefined) return this.#between(first.endIndex, second.startIndex).replace(',', '');
    const before = this.#between(this.start + 1, first.startIndex);
    return before === '' ? ' ' : before;
  }

  #between(start: number, end: number): string {
    return this.source.text.slice(start - this.start, end - this.start);
  }
}

function readCell(node: SyntaxNode, metadata: unknown, language: string): NotebookCell | undefined {
  const source = memberOf(node, 'source');
  if (source === undefined) return undefined;
  const pieces = source.type === 'array' ? valuesOf(source) : [source];
  const lines = pieces.map(decoded);
  if (pieces.length === 0 || !lines.every((line) => line !== undefined)) return undefined;
  const own = idOf(member(member(metadata, 'vscode'), 'languageId'));
  return new Cell(own ?? language, source, pieces, lines);
}

const readTree = jsonReader(() => 'string');

/**
 * The cells of code, in their order; those without text are left out.
 *
 * @returns undefined where the text is no notebook of format 4
 */
export function readNotebook(text: string): readonly NotebookCell[] | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const cells = member(content, 'cells');
  if (member(content, 'nbformat') !== 4 || !Array.isArray(cells)) return undefined;
  const [top] = valuesOf(readTree(text));
  const list = memberOf(top, 'cells');
  if (list === undefined) return undefined;
  const language = kernelLanguage(member(content, 'metadata'));
  return valuesOf(list).flatMap((node, index) => {
    const cell: unknown = cells[index];
    if (member(cell, 'cell_type') !== 'code') return [];
    return readCell(node, member(cell, 'metadata'), language) ?? [];
  });
}

/**
 * Tells how a place of a shell script that lies within another file is quoted, so that a variable can be written there without
 * a syntax tree. What it is not sure of it says; it never guesses.
 */

/** `double` also stands for the text of a heredoc that is expanded: there a variable needs no quotes of its own. */
export type Quoting = 'bare' | 'double' | 'single' | 'comment' | 'unsure';

type Frame = 'bare' | 'double' | 'brace';

interface Heredoc {
  readonly word: string;
  readonly isExpanded: boolean;
}

/** A reader of a script up to one place. */
class ShellReader {
  readonly #frames: Frame[] = ['bare'];
  #heredoc: Heredoc | undefined;
  #at = 0;

  constructor(
    private readonly script: string,
    private readonly goal: number,
  ) {}

  read(): Quoting {
    while (this.#at < this.goal) {
      const told = this.#step(this.script[this.#at] ?? '');
      if (told !== undefined) return told;
    }
    const frame = this.#frames.at(-1);
    return this.#at > this.goal || frame === 'brace' ? 'unsure' : (frame ?? 'unsure');
  }

  #step(sign: string): Quoting | undefined {
    const frame = this.#frames.at(-1);
    const next = this.script[this.#at + 1] ?? '';
    if (sign === '`') return 'unsure';
    if (sign === '\\') this.#at += 2;
    else if (sign === '$' && (next === '(' || next === '{')) this.#open(next === '(' ? 'bare' : 'brace', 2);
    else if (frame === 'double') return this.#inQuotes(sign);
    else if (sign === '"') this.#open('double', 1);
    else if (sign === "'") return this.#single(frame);
    else return this.#plain(sign, frame);
    return undefined;
  }

  #open(frame: Frame, length: number): void {
    this.#frames.push(frame);
    this.#at += length;
  }

  #inQuotes(sign: string): undefined {
    if (sign === '"') this.#frames.pop();
    this.#at += 1;
  }

  #single(frame: Frame | undefined): Quoting | undefined {
    const isPlain = this.script[this.#at - 1] !== '$' && frame === 'bare';
    const end = this.script.indexOf("'", this.#at + 1);
    if (!isPlain || end < 0) return 'unsure';
    if (this.goal <= end) return 'single';
    this.#at = end + 1;
    return undefined;
  }

  #plain(sign: string, frame: Frame | undefined): Quoting | undefined {
    const { script } = this;
    if (sign === '#' && frame === 'bare' && /^$|[\s;&|(]/.test(script[this.#at - 1] ?? '')) return this.#comment();
    if (sign === '\n' && this.#heredoc !== undefined) return this.#body(this.#heredoc);
    if (frame === 'bare' && script.startsWith('<<', this.#at)) return this.#announce();
    if (sign === '(' && frame === 'bare') this.#frames.push('bare');
    const isClosing = sign === ')' ? frame === 'bare' : sign === '}' && frame === 'brace';
    if (isClosing && this.#frames.length > 1) this.#frames.pop();
    this.#at += 1;
    return undefined;
  }

  #comment(): Quoting | undefined {
    const end = this.script.indexOf('\n', this.#at);
    if (end < 0 || this.goal <= end) return 'comment';
    this.#at = end;
    return undefined;
  }

  /** `<<WORD`; a `<<<` has no text below. */
  #announce(): Quoting | undefined {
    const rest = this.script.slice(this.#at);
    const [whole, quote = '', word] = /^<<-?[ \t]*(["']?)(\w+)\1/.exec(rest) ?? [];
    if (rest.startsWith('<<<')) this.#at += 3;
    else if (whole === undefined || word === undefined || this.#heredoc !== undefined) return 'unsure';
    else {
      this.#heredoc = { word, isExpanded: quote === '' };
      this.#at += whole.length;
    }
    return undefined;
  }

  #body({ word, isExpanded }: Heredoc): Quoting | undefined {
    const end = new RegExp(`\\n[ \\t]*${word}[ \\t]*\\r?(?=\\n|$)`).exec(this.script.slice(this.#at));
    const after = end === null ? this.script.length : this.#at + end.index + end[0].length;
    if (this.goal < after) return isExpanded ? 'double' : 'unsure';
    this.#heredoc = undefined;
    this.#at = after;
    return undefined;
  }
}

/**
 * How a place of a script for a POSIX shell or bash is quoted.
 *
 * @param at UTF-16 offset in the script
 */
export function quotingAt(script: string, at: number): Quoting {
  return new ShellReader(script, at).read();
}

/**
 * A variable that ends the script when it is missing or empty, spelled for a place.
 *
 * @returns undefined where nothing can be looked up
 */
export function variableIn(quoting: Quoting, name: string): string | undefined {
  const spelled = `\${${name}:?${name} is not set}`;
  if (quoting === 'double') return spelled;
  if (quoting === 'bare') return `"${spelled}"`;
  return quoting === 'single' ? `'"${spelled}"'` : undefined;
}

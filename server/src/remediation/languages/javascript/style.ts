/** How statements are written in a JavaScript or TypeScript text, so that what is added looks like the rest. */
import { commonQuote } from '../composing';
import type { Context } from '../language';

/** Whether a text in this language states types. */
export function isTypeScript(languageId: string): boolean {
  return languageId.startsWith('typescript');
}

/** Whether statements end in semicolons here; a text of one line does not tell. */
export function hasSemicolons(text: string): boolean {
  return /;[ \t]*\r?$/m.test(text) || !/\n./.test(text);
}

/** Writes lines that were put together with semicolons and single quotes the way the text does it. */
export function styled({ text }: Context, lines: readonly string[]): string {
  const quote = commonQuote(text);
  const end = hasSemicolons(text) ? ';' : '';
  return lines.map((line) => line.replace(/;$/, end).replaceAll("'", quote)).join('\n');
}

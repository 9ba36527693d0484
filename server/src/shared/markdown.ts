/**
 * Builds Markdown from texts that may hold anything: every text stands for itself, and only `https:` links are made. Escapes
 * no more than it must, since some editors show Markdown as it is written.
 */

/** What would begin a heading, a list, a quote or a rule. */
const blockStart = /^(?=[#>+=-])|^(\d+)(?=[.)])/;

function escapeRun(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>~|]/g, '\\$&')
      // An underscore within a word means nothing; an entity and a bare address do.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/:(?=\/\/)/g, '\\:')
  );
}

/** Makes a text stand for itself in Markdown, on one line. What stands between two backticks is shown as code. */
export function escapeMarkdown(text: string): string {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]+`)/);
  const escaped = parts.map((part, at) => (at % 2 === 1 ? part : escapeRun(part))).join('');
  return escaped.replace(blockStart, (_, digits: string | undefined) => (digits === undefined ? '\\' : `${digits}\\`));
}

/** @returns a link, or undefined when the address is not a plain `https:` one */
export function linkTo(title: string, href: string | undefined): string | undefined {
  if (href === undefined || !/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#=&%~+:@,;-]*)?$/.test(href)) return undefined;
  return `[${escapeMarkdown(title)}](${href})`;
}

/** Takes Markdown back to plain text, for editors that show nothing else. Only for Markdown that was built here. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((https:[^)]*)\)/g, '$1: $2')
    .replace(/\*\*/g, '')
    .replace(/\\([^\w\s])/g, '$1');
}

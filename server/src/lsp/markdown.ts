/** Builds Markdown from texts that may hold anything: every text is escaped, and only `https:` links are made. */

/** Makes a text stand for itself in Markdown, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, '\\$&');
}

/** @returns a link, or undefined when the address is not a plain `https:` one */
export function linkTo(title: string, href: string | undefined): string | undefined {
  if (href === undefined || !/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#=&%~+:@,;-]*)?$/.test(href)) return undefined;
  return `[${escapeMarkdown(title)}](${href})`;
}

/** Takes Markdown back to plain text, for editors that show nothing else. Only for Markdown that was built here. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\((https:[^)]*)\)/g, '$1: $2')
    .replace(/\*\*/g, '')
    .replace(/\\([^\w\s])/g, '$1');
}

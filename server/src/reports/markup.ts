/** Text made safe for the markup of a report: nothing that a file is called can become markup. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 cannot hold: most control characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** For text that a terminal may show: what is left of control characters are tabs and line ends. */
export function withoutControls(text: string): string {
  return text.replace(unholdable, '\uFFFD');
}

/** For XML and HTML, in text and in quoted attributes. What cannot be held becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(unholdable, '\uFFFD').replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** For a cell of a Markdown table, on one line. */
export function escapeCell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(unholdable, '\uFFFD')
    .replace(/[\\`*_{}[\]()<>#|~&]/g, '\\$&');
}

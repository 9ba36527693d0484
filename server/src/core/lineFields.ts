/** Fields at the end of a line in Keylift's own files: ` until=2027-01-31 by=Ann reason="moved"`. Reads and writes texts. */

const fieldShape = / (?<name>\w+)=(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^\s"]+))/g;

/** What may follow the fixed part of a line, as the source of a pattern. */
export const fieldsSource = String.raw`(?<fields>(?: \w+=(?:"(?:[^"\\]|\\.)*"|[^\s"]+))*)\s*$`;

/** Fields by name; of two with the same name the last counts. */
export function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { groups } of text.matchAll(fieldShape)) {
    const quoted = groups?.['quoted']?.replace(/\\(.)/g, '$1');
    fields.set(groups?.['name'] ?? '', quoted ?? groups?.['plain'] ?? '');
  }
  return fields;
}

/** A field with a blank before it, quoted where it would tear the line apart; nothing for an empty value. */
export function writeField(name: string, value: string | undefined): string {
  const clean = (value ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (clean === '') return '';
  return ` ${name}=${/^[^\s"\\]+$/.test(clean) ? clean : `"${clean.replace(/["\\]/g, '\\$&')}"`}`;
}

/** Whether a text is a day as such lines write it: `2026-11-29`. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

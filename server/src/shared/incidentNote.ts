/** The incident note: what was done about a leaked key, as Markdown for a ticket. Holds no value, only its redacted form. */
import type { GuideDocument } from './guide';
import { escapeMarkdown } from './markdown';

/**
 * Writes the note.
 *
 * @param done ids of the ticked boxes
 * @param now ISO 8601
 */
export function incidentNote(document: GuideDocument, done: ReadonlySet<string>, now: string): string {
  const { key, providerName } = document;
  const about = [
    `- Provider: ${escapeMarkdown(providerName)}`,
    ...(key === undefined
      ? []
      : [
          `- Key: ${escapeMarkdown(key.redacted)} (${escapeMarkdown(key.detector)})`,
          `- Found in: ${escapeMarkdown(key.file)}, line ${key.line}`,
          `- How far it got: ${key.exposure ?? 'not known'}`,
        ]),
    `- Written: ${now}`,
  ];
  const sections = document.sections.flatMap(({ title, blocks }) => {
    const items = blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []));
    if (items.length === 0) return [];
    const lines = items.map(({ id, text }) => `- [${done.has(id) ? 'x' : ' '}] ${escapeMarkdown(text)}`);
    return [`## ${escapeMarkdown(title)}`, lines.join('\n')];
  });
  return `${[`# ${escapeMarkdown(document.title)}`, about.join('\n'), ...sections].join('\n\n')}\n`;
}

/** The incident note: what was done about a leaked key, as Markdown for a ticket. Holds no value, only its redacted form. */
import type { GuideDocument, GuidedKey } from './guide';
import { escapeMarkdown } from './markdown';

function howFar({ exposure, commit, branch }: GuidedKey): string {
  if (exposure === undefined) return 'not known';
  const where = commit === undefined ? '' : ` (commit ${commit}${branch === undefined ? '' : `, on ${branch}`})`;
  return escapeMarkdown(`${exposure}${where}`);
}

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
          `- Found in: ${escapeMarkdown(key.file)}, line ${key.startLine}`,
          `- How far it got: ${howFar(key)}`,
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

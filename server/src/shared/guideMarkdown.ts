/** A guide as Markdown, for terminals, other editors and the pages under `docs/guide/`. Every text stands for itself. */
import type { GuideBlock, GuideDocument, GuideSource } from './guide';
import { escapeMarkdown, linkTo } from './markdown';

function fenced(text: string, languageId: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${languageId}\n${text.trimEnd()}\n${fence}`;
}

function cell(text: string): string {
  return escapeMarkdown(text);
}

/** Renders one block; nothing for a button. */
export function blockMarkdown(block: GuideBlock, isDone: (id: string) => boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
    case 'checklist':
      return block.items.map(({ id, text }) => `- [${isDone(id) ? 'x' : ' '}] ${escapeMarkdown(text)}`).join('\n');
    case 'links':
      return block.items.flatMap(({ title, href }) => linkTo(title, href) ?? []).join(' · ');
    case 'code':
      return `**${escapeMarkdown(block.title)}**\n\n${fenced(block.text, block.languageId)}`;
    case 'table': {
      const rows = [block.columns, block.columns.map(() => '---'), ...block.rows.map(({ cells }) => cells.map(cell))];
      return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
    case 'command':
      return '';
  }
}

/** Where a statement comes from, in words. */
function sourceText({ source, seen }: GuideSource): string {
  if (source === 'advice') return `Advice of Keylift's own (${seen}).`;
  if (source === 'unverified') return `Some statements are not checked against the provider's pages (${seen}).`;
  return `${source} (${seen})`;
}

/**
 * Renders a guide.
 *
 * @param isDone which boxes are ticked; default: none
 */
export function guideMarkdown(document: GuideDocument, isDone: (id: string) => boolean = () => false): string {
  const sections = document.sections.flatMap(({ title, blocks }, at) => [
    `## ${at + 1}. ${escapeMarkdown(title)}`,
    ...blocks.map((block) => blockMarkdown(block, isDone)),
  ]);
  const sources = document.sources.map((each) => {
    const link = linkTo(each.source, each.source);
    return `- ${link === undefined ? escapeMarkdown(sourceText(each)) : `${link} (${each.seen})`}`;
  });
  const parts = [`# ${escapeMarkdown(document.title)}`, ...sections, '## Sources', sources.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

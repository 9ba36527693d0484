/**
 * The guide's page as HTML: a pure function of the document and of what is ticked. Every text is escaped; scripts and styles
 * run by nonce alone, and nothing is loaded from anywhere.
 */
import type { GuideBlock, GuideDocument, GuideSection } from '../../../server/src/shared/guide';
import { pageScript, pageStyle } from './guideAssets';

/** Words of the page that the document does not bring. */
export interface GuideWords {
  readonly contents: string;
  readonly copy: string;
  readonly copyNote: string;
  readonly sources: string;
  readonly progress: string;
  readonly language: string;
}

/** How to draw a page. */
export interface GuidePageOptions {
  /** Random; unguessable by whatever the document holds. */
  readonly nonce: string;
  readonly isDone: (id: string) => boolean;
  readonly words: GuideWords;
}

/** Makes a text stand for itself, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Escapes a text; what stands between two backticks becomes code. */
function prose(text: string): string {
  const parts = text.split(/`([^`]+)`/);
  return parts.map((part, at) => (at % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part))).join('');
}

type Code = Extract<GuideBlock, { kind: 'code' }>;

/** Programs, one fold for each language; buttons name the block by its place among all of the document. */
function codeHtml(blocks: readonly Code[], all: readonly Code[], { words }: GuidePageOptions): string {
  const groups = new Map<string, Code[]>();
  for (const block of blocks) groups.set(block.group, [...(groups.get(block.group) ?? []), block]);
  return [...groups]
    .map(([group, members]) => {
      const body = members.map((block) => {
        const label = escapeHtml(`${words.copy}: ${block.title}`);
        const button = `<button type="button" class="second" data-copy="${all.indexOf(block)}" aria-label="${label}">${escapeHtml(words.copy)}</button>`;
        const code = `<pre tabindex="0" aria-label="${escapeHtml(block.title)}"><code>${escapeHtml(block.text)}</code></pre>`;
        return `<div class="snippet"><h3>${escapeHtml(block.title)}</h3>${button}${code}</div>`;
      });
      return `<details data-keep="${escapeHtml(group)}"><summary>${escapeHtml(`${words.language} ${group}`)}</summary>${body.join('')}</details>`;
    })
    .join('');
}

function tableHtml({ columns, rows }: Extract<GuideBlock, { kind: 'table' }>): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${prose(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function blockHtml(block: Exclude<GuideBlock, Code>, { isDone }: GuidePageOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${prose(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((text) => `<li>${prose(text)}</li>`).join('')}</ul>`;
    case 'checklist': {
      const items = block.items.map(({ id, text }) => {
        const box = `<input type="checkbox" data-check="${escapeHtml(id)}"${isDone(id) ? ' checked' : ''}>`;
        return `<li><label>${box}<span>${prose(text)}</span></label></li>`;
      });
      return `<ul class="checks">${items.join('')}</ul>`;
    }
    case 'links': {
      const items = block.items.filter(({ href }) => href.startsWith('https://'));
      const link = ({ title, href }: { title: string; href: string }) =>
        `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`;
      return `<ul class="links">${items.map(link).join('')}</ul>`;
    }
    case 'table':
      return tableHtml(block);
    case 'command':
      return `<p><button type="button" data-command="${escapeHtml(block.command)}">${escapeHtml(block.title)}</button></p>`;
  }
}

function sectionHtml(section: GuideSection, at: number, all: readonly Code[], options: GuidePageOptions): string {
  const codes = section.blocks.filter((block) => block.kind === 'code');
  const others = section.blocks.map((block) => (block.kind === 'code' ? '' : blockHtml(block, options)));
  const heading = `<h2 id="h-${section.part}" tabindex="-1">${at + 1}. ${escapeHtml(section.title)}</h2>`;
  const body = `${others.join('')}${codeHtml(codes, all, options)}`;
  return `<section id="${section.part}" aria-labelledby="h-${section.part}">${heading}${body}</section>`;
}

/** The code blocks of a document, in the order that the page's buttons count them. */
export function codeBlocksOf({ sections }: GuideDocument): readonly Code[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'code'));
}

/** The whole page. */
export function guideHtml(document: GuideDocument, options: GuidePageOptions): string {
  const { nonce, words } = options;
  const { title, sections, sources, key } = document;
  const codes = codeBlocksOf(document);
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const contents = sections.map(
    (section, at) => `<li><a href="#${section.part}">${at + 1}. ${escapeHtml(section.title)}</a></li>`,
  );
  const about =
    key === undefined
      ? ''
      : `<p class="about"><code>${escapeHtml(key.redacted)}</code> ${escapeHtml(`${key.file}:${key.line}`)}</p>`;
  const from = sources
    .filter(({ source }) => source !== 'advice' && source !== 'unverified')
    .map(({ source, seen }) => `<li>${escapeHtml(source)} (${escapeHtml(seen)})</li>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1>${about}
<p><span id="progress" role="status" data-words="${escapeHtml(words.progress)}"></span>
<button type="button" data-note>${escapeHtml(words.copyNote)}</button></p></header>
<nav aria-label="${escapeHtml(words.contents)}"><ol>${contents.join('')}</ol></nav>
<main>${sections.map((section, at) => sectionHtml(section, at, codes, options)).join('\n')}</main>
<footer><details><summary>${escapeHtml(words.sources)}</summary><ul>${from.join('')}</ul></details></footer>
<script nonce="${nonce}">${pageScript}</script>
</body>
</html>`;
}

/**
 * The guide's page as HTML: a pure function of the document and of what is ticked. Every text is escaped; scripts and styles
 * run by nonce alone, and nothing is loaded from anywhere.
 */
import type { GuideBlock, GuideDocument, GuidePart, GuideSection } from '../../../server/src/shared/guide';
import { pageScript, pageStyle } from './guideAssets';

/** Words of the page that the document does not bring. */
export interface GuideWords {
  readonly contents: string;
  readonly copy: string;
  readonly copyNote: string;
  readonly sources: string;
  readonly progress: string;
  readonly language: string;
  /** While it is being found out what uses the key. */
  readonly looking: string;
  /** Before the place of a row that leads there. */
  readonly goTo: string;
}

/** How to draw a page. */
export interface GuidePageOptions {
  /** Random; unguessable by whatever the document holds. */
  readonly nonce: string;
  readonly isDone: (id: string) => boolean;
  readonly words: GuideWords;
  /** What uses the key is still being looked for. */
  readonly isLooking?: boolean;
  /** What the page is about, for the editor to bring it back with. */
  readonly subject?: string;
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

type Table = Extract<GuideBlock, { kind: 'table' }>;

/** Rows that lead somewhere begin with a button; it names its table by its place among all of the document. */
function tableHtml(table: Table, all: readonly Table[], { words }: GuidePageOptions): string {
  const { columns, rows } = table;
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows
    .map(({ cells: [first = '', ...rest], target }, row) => {
      const jump = `data-jump="${all.indexOf(table)} ${row}" aria-label="${escapeHtml(`${words.goTo} ${first}`)}"`;
      const lead =
        target === undefined
          ? prose(first)
          : `<button type="button" class="link" ${jump}>${escapeHtml(first)}</button>`;
      return `<tr><td>${lead}</td>${rest.map((cell) => `<td>${prose(cell)}</td>`).join('')}</tr>`;
    })
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function blockHtml(block: Exclude<GuideBlock, Code>, tables: readonly Table[], options: GuidePageOptions): string {
  const { isDone } = options;
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
      return tableHtml(block, tables, options);
    case 'command':
      return `<p><button type="button" data-command="${escapeHtml(block.command)}">${escapeHtml(block.title)}</button></p>`;
  }
}

/** What stands in a section of the page, its heading included. */
function insideHtml(section: GuideSection, document: GuideDocument, options: GuidePageOptions): string {
  const { part, title, blocks } = section;
  const codes = blocks.filter((block) => block.kind === 'code');
  const tables = tablesOf(document);
  const others = blocks.map((block) => (block.kind === 'code' ? '' : blockHtml(block, tables, options)));
  const number = document.sections.indexOf(section) + 1;
  const heading = `<h2 id="h-${part}" tabindex="-1">${number}. ${escapeHtml(title)}</h2>`;
  const isLooking = options.isLooking === true && part === 'stops';
  const looking = isLooking ? `<p role="status">${escapeHtml(options.words.looking)}</p>` : '';
  return `${heading}${others.join('')}${looking}${codeHtml(codes, codeBlocksOf(document), options)}`;
}

function sectionHtml(section: GuideSection, document: GuideDocument, options: GuidePageOptions): string {
  const { part } = section;
  return `<section id="${part}" aria-labelledby="h-${part}">${insideHtml(section, document, options)}</section>`;
}

/** What some sections of a page hold now, for a page that is open. */
export function sectionsHtml(
  document: GuideDocument,
  parts: readonly GuidePart[],
  options: GuidePageOptions,
): readonly { readonly part: GuidePart; readonly html: string }[] {
  return document.sections
    .filter(({ part }) => parts.includes(part))
    .map((section) => ({ part: section.part, html: insideHtml(section, document, options) }));
}

/** The tables of a document, in the order that the page's buttons count them. */
export function tablesOf({ sections }: GuideDocument): readonly Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

/** The code blocks of a document, in the order that the page's buttons count them. */
export function codeBlocksOf({ sections }: GuideDocument): readonly Code[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'code'));
}

/** The whole page. */
export function guideHtml(document: GuideDocument, options: GuidePageOptions): string {
  const { nonce, words } = options;
  const { title, sections, sources, key } = document;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const contents = sections.map(
    (section, at) => `<li><a href="#${section.part}">${at + 1}. ${escapeHtml(section.title)}</a></li>`,
  );
  const about =
    key === undefined
      ? ''
      : `<p class="about"><code>${escapeHtml(key.redacted)}</code> ${escapeHtml(`${key.file}:${key.startLine}`)}</p>`;
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
<body data-subject="${escapeHtml(options.subject ?? '')}">
<header><h1>${escapeHtml(title)}</h1>${about}
<p><span id="progress" role="status" data-words="${escapeHtml(words.progress)}"></span>
<button type="button" data-note>${escapeHtml(words.copyNote)}</button></p></header>
<nav aria-label="${escapeHtml(words.contents)}"><ol>${contents.join('')}</ol></nav>
<main>${sections.map((section) => sectionHtml(section, document, options)).join('\n')}</main>
<footer><details><summary>${escapeHtml(words.sources)}</summary><ul>${from.join('')}</ul></details></footer>
<script nonce="${nonce}">${pageScript}</script>
</body>
</html>`;
}

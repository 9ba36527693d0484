/**
 * The hover of a finding: what it is, what a holder of it can do, what the fix would do or why there is none, and where
 * the provider lists and rotates keys. Escaped Markdown with `https:` links alone; never the value.
 */
import { type CancellationToken, type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Finding } from '../../core/finding';
import { rotatedText } from '../../shared/findingMessage';
import { noteSentences } from '../../shared/findingNotes';
import type { Fingerprinter } from '../../shared/fingerprint';
import { escapeMarkdown, linkTo, toPlainText } from '../../shared/markdown';
import { clientCommands } from '../../shared/protocol';
import type { Analyses, Analysis } from '../analyses';
import { type Boundary, throwIfCancelled } from '../boundary';
import { withSignal } from '../cancellation';
import type { Client } from '../client';
import { toRange } from '../convert';
import { classNames, severityNames } from '../describe';
import type { Documents } from '../documents';
import { type ExposureDeps, exposureSentence } from '../exposures';
import type { Feature } from '../feature';
import { findingAt } from '../findingsAt';
import type { Fix, Fixes } from '../fixes';

/** What {@link createHover} works with. */
export interface HoverDeps extends ExposureDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'markdown' | 'options'>;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly fixes: Fixes;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
}

/** How far the value has got, as a sentence; nothing where nobody can tell. */
async function exposureOf(finding: Finding, { document }: Analysis, deps: HoverDeps, token: CancellationToken) {
  const { exposures } = deps;
  const path = deps.pathOf?.(document.uri);
  if (exposures === undefined || path === undefined || finding.class === 'public') return '';
  // Whether it has to be rotated is no question any more.
  if (finding.rotated !== undefined) return '';
  const fingerprint = deps.fingerprint(finding.detector, document.text.slice(finding.start, finding.end));
  const value = { detector: finding.detector, fingerprint };
  const told = await withSignal(token, (signal) => exposures.tell(path, value, signal));
  return told === undefined ? '' : exposureSentence(told);
}

function fixLines(fix: Fix): string[] {
  if (fix.kind === 'none') return [`**No automatic fix:** ${escapeMarkdown(fix.message)}`];
  const { title, entries, notes } = fix.plan;
  const all = [...entries.flatMap(({ byHand }) => byHand ?? []), ...notes];
  return [`**Fix:** ${escapeMarkdown(title)}.`, ...all.map((note) => escapeMarkdown(note))];
}

function rotatedOf({ rotated }: Finding): string {
  return rotated === undefined ? '' : `**This is ${escapeMarkdown(rotatedText(rotated, undefined))}.**`;
}

/** What a hover tells beside finding and fix. */
interface HoverFacts {
  readonly catalogue: Catalogue;
  readonly exposure: string;
  readonly guide: readonly string[];
}

/** A link to the guide, for a client that has a page for it and lets this one command be run by a link. */
function guideLinks(
  { start, class: kind }: Finding,
  uri: string,
  { markdown, options }: HoverDeps['client'],
): string[] {
  if (!markdown || options.guide !== true || kind === 'public') return [];
  // Parentheses would end the link; `encodeURIComponent` leaves them.
  const given = encodeURIComponent(JSON.stringify([uri, start])).replace(/[()]/g, (char) =>
    char === '(' ? '%28' : '%29',
  );
  return [`[This key leaked: what to do](command:${clientCommands.openGuide}?${given})`];
}

/** The hover's text: one paragraph for each entry. */
function contentOf(finding: Finding, fix: Fix, { catalogue, exposure, guide }: HoverFacts): string {
  const detector = catalogue.detectors.get(finding.detector);
  const links = detector?.provider.links;
  const about = [
    escapeMarkdown(finding.redacted),
    classNames[finding.class],
    `severity: ${severityNames[finding.severity]}`,
    `confidence: ${finding.confidence}`,
  ];
  const pages = [
    linkTo('Keys', links?.keys),
    linkTo('Audit', links?.audit),
    linkTo('Rotate', links?.rotate),
    linkTo('About this format', detector?.spec.references[0]),
  ];
  const paragraphs = [
    `**${escapeMarkdown(detector?.spec.name ?? finding.detector)}**`,
    about.join(' · '),
    rotatedOf(finding),
    exposure,
    detector && `**Whoever has it:** ${escapeMarkdown(detector.spec.description)}`,
    finding.notes.map((note) => escapeMarkdown(noteSentences[note])).join(' '),
    ...fixLines(fix),
    [...guide, ...pages.filter((page) => page !== undefined)].join(' · '),
  ];
  return paragraphs.filter((paragraph) => paragraph).join('\n\n');
}

/** See the file's first lines. */
export function createHover(deps: HoverDeps): Feature {
  const { connection, boundary, client, documents, analyses, fixes, catalogue } = deps;
  connection.onHover(
    boundary.request('textDocument/hover', null, async ({ textDocument, position }, token): Promise<Hover | null> => {
      const document = documents.get(textDocument.uri);
      const analysis = document && (await analyses.ready(document, token));
      if (!analysis?.settings.hover) return null;
      const { lines } = analysis.document;
      const finding = findingAt(analysis.findings, lines.offsetAt(position));
      if (finding === undefined) return null;
      const range = toRange(lines, finding);
      const exposing = exposureOf(finding, analysis, deps, token);
      const [[fix] = [], exposure] = await Promise.all([fixes.fixesFor(analysis, [[finding]]), exposing]);
      throwIfCancelled(token);
      if (fix === undefined) return null;
      const guide = guideLinks(finding, analysis.document.uri, client);
      const markdown = contentOf(finding, fix, { catalogue, exposure, guide });
      const contents = client.markdown
        ? { kind: MarkupKind.Markdown, value: markdown }
        : { kind: MarkupKind.PlainText, value: toPlainText(markdown) };
      return { contents, range };
    }),
  );
  return { capabilities: { hoverProvider: true } };
}

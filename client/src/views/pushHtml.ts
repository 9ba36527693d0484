/**
 * The page about a refused push as HTML: a pure function of the explanation. Every text is escaped, since some of it comes from
 * another machine; scripts and styles run by nonce alone, and nothing is loaded from anywhere.
 */
import type { ExplainedSecret, PushExplanation, RescueStep } from '../../../server/src/shared/pushRescue';
import { pageStyle } from './guideAssets';
import { escapeHtml } from './guideHtml';

/** Words of the page that the explanation does not bring. */
export interface PushWords {
  readonly title: string;
  readonly where: string;
  readonly inCommit: (commit: string) => string;
  readonly notHere: string;
  readonly nothingFound: string;
  readonly pushedTo: (branch: string) => string;
  readonly onlyThere: string;
  readonly open: string;
  readonly fix: string;
  readonly showCommit: string;
  readonly guide: string;
  readonly whatToDo: string;
  readonly copy: string;
}

/** Buttons say what they are, and of which secret or command, by its place in the document. */
const pageScript = `
const host = acquireVsCodeApi();
document.body.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-do]');
  if (button) host.postMessage({ kind: button.dataset.do, index: Number(button.dataset.index) });
});
`;

function button(kind: string, index: number, label: string, isSecond: boolean): string {
  const look = isSecond ? ' class="second"' : '';
  return `<button type="button"${look} data-do="${kind}" data-index="${index}">${escapeHtml(label)}</button>`;
}

function stateOf({ id, found, now, pushedTo }: ExplainedSecret, words: PushWords): readonly string[] {
  if (id === undefined) return [words.notHere];
  const out = pushedTo === undefined ? [] : [words.pushedTo(pushedTo)];
  if (found === undefined) return [words.nothingFound, ...out];
  return now === undefined ? [words.onlyThere, ...out] : out;
}

function secretHtml(secret: ExplainedSecret, index: number, words: PushWords): string {
  const { label, file, line, commit, id, found, now, pushedTo } = secret;
  const place = now === undefined ? (line === undefined ? file : `${file}:${line}`) : `${file}:${now.startLine}`;
  const redacted = found === undefined ? '' : ` <code>${escapeHtml(found.redacted)}</code>`;
  const buttons = [
    button('open', index, words.open, true),
    ...(now === undefined ? [] : [button('fix', index, words.fix, false)]),
    ...(id === undefined ? [] : [button('commit', index, words.showCommit, true)]),
    ...(pushedTo === undefined || found === undefined ? [] : [button('guide', index, words.guide, false)]),
  ];
  const states = stateOf(secret, words).map((text) => `<br>${escapeHtml(text)}`);
  const title = `<strong>${escapeHtml(place)}</strong> ${escapeHtml(words.inCommit((id ?? commit).slice(0, 10)))}`;
  return `<li><p>${title}<br>${escapeHtml(label)}${redacted}${states.join('')}</p><p class="acts">${buttons.join(' ')}</p></li>`;
}

/** The commands of all steps, in the order that the page's buttons count them. */
export function commandsOf({ steps }: PushExplanation): readonly string[] {
  return steps.flatMap(({ commands }) => commands);
}

function stepHtml({ text, commands }: RescueStep, from: number, { copy }: PushWords): string {
  const lines = commands.map(
    (command, at) =>
      `<div class="snippet">${button('copy', from + at, copy, true)}<pre tabindex="0"><code>${escapeHtml(command)}</code></pre></div>`,
  );
  return `<li><p>${escapeHtml(text)}</p>${lines.join('')}</li>`;
}

/** The whole page. @param nonce random; unguessable by whatever the explanation holds */
export function pushHtml(explanation: PushExplanation, words: PushWords, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  let counted = 0;
  const steps = explanation.steps.map((step) => {
    const html = stepHtml(step, counted, words);
    counted += step.commands.length;
    return html;
  });
  const secrets = explanation.secrets.map((secret, index) => secretHtml(secret, index, words));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(explanation.summary)}</p>
<main>
<section><h2>${escapeHtml(words.where)}</h2><ul>${secrets.join('')}</ul></section>
<section><h2>${escapeHtml(words.whatToDo)}</h2><ol>${steps.join('')}</ol></section>
</main>
<script nonce="${nonce}">${pageScript}</script>
</body>
</html>`;
}

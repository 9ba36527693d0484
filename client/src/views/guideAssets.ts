/** Style and script of the guide's page. They take colours and fonts from the editor, and know nothing of keys. */

/** Colours are the theme's own, so that contrast themes work. */
export const pageStyle = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground);
  background: var(--vscode-editor-background); line-height: 1.5; max-width: 52rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 1.6em; font-weight: 600; } h2 { font-size: 1.25em; margin-top: 2rem; padding-top: .5rem;
  border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
h3 { font-size: 1em; margin: .75rem 0 .25rem; display: inline-block; }
a { color: var(--vscode-textLink-foreground); } a:hover { color: var(--vscode-textLink-activeForeground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
code, pre { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); }
code { color: var(--vscode-textPreformat-foreground); }
pre { background: var(--vscode-textCodeBlock-background); padding: .75rem; overflow: auto; margin: .25rem 0 1rem; }
pre code { color: inherit; background: none; padding: 0; }
nav ol { columns: 2; list-style: none; padding: 0; } nav li { padding: .15rem 0; break-inside: avoid; }
.checks { list-style: none; padding: 0; margin: .4rem 0; } .checks li { margin: .4rem 0; }
.checks label { display: flex; gap: .6rem; align-items: flex-start; cursor: pointer; }
.checks input { margin: .25rem 0 0; width: 1.1em; height: 1.1em; flex: none; accent-color: var(--vscode-button-background); }
.vscode-dark .checks input, .vscode-high-contrast:not(.vscode-high-contrast-light) .checks input { color-scheme: dark; }
.checks input:checked + span { color: var(--vscode-descriptionForeground); }
.links { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
summary { cursor: pointer; padding: .25rem 0; }
.snippet { margin-left: 1rem; } .snippet button { float: right; }
button { color: var(--vscode-button-foreground); background: var(--vscode-button-background); cursor: pointer;
  border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: .3rem .8rem; font: inherit; }
button:hover { background: var(--vscode-button-hoverBackground); }
button.second { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button.link { color: var(--vscode-textLink-foreground); background: none; border: none; padding: 0; text-align: left; overflow-wrap: anywhere; }
button.link:hover { color: var(--vscode-textLink-activeForeground); background: none; text-decoration: underline; }
button.second:hover { background: var(--vscode-button-secondaryHoverBackground); }
table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
td:first-child { min-width: min(12rem, 40vw); }
#progress { margin-right: 1rem; }
.about, footer { color: var(--vscode-descriptionForeground); }
@media (max-width: 36rem) { nav ol { columns: 1; } }
`;

/** Tells the extension what was done; keeps folds and the place on the page over a reload. */
export const pageScript = `
const host = acquireVsCodeApi();
const state = host.getState() || { open: [], y: 0 };
state.subject = document.body.dataset.subject;
host.setState(state);
const folds = [...document.querySelectorAll('details[data-keep]')];
for (const fold of folds) {
  fold.open = state.open.includes(fold.dataset.keep);
  fold.addEventListener('toggle', () => {
    state.open = folds.filter((each) => each.open).map((each) => each.dataset.keep);
    host.setState(state);
  });
}
const boxes = [...document.querySelectorAll('[data-check]')];
const progress = document.getElementById('progress');
function count() {
  const done = boxes.filter((box) => box.checked).length;
  progress.textContent = progress.dataset.words.replace('{0}', done).replace('{1}', boxes.length);
}
for (const box of boxes) {
  box.addEventListener('change', () => { host.postMessage({ kind: 'check', id: box.dataset.check, done: box.checked }); count(); });
}
document.addEventListener('click', (event) => {
  const target = event.target.closest('[data-copy],[data-note],[data-command],[data-jump],a');
  if (!target) return;
  if (target.dataset.copy !== undefined) host.postMessage({ kind: 'copy', index: Number(target.dataset.copy) });
  else if (target.dataset.note !== undefined) host.postMessage({ kind: 'note' });
  else if (target.dataset.command !== undefined) host.postMessage({ kind: 'command', command: target.dataset.command });
  else if (target.dataset.jump !== undefined) {
    const [table, row] = target.dataset.jump.split(' ').map(Number);
    host.postMessage({ kind: 'jump', table, row });
  } else {
    event.preventDefault();
    const href = target.getAttribute('href');
    if (!href.startsWith('#')) { host.postMessage({ kind: 'open', href }); return; }
    const heading = document.getElementById('h-' + href.slice(1));
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }
});
addEventListener('message', ({ data }) => {
  if (data.kind !== 'sections') return;
  for (const { part, html } of data.sections) document.getElementById(part).innerHTML = html;
});
addEventListener('scroll', () => { state.y = scrollY; host.setState(state); }, { passive: true });
count();
scrollTo(0, state.y);
`;

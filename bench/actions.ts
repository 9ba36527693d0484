/**
 * How long the menu of fixes takes: `npm run build && npm run bench:actions [-- LANGUAGE...]`. Asks the built server over
 * IPC for the code actions of a key in a file of 10,000 lines, as an editor does when the caret is on it (and before, when
 * it is elsewhere in the file), and prints milliseconds (in brackets: of the server's main thread): for the first file of a
 * language (its grammar is loaded), for another file of it that nobody looked at yet, again, in the instant after a keystroke,
 * when an editor asks after one, and for the action's edit. Exits 1 when a median is above 20 ms once the grammar is loaded.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { createParser } from '../server/src/host/parser';
import { grammarFromPackages } from '../test/support/grammars';
import { ServerProcess } from '../test/support/serverProcess';
import { type LongFile, languages, longFile } from './actions/longFiles';

const lines = 10_000;
const rounds = 25;
const mostMs = 20;
/** From seeing a file to the caret on its key. */
const glanceMs = 500;
/** VS Code shows its light bulb when nothing was typed and no caret moved for so long; nobody reaches for a menu sooner. */
const lightBulbMs = 250;

const capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      disabledSupport: true,
    },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} } },
};

/** How long an answer took, in milliseconds. */
interface Took {
  readonly wall: number;
  /** Of the server's main thread alone, which a busy machine changes less; NaN where there is no `/proc`. */
  readonly thread: number;
}

/** What was asked in one state of the server. */
type Times = Readonly<Record<'first' | 'fresh' | 'again' | 'typed' | 'paused' | 'edit', Took[]>>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function threadMs(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** An editor with one file open in it. */
class Editor {
  #version = 1;

  constructor(
    private readonly server: ServerProcess,
    private readonly uri: string,
    private readonly file: LongFile,
  ) {}

  async timed<Result>(into: Took[], work: () => Promise<Result>): Promise<Result> {
    const { pid } = this.server.child;
    const [began, thread] = [performance.now(), threadMs(pid)];
    const result = await work();
    into.push({ wall: performance.now() - began, thread: threadMs(pid) - thread });
    return result;
  }

  async open(): Promise<void> {
    const { server, uri, file } = this;
    const textDocument = { uri, languageId: file.languageId, version: 1, text: file.text };
    await server.connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.#analysed();
  }

  /** Types a space at the end of the first line of the file, or takes it away again: everything below has moved. */
  async type(): Promise<void> {
    const { server, uri } = this;
    const isThere = this.#version++ % 2 === 0;
    const start = { line: 0, character: 0 };
    const change = { range: { start, end: isThere ? { line: 1, character: 0 } : start }, text: isThere ? '' : '\n' };
    const textDocument = { uri, version: this.#version };
    await server.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [change] });
    await this.#analysed();
  }

  /** The file is shown, with the caret at its beginning; a person takes a moment to get to the key. */
  async look(): Promise<void> {
    const at = { line: 0, character: 0 };
    const params = { textDocument: { uri: this.uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
    await this.server.connection.sendRequest('textDocument/codeAction', params);
    await delay(glanceMs);
  }

  async actions(): Promise<CodeAction> {
    const { server, uri, file } = this;
    const line = file.line + (this.#version % 2 === 0 ? 1 : 0);
    const at = { line, character: file.character + 2 };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    if (fix === undefined) throw new Error(`no fix for ${file.language}: ${actions.map(({ title }) => title)}`);
    return fix;
  }

  async edit(action: CodeAction): Promise<void> {
    const { edit } = await this.server.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    if (edit === undefined) throw new Error('the action came without an edit');
  }

  async close(): Promise<void> {
    await this.server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  /** A hover is answered once the present version was looked at; it stands on no finding, so that nothing is planned. */
  async #analysed(): Promise<void> {
    const position = { line: 0, character: 0 };
    await this.server.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri }, position });
  }
}

/** @throws Error when the file has a syntax error: recovering from it in every part of the file is another measurement */
async function mustBeSound({ language, languageId, text }: LongFile): Promise<void> {
  const parsed = await createParser(grammarFromPackages).parse(languageId, text);
  if (parsed?.root.hasError !== false) throw new Error(`the file of ${language} cannot be parsed`);
  parsed.dispose();
}

async function measure(language: string, folder: string): Promise<Times> {
  const times: Times = { first: [], fresh: [], again: [], typed: [], paused: [], edit: [] };
  const file = longFile(language, lines);
  await mustBeSound(file);
  const server = ServerProcess.ipc();
  const rootUri = pathToFileURL(folder).href;
  const workspaceFolders = [{ uri: rootUri, name: 'bench' }];
  await server.initialize({ rootUri, workspaceFolders, capabilities });
  for (let round = 0; round <= rounds; round++) {
    const place = join(folder, `${language}${round}`);
    mkdirSync(place);
    writeFileSync(join(place, file.file), file.text);
    const editor = new Editor(server, pathToFileURL(join(place, file.file)).href, file);
    await editor.open();
    await editor.look();
    await editor.timed(round === 0 ? times.first : times.fresh, () => editor.actions());
    if (round > 0) {
      await editor.timed(times.again, () => editor.actions());
      await editor.type();
      await editor.timed(times.typed, () => editor.actions());
      await editor.type();
      await delay(lightBulbMs);
      const fix = await editor.timed(times.paused, () => editor.actions());
      await editor.timed(times.edit, () => editor.edit(fix));
    }
    await editor.close();
  }
  server.dispose();
  return times;
}

function row(name: string, columns: readonly string[]): void {
  process.stdout.write(`  ${name.padEnd(12)}${columns.map((column) => column.padStart(14)).join('')}\n`);
}

async function main(wanted: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-bench-actions-'));
  let isFast = true;
  process.stdout.write(`code actions of a key in ${lines} lines, over IPC, medians of ${rounds} in ms\n`);
  row('', ['first, loads', 'another file', 'again', 'instant after', 'after typing', 'the edit']);
  try {
    for (const language of languages.filter((each) => wanted.length === 0 || wanted.includes(each))) {
      const { first, ...warm } = await measure(language, folder);
      const medians = [first, ...Object.values(warm)].map((took) => ({
        wall: median(took.map(({ wall }) => wall)),
        thread: median(took.map(({ thread }) => thread)),
      }));
      isFast &&= medians.slice(1).every(({ wall }) => wall <= mostMs);
      row(
        language,
        medians.map(({ wall, thread }) => `${wall.toFixed(1)} (${thread.toFixed(1)})`),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return isFast ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

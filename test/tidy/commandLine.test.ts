/**
 * The command line and what is written about it: what `--help` shows stands in the documentation, and each command that the
 * documentation tells people to type is one that the program takes.
 */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { type CommandWords, commandTree } from '../../server/src/cli/completion/commandTree';
import type { CliContext } from '../../server/src/cli/context';
import { createProgram } from '../../server/src/cli/program';
import { repositoryFiles, textOf } from './repository';

/** Commands only look at their context once they run. */
const context: CliContext = {
  cwd: '/',
  env: {},
  version: '0.0.0',
  bundle: '/dist/cli.js',
  stdin: Readable.from([]),
  print: async () => undefined,
  warn: () => undefined,
  isTerminal: { stdout: false, stderr: false },
  interrupted: new AbortController().signal,
  end: () => undefined,
};

const commands = commandTree(createProgram(context)).filter(({ path }) => path.length > 0 && !path.includes('help'));

/** The part of docs/cli.md that is about a command: from its heading to the next one of the same level. */
function sectionOf(command: string): string {
  const sections = textOf('docs/cli.md').split(/^(?=## )/m);
  const isAbout = new RegExp(`\\bkeylift ${command}(?![\\w-])`);
  return sections.filter((section) => isAbout.test(section.split('\n', 1)[0] ?? '')).join('\n');
}

/** Other pages that tell of a command's options, by command. */
const furtherPages: Readonly<Record<string, string>> = { fix: 'docs/stores.md' };

const longFlags = ({ options }: CommandWords) =>
  options.flatMap(({ flags }) => flags.filter((flag) => flag.startsWith('--') && flag !== '--help'));

describe('the command line', () => {
  for (const command of commands) {
    const name = command.path.join(' ');
    it(`is documented in docs/cli.md: ${name}, with each of its options`, () => {
      const section = sectionOf(command.path[0] ?? '');
      assert.notEqual(section, '', `docs/cli.md has no heading for "keylift ${name}"`);
      for (const word of command.path.slice(1)) assert.match(section, new RegExp(`\\b${word}\\b`));
      const further = furtherPages[name];
      const told = further === undefined ? section : section + textOf(further);
      const untold = longFlags(command).filter((flag) => !new RegExp(`${flag}(?![\\w-])`).test(told));
      assert.deepEqual(untold, []);
    });
  }
});

/** A command as somebody types it: up to what ends a command in a shell, in prose or in a table. */
const typed = /(?:\bkeylift|node dist\/cli\.js)((?: +(?:[^\s`|&;<>()#]|<[^>]*>|"[^"\n]*"|'[^'\n]*')+)+)/g;

interface Typed {
  readonly page: string;
  readonly line: string;
  readonly words: readonly string[];
}

/** What stands as code on a page, of Markdown or of a CI system. */
function codeOf(page: string): string {
  const text = textOf(page);
  if (!page.endsWith('.md')) return (text.match(/^ *(?:entry: )?keylift .*$/gm) ?? []).join('\n');
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const spans = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...blocks, ...spans].join('\n');
}

function commandsOn(page: string): Typed[] {
  return [...codeOf(page).matchAll(typed)].map(([line, rest = '']) => ({ page, line, words: rest.trim().split(/ +/) }));
}

/** Why the program would not take it; undefined: it would. */
function refusal({ words }: Typed): string | undefined {
  if (words[0] === 'help') return undefined;
  const byLength = [...commands].sort((a, b) => b.path.length - a.path.length);
  const command = byLength.find(({ path }) => path.every((word, at) => words[at] === word));
  if (command === undefined) return 'there is no such command';
  const known = command.options.flatMap(({ flags }) => flags);
  const unknown = words
    .map((word) => word.replace(/[=\]].*$/, '').replace(/^\[/, ''))
    .filter((word) => /^--?[a-z]/.test(word) && !known.includes(word));
  return unknown.length > 0 ? `${unknown.join(', ')} is no option` : undefined;
}

describe('commands that the documentation tells people to type', () => {
  const pages = repositoryFiles().filter((path) =>
    /^(?:(?:README|CONTRIBUTING|SECURITY)\.md|docs\/[^/]+\.md|action\.yml|templates\/.*|\.pre-commit-hooks\.yaml)$/.test(
      path,
    ),
  );
  const all = pages.flatMap(commandsOn);

  it('are found', () => assert.ok(all.length > 60, `only ${all.length} were found`));

  it('are ones that the program takes', () => {
    const refused = all.flatMap((each) => {
      const why = refusal(each);
      return why === undefined ? [] : [`${each.page}: ${each.line}: ${why}`];
    });
    assert.deepEqual(refused, []);
  });
});

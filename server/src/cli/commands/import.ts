/**
 * `keylift import`: turns what another scanner was told to let through into entries of `.keyliftignore`, which hold for the
 * value and not for a place, so that a team can switch without triage again.
 */
import { join, relative, resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { ignoreFileName, withEntries } from '../../core/ignores/ignoreFile';
import type { IgnoreSource } from '../../core/ignores/ignoreSource';
import { scan } from '../../core/scan';
import { createDiskRules } from '../../host/rules/diskRules';
import { foreignNames } from '../../host/rules/foreignIgnores';
import { readRuleText } from '../../host/rules/readRuleText';
import { counted } from '../../reports/amounts';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import { eachText } from '../ignores/eachText';
import { entryOf, type OpenIgnoreFile, openIgnoreFile, writeIgnoreFile } from '../ignores/entries';
import { type Imported, importers } from '../ignores/importers';
import { PassedOver } from '../ignores/passedOver';
import { loadCatalogue } from '../loadCatalogue';
import { rulesRootOf } from '../teamRules';
import { printable } from '../terminalText';

type Tool = keyof typeof importers;

const examples = `
Examples:
  keylift import gitleaks                  from .gitleaksignore (.gitleaks.toml is read as it is: nothing to import)
  keylift import detect-secrets            from .secrets.baseline; what was audited as a real secret is left out
  keylift import ggshield                  from .gitguardian.yaml
  keylift import secretlint                from .secretlintignore
  keylift import trufflehog findings.json  from what "trufflehog filesystem . --json" printed

Comments of these scanners (gitleaks:allow, pragma: allowlist secret, ...) count as they are.
`;

function read(tool: Tool, path: string, shown: string): Imported {
  const text = readRuleText(path);
  const give = 'Give the file as a second argument.';
  if (text === undefined) throw new CliError(`The file ${shown} does not exist.`, 'Nothing was imported.', give);
  if (typeof text !== 'string') throw new CliError(`${shown} cannot be read.`, 'Nothing was imported.', give);
  try {
    return importers[tool].read(text);
  } catch {
    // What went wrong in somebody else's file says no more than this, and might quote a value.
    throw new CliError(`${shown} is not what ${tool} writes.`, 'Nothing was imported.', give);
  }
}

/** Finds the values that the other scanner knows, where they stand now. */
async function entriesFor(
  context: CliContext,
  root: string,
  source: IgnoreSource,
  { file, reason }: { readonly file: OpenIgnoreFile; readonly reason: string },
) {
  const rules = createDiskRules(root, { without: foreignNames });
  const catalogue = loadCatalogue();
  const entries: ReturnType<typeof entryOf>[] = [];
  const passed = new PassedOver();
  for await (const { path, text, rules: own } of eachText(root, rules, passed.note)) {
    const options = { path, rules: { ...own, ignores: [source] } };
    const { ignored } = scan(text, catalogue, options);
    const known = ignored.filter(({ by }) => by.kind === 'entry');
    for (const { finding } of known) entries.push(entryOf({ finding, text, path }, file, { reason }, false));
  }
  passed.warn(context, 'Values in them were not taken over.');
  return entries;
}

async function run(context: CliContext, tool: Tool, given: string | undefined): Promise<void> {
  const root = rulesRootOf(context.cwd);
  const from = given === undefined ? join(root, importers[tool].file) : resolve(context.cwd, given);
  const shown = printable(relative(context.cwd, from));
  const { globs, source } = read(tool, from, shown);
  const file = openIgnoreFile(join(root, ignoreFileName));
  const entries =
    source === undefined ? [] : await entriesFor(context, root, source, { file, reason: `imported from ${tool}` });
  const known = new Set(file.text.split(/\r?\n/));
  const added = globs.filter((glob) => !known.has(glob));
  const separator = file.text === '' || file.text.endsWith('\n') ? '' : '\n';
  const text = added.length === 0 ? file.text : `${file.text}${separator}${added.join('\n')}\n`;
  await writeIgnoreFile(file, entries.length === 0 ? text : withEntries(text, entries, file.salt));
  await context.print(
    `${printable(relative(context.cwd, file.path))}: ${counted(entries.length, 'value')} and ${counted(added.length, 'pattern of files', 'patterns of files')} from ${shown}.\n`,
  );
}

/** The command, ready to be added to the program. */
export function createImportCommand(context: CliContext): Command {
  return new Command('import')
    .description('Take over what another scanner was told to ignore.')
    .addArgument(new Argument('<TOOL>', 'the scanner').choices(Object.keys(importers)))
    .argument('[FILE]', "the scanner's file (default: its usual name at the root of the repository)")
    .addHelpText('after', examples)
    .action((tool: Tool, file: string | undefined) => run(context, tool, file));
}

/**
 * `keylift baseline`: writes down what is there today, so that scans and the editor show what is new. Values are named by
 * keyed hashes; one line each, sorted, so that branches merge.
 */
import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { baselineName, withEntries } from '../../core/ignores/ignoreFile';
import { scan } from '../../core/scan';
import { createDiskRules } from '../../host/rules/diskRules';
import { counted } from '../../reports/amounts';
import type { CliContext } from '../context';
import { eachText } from '../ignores/eachText';
import { entryOf, openIgnoreFile, writeIgnoreFile } from '../ignores/entries';
import { PassedOver } from '../ignores/passedOver';
import { loadCatalogue } from '../loadCatalogue';
import { rulesRootOf, sayProblems } from '../teamRules';
import { printable } from '../terminalText';

const heading = `# What Keylift found when this list was made: known, and not reported. Made by: keylift baseline
# Run it again to leave out what is gone. Two versions of this file merge line by line.
`;

const examples = `
Examples:
  keylift baseline                       write ${baselineName} at the root of the repository
  keylift baseline --output old.txt      write another file, for: keylift scan --baseline old.txt

${baselineName} counts in every scan and in the editor. What it lists is still a secret: replace it in your own time.
`;

/** Everything found now, but for what other rules let through. */
async function run(context: CliContext, { output }: { readonly output?: string }): Promise<void> {
  const root = rulesRootOf(context.cwd);
  const path = output === undefined ? resolve(root, baselineName) : resolve(context.cwd, output);
  const file = openIgnoreFile(path);
  // What is in the present baseline must be found again to stay in it.
  const rules = createDiskRules(root, { without: [baselineName] });
  const catalogue = loadCatalogue();
  const passed = new PassedOver();
  const entries = new Map<string, ReturnType<typeof entryOf>>();
  for await (const { path: name, text, rules: ofFile } of eachText(root, rules, passed.note)) {
    for (const finding of scan(text, catalogue, { path: name, rules: ofFile }).findings) {
      const entry = entryOf({ finding, text, path: name }, file, {}, false);
      entries.set(`${entry.detector} ${entry.hash} ${entry.path}`, entry);
    }
  }
  await writeIgnoreFile(file, withEntries('', [...entries.values()], file.salt, heading));
  sayProblems(rules, root, context);
  passed.warn(context, 'What was not read is not in the list.');
  const shown = printable(relative(context.cwd, path) || path);
  await context.print(`${shown}: ${counted(entries.size, 'known value')}. Commit it; scans now report what is new.\n`);
}

/** The command, ready to be added to the program. */
export function createBaselineCommand(context: CliContext): Command {
  return new Command('baseline')
    .description('Write down what is there today, so that only new findings are reported.')
    .option('--output <file>', `where to write (default: ${baselineName} at the root of the repository)`)
    .addHelpText('after', examples)
    .action((options: { output?: string }) => run(context, options));
}

/** `keylift detectors`: what Keylift can find here, for people and scripts: the catalogue, and the team's own detectors. */
import { Command, Option } from 'commander';
import type { DetectorSpec, ProviderSpec } from '../../core/catalogue';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { loadCatalogue } from '../loadCatalogue';
import { createTeamRules } from '../teamRules';
import { type DetectorsTestOptions, ownDetectorsAt, testDetectors } from './detectorsTest';

interface Known {
  readonly provider: ProviderSpec;
  readonly spec: DetectorSpec;
  /** The file that defines it, when it is none of the built-in ones. */
  readonly origin?: string;
}

interface FormatOption {
  readonly format: 'text' | 'json';
}

/** The team's own detectors come in place of built-in ones with their ids. */
function allDetectors(context: CliContext): Known[] {
  const team = createTeamRules();
  const own = ownDetectorsAt(team, context.cwd).map(
    ({ provider, spec, origin }): Known => ({ provider: { ...provider, detectors: [] }, spec, origin }),
  );
  if (team.complain(context.warn, context.cwd)) context.end(exitCodes.failed);
  const ids = new Set(own.map(({ spec }) => spec.id));
  return loadCatalogue()
    .providers.flatMap((provider) => provider.detectors.map((spec): Known => ({ provider, spec })))
    .filter(({ spec }) => !ids.has(spec.id))
    .concat(own)
    .sort((a, b) => (a.spec.id < b.spec.id ? -1 : 1));
}

function summaryOf({ provider, spec, origin }: Known) {
  const { id, name, severity, tier = 'provider' } = spec;
  return {
    id,
    name,
    provider: provider.id,
    class: spec.class,
    severity,
    tier,
    ...(origin !== undefined && { origin }),
  };
}

function detailsOf(known: Known) {
  const { provider, spec } = known;
  return {
    ...summaryOf(known),
    providerName: provider.name,
    description: spec.description,
    envNames: spec.envNames ?? [],
    references: spec.references,
    links: provider.links ?? {},
  };
}

/** Pads all but the last column, so that columns line up. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
  return rows.map((row) => `${line(row)}\n`).join('');
}

async function list(context: CliContext, { format }: FormatOption): Promise<void> {
  const rows = allDetectors(context).map(summaryOf);
  if (format === 'json') await context.print(`${JSON.stringify(rows, null, 2)}\n`);
  else await context.print(table(rows.map((row) => [row.id, row.severity, row.class, row.name])));
}

function find(context: CliContext, id: string): Known {
  const known = allDetectors(context).find(({ spec }) => spec.id === id);
  if (known !== undefined) return known;
  throw new CliError(
    `There is no detector ${JSON.stringify(id)}.`,
    'Nothing is shown.',
    'Run "keylift detectors list" to see all of them.',
  );
}

async function show(context: CliContext, id: string, { format }: FormatOption): Promise<void> {
  const details = detailsOf(find(context, id));
  if (format === 'json') {
    await context.print(`${JSON.stringify(details, null, 2)}\n`);
    return;
  }
  const { links } = details;
  const rows = [
    ['id', details.id],
    ['provider', details.providerName],
    ['severity', details.severity],
    ['class', details.class],
    ['tier', details.tier],
    ['defined in', details.origin ?? ''],
    ['variable', details.envNames.join(', ')],
    ['keys', links.keys ?? ''],
    ['audit', links.audit ?? ''],
    ['rotate', links.rotate ?? ''],
    ['references', details.references.join(' ')],
  ];
  const body = table(rows.filter(([, value]) => value !== ''));
  await context.print(`${details.name}\n${details.description}\n\n${body}`);
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

/** The command, ready to be added to the program. */
export function createDetectorsCommand(context: CliContext): Command {
  const command = new Command('detectors').description('Show what Keylift can find.');
  command
    .command('list', { isDefault: true })
    .description('List all detectors.')
    .addOption(formatOption())
    .action((options: FormatOption) => list(context, options));
  command
    .command('show')
    .description('Show one detector.')
    .argument('<ID>')
    .addOption(formatOption())
    .action((id: string, options: FormatOption) => show(context, id, options));
  command
    .command('test')
    .description("Run the team's own detectors against their samples in keylift.toml, or against files.")
    .argument('[FILE...]')
    .option('--detector <id>', 'this one alone')
    .option('--no-color', 'print no colours (so does the variable NO_COLOR)')
    .action((files: string[], options: DetectorsTestOptions) => testDetectors(context, files, options));
  return command;
}

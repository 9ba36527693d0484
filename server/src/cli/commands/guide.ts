/** `keylift guide`: what to do about a leaked key of a provider. Asks nobody; prints what the editor's page says. */
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import type { DetectorSpec, ProviderSpec } from '../../core/catalogue';
import { buildGuide } from '../../guide/buildGuide';
import { guideSnippets } from '../../guide/snippets';
import { readWasmFrom } from '../../host/wasmFiles';
import { guideMarkdown } from '../../shared/guideMarkdown';
import { revokeEffectFor } from '../../verify/specs/revocations';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import { loadCatalogue } from '../loadCatalogue';

interface GuideOptions {
  readonly format: 'markdown' | 'json';
}

interface Subject {
  readonly provider: ProviderSpec;
  readonly detector?: DetectorSpec;
}

function find(subject: string): Subject {
  const catalogue = loadCatalogue();
  const detector = catalogue.detectors.get(subject);
  if (detector !== undefined) return { provider: detector.provider, detector: detector.spec };
  const provider = catalogue.providers.find(({ id }) => id === subject.toLowerCase());
  if (provider !== undefined) return { provider };
  throw new CliError(
    `There is no provider and no detector ${JSON.stringify(subject)}.`,
    'Nothing is shown.',
    'Run "keylift detectors list" to see all of them.',
  );
}

async function print(context: CliContext, subject: string, { format }: GuideOptions): Promise<void> {
  const { provider, detector } = find(subject);
  // Loaded when needed: the parser's library takes its time to start.
  const { createParser } = await import('../../host/parser');
  const parser = createParser(readWasmFrom(join(dirname(context.bundle), 'grammars')));
  const shown = detector ?? provider.detectors.find((each) => each.class === 'secret');
  const snippets =
    shown === undefined || shown.class === 'public' ? [] : await guideSnippets(shown, provider.id, parser);
  const revokeEffect = revokeEffectFor(detector ? [detector] : provider.detectors);
  const { guides } = await import('../../guide/providers/index');
  const document = buildGuide({ guides, provider, ...(detector && { detector }), snippets, revokeEffect });
  await context.print(format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : guideMarkdown(document));
}

/** The command, ready to be added to the program. */
export function createGuideCommand(context: CliContext): Command {
  return new Command('guide')
    .description('Say what to do about a leaked key: ten steps from what it is to how not to leak it again.')
    .argument('<PROVIDER|DETECTOR>', 'such as mailgun, or stripe-live-secret-key')
    .addOption(new Option('--format <format>', 'how to print').choices(['markdown', 'json']).default('markdown'))
    .action((subject: string, options: GuideOptions) => print(context, subject, options));
}

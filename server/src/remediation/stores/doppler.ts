/** Doppler: a secret is called as the variable, and `doppler run` starts the program with all of a config's secrets. */
import type { StoreSettings } from '../plan';
import { bootstrapChange } from './bootstrap';
import { createLaunchedStore } from './launchedStore';

/** Which config, where the settings say it; else the token or `doppler setup` does. */
function options({ doppler: { project, config } }: StoreSettings): string {
  return `${project === '' ? '' : ` --project ${project}`}${config === '' ? '' : ` --config ${config}`}`;
}

/** See the file's first lines. */
export const doppler = createLaunchedStore({
  id: 'doppler',
  name: 'Doppler',
  secretFor: (_settings, name) => name,
  // Without `--silent` the command shows what it stored.
  putCommand: (settings, name) => `doppler secrets set ${name}${options(settings)} --silent`,
  changesFor: (facts, entries, { settings }) => ({
    files: bootstrapChange(
      facts,
      entries.map(({ name }) => name),
    ),
    notes: [`Start the program with \`doppler run${options(settings)} -- COMMAND\`, which fills its environment.`],
  }),
});

/**
 * The settings of each folder, asked of the editor when first needed and again when it says that they changed. An editor
 * that cannot be asked tells them by `didChangeConfiguration`, or in its initialization options.
 */
import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings, settingsSection } from '../shared/settings';
import type { Client } from './client';
import type { Log } from './log';
import type { Scheduler } from './scheduler';

/** See the file's first lines. */
export interface Configuration {
  /**
   * Settings of the folder that holds a resource; never rejects.
   *
   * @param folder URI; undefined for what lies in no folder
   */
  settingsOf(folder: string | undefined): Promise<Settings>;
  /** Something changed: forgets what is known. */
  changed(pushed: unknown): void;
}

/** What {@link createConfiguration} works with. */
export interface ConfigurationDeps {
  readonly connection: Connection;
  readonly client: Pick<Client, 'configuration' | 'options'>;
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly isDetector: (id: string) => boolean;
  /** Called when an answer came after its deadline and the defaults had been used meanwhile. */
  readonly onLateAnswer: () => void;
}

/** How long an editor may take to answer before the defaults are used. */
const answerMs = 2000;

/** Picks Keylift's section out of what an editor pushes: some send all settings, some the section alone. */
function sectionOf(pushed: unknown): unknown {
  if (typeof pushed !== 'object' || pushed === null) return undefined;
  return settingsSection in pushed ? (pushed as Readonly<Record<string, unknown>>)[settingsSection] : pushed;
}

/** See {@link Configuration}. */
export function createConfiguration(deps: ConfigurationDeps): Configuration {
  const { connection, client, scheduler, log } = deps;
  const cache = new Map<string, Promise<Settings>>();
  const complained = new Set<string>();
  let pushed: unknown = client.options.keylift;
  /** Raised whenever settings change: an answer to a question asked before says nothing about now. */
  let epoch = 0;

  const complain = (sentence: string) => {
    if (complained.has(sentence)) return;
    complained.add(sentence);
    log.warn(sentence);
  };
  const read = (raw: unknown): Settings => {
    const settings = readSettings(raw, ({ name, message }) =>
      complain(`Setting ${name} ${message}; its default is used.`),
    );
    for (const id of settings.disabled) {
      if (!deps.isDetector(id)) complain(`Setting keylift.detectors.disabled names no detector: ${id}.`);
    }
    return settings;
  };
  const ask = async (folder: string | undefined): Promise<Settings> => {
    if (!client.configuration) return read(pushed);
    const key = folder ?? '';
    const late = Symbol('late');
    const asked = epoch;
    try {
      const answer: Promise<unknown> = connection.workspace.getConfiguration({
        section: settingsSection,
        ...(folder !== undefined && { scopeUri: folder }),
      });
      const raw = await scheduler.within<unknown>(answer, answerMs, late);
      if (raw !== late) return read(raw);
      log.warn(
        `The editor did not tell its settings within ${answerMs / 1000} s; the defaults are used until it does.`,
      );
      answer.then(
        (value) => {
          if (asked !== epoch) return;
          cache.set(key, Promise.resolve(read(value)));
          deps.onLateAnswer();
        },
        (error: unknown) => log.error('Asking for settings failed', error),
      );
    } catch (error) {
      log.error('Asking for settings failed; the defaults are used', error);
    }
    return read(undefined);
  };
  return {
    settingsOf(folder) {
      const key = folder ?? '';
      const known = cache.get(key) ?? ask(folder);
      cache.set(key, known);
      return known;
    },
    changed(settings) {
      if (!client.configuration) pushed = sectionOf(settings) ?? pushed;
      epoch++;
      cache.clear();
    },
  };
}

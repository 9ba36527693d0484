/** Follows changes of settings and of the set of workspace folders; whatever they decide is judged anew. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { settingsSection } from '../../shared/settings';
import type { Boundary } from '../boundary';
import type { Client } from '../client';
import type { Configuration } from '../configuration';
import type { Feature } from '../feature';
import type { Log } from '../log';
import type { Projects } from '../projects';

/** What {@link createSettings} works with. */
export interface SettingsDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'registersConfiguration' | 'changesFolders'>;
  readonly configuration: Configuration;
  readonly projects: Projects;
  readonly log: Log;
  /** Judges every open document anew. */
  readonly refresh: () => void;
}

/** See the file's first lines. */
export function createSettings(deps: SettingsDeps): Feature {
  const { connection, boundary, client, configuration, projects, log, refresh } = deps;
  connection.onDidChangeConfiguration(
    boundary.notification('workspace/didChangeConfiguration', ({ settings }) => {
      configuration.changed(settings);
      refresh();
    }),
  );
  return {
    capabilities: {
      ...(client.changesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    },
    initialized() {
      if (client.changesFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(
          boundary.notification('workspace/didChangeWorkspaceFolders', ({ added, removed }) => {
            const uris = (folders: readonly { uri: string }[]) => folders.map(({ uri }) => uri);
            projects.changeFolders(uris(added), uris(removed));
            configuration.changed(undefined);
            refresh();
          }),
        );
      }
      if (!client.registersConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: settingsSection })
        .catch((error: unknown) => log.error('The editor does not tell of changed settings', error));
    },
  };
}

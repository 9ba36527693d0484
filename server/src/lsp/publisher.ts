/**
 * Pushes diagnostics, and remembers what each file was last sent, so that nothing is sent twice and everything can be
 * taken back.
 */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { uriKey } from './uris';

/** See the file's first lines. */
export interface Publisher {
  /**
   * Replaces what the editor shows for a file; sends nothing when that would change nothing.
   *
   * @param version of the open document the diagnostics were computed for; undefined for a file that is not open
   */
  publish(uri: string, diagnostics: readonly Diagnostic[], version?: number): void;
}

/** See {@link Publisher}. */
export function createPublisher(connection: Connection): Publisher {
  const shown = new Map<string, string>();
  return {
    publish(uri, diagnostics, version) {
      const key = uriKey(uri);
      const content = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
      if (shown.get(key) === content) return;
      if (content === undefined) shown.delete(key);
      else shown.set(key, content);
      const params = { uri, diagnostics: [...diagnostics], ...(version !== undefined && { version }) };
      void connection.sendDiagnostics(params);
    },
  };
}

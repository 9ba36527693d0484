/** What the server remembers of files that scans told something of: enough to look at them again, and to ask about their values. */
import type { FileResult } from './closedFiles';
import type { ExposedFile } from './exposures';
import { uriKey } from './uris';

/** A file with findings, or one that was not scanned to its end; the folder is the one that was scanned. */
export interface KnownFile extends ExposedFile {
  readonly folder: string;
}

/** See the file's first line. Mutable by design: the one place where these files are remembered. */
export class KnownFiles {
  readonly #found = new Map<string, KnownFile>();
  /** Those without findings. */
  readonly #unscanned = new Map<string, KnownFile>();

  /** Files with findings. */
  get found(): readonly KnownFile[] {
    return [...this.#found.values()];
  }

  get size(): number {
    return this.#found.size;
  }

  /** Takes over what is said of a file now; a clean one is forgotten. */
  keep(folder: string, { uri, findings, notScanned }: FileResult): void {
    const key = uriKey(uri);
    this.#found.delete(key);
    this.#unscanned.delete(key);
    const values = findings.map(({ detector, fingerprint }) => ({ detector, fingerprint }));
    if (values.length > 0) this.#found.set(key, { folder, uri, findings: values });
    else if (notScanned.length > 0) this.#unscanned.set(key, { folder, uri, findings: [] });
  }

  get(uri: string): KnownFile | undefined {
    const key = uriKey(uri);
    return this.#found.get(key) ?? this.#unscanned.get(key);
  }

  /** The files of these names, and those below the directories of these names, however many they are. */
  below(uris: readonly string[]): readonly KnownFile[] {
    const keys = new Set(uris.map(uriKey));
    const isBelow = (key: string) => {
      for (let at = key.length; at > 0; at = key.lastIndexOf('/', at - 1)) if (keys.has(key.slice(0, at))) return true;
      return false;
    };
    return [...this.#found, ...this.#unscanned].flatMap(([key, file]) => (isBelow(key) ? [file] : []));
  }

  /** All files of a folder that was scanned. */
  of(folder: string): readonly KnownFile[] {
    return [...this.#found.values(), ...this.#unscanned.values()].filter((file) => file.folder === folder);
  }

  clear(): void {
    this.#found.clear();
    this.#unscanned.clear();
  }
}

/** A workspace folder in memory, as the server reads one: texts by path, and what git would say of them. */
import { scan } from '../../server/src/core/scan';
import type { TreeScanEvent, TreeScanRequest } from '../../server/src/host/scanTree';
import type { IgnoreState, ProjectReader } from '../../server/src/remediation/facts';
import { toReports } from '../../server/src/shared/report';

/** A folder that tests change as they like. */
export class FakeProject {
  readonly files = new Map<string, string>();
  /** Every path that is not named is `not-ignored`. */
  readonly ignoreStates = new Map<string, IgnoreState>();
  /** How often the ignore state of a path was asked for. */
  readonly asked = new Map<string, number>();
  /** Paths that a scan cannot read. */
  readonly unreadable = new Set<string>();
  /** Called before each file of a scan. */
  beforeFile: (path: string) => void | Promise<void> = () => undefined;

  /** Called before a directory is listed: the first thing a fix looks at. */
  beforeList: () => void | Promise<void> = () => undefined;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, text);
  }

  get reader(): ProjectReader {
    return {
      readText: async (path) => this.files.get(path),
      list: async (directory) => {
        await this.beforeList();
        return this.#list(directory);
      },
      ignoreState: async (path) => {
        this.asked.set(path, (this.asked.get(path) ?? 0) + 1);
        return this.ignoreStates.get(path) ?? 'not-ignored';
      },
    };
  }

  /** Like `host/scanTree`, of the files in memory. */
  async *scan(paths: readonly string[], request: Omit<TreeScanRequest, 'root'>): AsyncGenerator<TreeScanEvent> {
    const { only } = request;
    const isWanted = (path: string) => only?.some((each) => path === each || path.startsWith(`${each}/`)) ?? true;
    for (const path of paths.filter(isWanted)) {
      await this.beforeFile(path);
      if (request.signal?.aborted) {
        yield { kind: 'not-scanned', file: '.', reason: 'cancelled' };
        return;
      }
      const text = this.files.get(path);
      if (text === undefined) yield { kind: 'not-scanned', file: path, reason: 'vanished' };
      else if (this.unreadable.has(path)) yield { kind: 'not-scanned', file: path, reason: 'unreadable' };
      else {
        const { findings } = scan(text, request.catalogue, { ...request.options, path });
        yield {
          kind: 'file',
          file: path,
          bytes: text.length,
          findings: toReports(findings, text, path, request.fingerprint),
        };
      }
    }
  }

  #list(directory: string): string[] {
    const prefix = directory === '' ? '' : `${directory}/`;
    const below = [...this.files.keys()].filter((path) => path.startsWith(prefix));
    return [...new Set(below.map((path) => path.slice(prefix.length).split('/', 1)[0] ?? ''))];
  }
}

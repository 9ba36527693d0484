/** What the server is given by whoever starts it: in Node the disk, in a browser the editor's file system, in tests fakes. */
import type { Catalogue } from '../core/catalogueCompiled';
import type { CompileRegex } from '../core/userDetectors/ownDetector';
import type { ProviderGuide } from '../guide/guide';
import type { ExposureTeller } from '../host/exposureTeller';
import type { LocalLedger } from '../host/localLedger';
import type { LookEvent } from '../host/lookThrough';
import type { Rules } from '../host/rules/rules';
import type { ChangeScanRequest, ChangesFailure } from '../host/scanChanges';
import type { FileEvent } from '../host/scanTarget';
import type { TreeScanEvent, TreeScanRequest } from '../host/scanTree';
import type { RemoteStoreId } from '../host/stores/index';
import type { SessionOutcome } from '../host/stores/session';
import type { Checker } from '../host/verify/checker';
import type { ProjectReader } from '../remediation/facts';
import type { StoreSettings } from '../remediation/plan';
import type { SyntaxParser } from '../remediation/syntax';
import type { Reporter } from '../reports/scanReport';
import type { Fingerprinter } from '../shared/fingerprint';
import type { ExplainPushResult } from '../shared/pushRescue';
import type { ReportFormat } from '../shared/reportProtocol';
import type { Clock } from './clock';

/** Scans what a URI names: a folder, or a single file. See `host/scanTree.ts`. */
export type UriScanner = (uri: string, request: UriScanRequest) => AsyncIterable<TreeScanEvent>;

/** What to scan by. */
export interface UriScanRequest extends Omit<TreeScanRequest, 'root'> {
  /** Told, at the end, of the rules that were gone by, and of the URI of the folder that they count from. */
  readonly onRules?: (root: string, rules: Rules) => void;
}

/** What git knows of a folder, by its URI. */
export interface Changes {
  /** Names in events are relative to {@link ServerDeps.rulesRootOf} the folder. See `host/scanChanges.ts`. */
  scan(
    folder: string,
    request: Omit<ChangeScanRequest, 'root' | 'rulesFor'>,
  ): AsyncGenerator<FileEvent, ChangesFailure | undefined>;
  branches(folder: string): Promise<readonly string[]>;
}

/** See the file's first lines. */
export interface ServerDeps {
  readonly version: string;
  /** Sentences for the log, once the editor listens: what the host could not do as it should. */
  readonly warnings: readonly string[];
  readonly catalogue: Catalogue;
  readonly parser: SyntaxParser;
  readonly fingerprint: Fingerprinter;
  readonly clock: Clock;
  /** @returns undefined for a folder this server cannot read */
  readonly projectReaderFor: (folder: string) => ProjectReader | undefined;
  /** Facts of the guides for leaked keys; read when first needed. */
  readonly guides: () => Promise<readonly ProviderGuide[]>;
  /** Compiles patterns of the team's own detectors. */
  readonly compileRegex: CompileRegex;
  /** URI of the folder that a workspace folder's rules count from; absent: the folder itself. */
  readonly rulesRootOf?: (folder: string) => string;
  /** Opens the user's session with a store; `given` adds to the environment. Absent where no store can be reached. */
  readonly openStore?: (
    store: RemoteStoreId,
    given: Readonly<Record<string, string>>,
    settings: StoreSettings,
  ) => SessionOutcome;
  /** Tells how far values have got; absent where there is no git to ask. */
  readonly exposures?: ExposureTeller;
  /** The path of a `file:` URI; absent where there is no disk. */
  readonly pathOf?: (uri: string) => string | undefined;
  /** Reads the texts below a folder's URI, also of `.env` files that git ignores; absent where there is no disk. */
  readonly lookThrough?: (folder: string, signal: AbortSignal) => AsyncIterable<LookEvent>;
  /** The user's own list of rotated keys; absent where there is no disk. */
  readonly localLedger?: LocalLedger;
  /** Who is at the machine; absent where that is not known. */
  readonly userName?: () => string | undefined;
  /** Absent where there is no git to ask. */
  readonly changes?: Changes;
  /** Absent where there is no git to ask. */
  readonly explainPush?: (text: string, folders: readonly string[], signal: AbortSignal) => Promise<ExplainPushResult>;
  /** Asks providers about keys; made when first needed. Absent where no connection can be made. */
  readonly checker?: () => Promise<Checker>;
  /** Absent in a browser, whose server holds no formats: it is to be small. */
  readonly reportFormats?: Readonly<Record<ReportFormat, Reporter>>;
  /** Undefined where there is no disk. */
  readonly scanTree: UriScanner | undefined;
}

/** Scans what comes in on standard input, as if it were one file. Keeps no more of it than the size limit allows. */
import { addAbortSignal, type Readable } from 'node:stream';
import type { Catalogue } from '../core/catalogueCompiled';
import type { FileRules } from '../core/fileRules';
import type { ScanOptions } from '../core/finding';
import { scan } from '../core/scan';
import { decode } from '../host/textEncoding';
import type { ScanReport } from '../reports/scanReport';
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport, NotScanned } from '../shared/protocol';
import { toReports } from '../shared/report';

/** See {@link scanInput}. */
export interface InputRequest {
  readonly input: Readable;
  /** The name it goes by, `/`-separated. */
  readonly file: string;
  readonly cwd: string;
  readonly catalogue: Catalogue;
  readonly options: ScanOptions;
  readonly maxBytes: number;
  readonly fingerprint: Fingerprinter;
  readonly signal: AbortSignal;
  /** What the team's configuration says of the file whose name the stream goes by. */
  readonly rules?: FileRules | undefined;
}

/** Reads to the end, so that the writer is not cut off, but stops keeping at the limit. */
async function readAll({ input, maxBytes, signal }: InputRequest): Promise<Buffer | 'too-large' | 'cancelled'> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of addAbortSignal(signal, input) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch (error) {
    if (signal.aborted) return 'cancelled';
    throw error;
  }
  return size > maxBytes ? 'too-large' : Buffer.concat(chunks);
}

interface Outcome {
  readonly bytes: number;
  readonly findings: readonly FindingReport[];
  readonly reason: NotScanned['reason'] | undefined;
  readonly ignored?: number;
}

async function scanBytes(request: InputRequest): Promise<Outcome> {
  const bytes = await readAll(request);
  // Left out by the team's rules, as the file of this name would be.
  if (request.rules?.isExcluded === true) return { bytes: 0, findings: [], reason: undefined };
  if (typeof bytes === 'string') return { bytes: 0, findings: [], reason: bytes };
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return { bytes: 0, findings: [], reason: 'binary' };
  const { text } = decoded;
  const { rules } = request;
  const options = { ...request.options, path: request.file, ...(rules && { rules }) };
  const { findings, capped, ignored } = scan(text, request.catalogue, options);
  const reports = toReports(findings, text, request.file, request.fingerprint);
  return { bytes: bytes.length, findings: reports, reason: capped ? 'capped' : undefined, ignored: ignored.length };
}

/** Scans one stream. What is no text, or too much of it, is said to be not scanned. */
export async function scanInput(request: InputRequest): Promise<ScanReport> {
  const startedAt = new Date();
  const start = performance.now();
  const { bytes, findings, reason, ignored = 0 } = await scanBytes(request);
  const isScanned = (reason === undefined || reason === 'capped') && request.rules?.isExcluded !== true;
  return {
    root: request.cwd,
    findings,
    ignored,
    notScanned: reason === undefined ? [] : [{ file: request.file, reason }],
    stats: { files: isScanned ? 1 : 0, bytes, ms: Math.round(performance.now() - start) },
    startedAt,
    cancelled: reason === 'cancelled',
  };
}

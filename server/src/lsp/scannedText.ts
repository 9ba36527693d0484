/** Reads what a scan has read, so that its offsets hold: through the same eyes where the reader has them. */
import type { ProjectReader } from '../remediation/facts';

/** @returns undefined for a file that is not there, or is no text */
export async function scannedText(reader: ProjectReader | undefined, path: string): Promise<string | undefined> {
  return reader?.readScanned === undefined ? reader?.readText(path) : reader.readScanned(path);
}

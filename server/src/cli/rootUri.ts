/** What the names in a report are relative to, as a URI. */
import { pathToFileURL } from 'node:url';
import type { ScanReport } from '../reports/scanReport';

/** Ends with a slash. */
export function rootUriOf({ root }: Pick<ScanReport, 'root'>): string {
  return pathToFileURL(`${root}/`).href;
}

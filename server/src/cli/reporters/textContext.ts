/** What the report for a terminal needs beside what every report does. */
import type { ReportContext, ScanReport } from '../../reports/scanReport';
import type { Paint } from '../terminalText';

/** See the file's first line. */
export interface TextContext extends ReportContext {
  readonly paint: Paint;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** A reporter as the command line runs it. */
export type CliReporter = (report: ScanReport, context: TextContext) => Iterable<string>;

/** The formats that an editor shows, by name. The command line has more; a new one is a file beside this one. */
import type { ReportFormat } from '../shared/reportProtocol';
import { reportCsv } from './csv';
import { reportHtml } from './html';
import { reportJson } from './json';
import { reportMarkdown } from './markdown';
import { reportSarif } from './sarif';
import type { Reporter } from './scanReport';

/** See the file's first line. */
export const documentFormats = {
  json: reportJson,
  sarif: reportSarif,
  csv: reportCsv,
  markdown: reportMarkdown,
  html: reportHtml,
} as const satisfies Readonly<Record<ReportFormat, Reporter>>;

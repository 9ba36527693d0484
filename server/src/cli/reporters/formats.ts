/** Every format of a report by its name; a new one is a file beside this one and a line here. */
import type { Reporter } from '../scanReport';
import { reportCsv } from './csv';
import { reportGitlab } from './gitlab';
import { reportHtml } from './html';
import { reportJson } from './json';
import { reportJunit } from './junit';
import { reportMarkdown } from './markdown';
import { reportSarif } from './sarif';
import { reportText } from './text';

/** See the file's first lines. */
export const formats = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  gitlab: reportGitlab,
  junit: reportJunit,
  csv: reportCsv,
  markdown: reportMarkdown,
  html: reportHtml,
} as const satisfies Record<string, Reporter>;

/** Name of a format. */
export type FormatName = keyof typeof formats;

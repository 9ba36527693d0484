/** Every format of a report by its name, the one for terminals first. */
import { documentFormats } from '../../reports/formats';
import { reportGitlab } from '../../reports/gitlab';
import { reportJunit } from '../../reports/junit';
import { reportText } from './text';
import type { CliReporter } from './textContext';

/** See the file's first line. */
export const formats = {
  text: reportText,
  json: documentFormats.json,
  sarif: documentFormats.sarif,
  gitlab: reportGitlab,
  junit: reportJunit,
  csv: documentFormats.csv,
  markdown: documentFormats.markdown,
  html: documentFormats.html,
} as const satisfies Record<string, CliReporter>;

/** Name of a format. */
export type FormatName = keyof typeof formats;

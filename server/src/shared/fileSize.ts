/** How large a file may be to be scanned, and the unit that people say it in. */

/** A megabyte of `keylift.scan.maxFileSizeMB`, `--max-file-size` and `max-file-size`: a power of 1000, as disks have it. */
export const bytesPerMegabyte = 1_000_000;

/**
 * The largest text that is looked at unless somebody says otherwise, in megabytes. Sources, logs and dumps that people keep in
 * repositories are below it; what lies above is told as not scanned. `package.json` has it too, for the settings editor.
 */
export const defaultMaxMegabytes = 64;

/** The same in bytes. */
export const defaultMaxBytes = defaultMaxMegabytes * bytesPerMegabyte;

/** The version of the product. The build puts it in (`esbuild.mjs`); sources that are run as they are have none. */
declare const KEYLIFT_VERSION: string | undefined;

/** As in `package.json`: "0.1.0". */
export const version: string = typeof KEYLIFT_VERSION === 'string' ? KEYLIFT_VERSION : '0.0.0-source';

/** The variable that names the project, unless the settings name it. Google's own runtimes and libraries know it. */

/** See the file's first lines. */
export const projectVariable = 'GOOGLE_CLOUD_PROJECT';

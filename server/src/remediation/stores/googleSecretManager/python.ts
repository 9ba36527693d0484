/** How Python asks Google Secret Manager: with Google's client, which gives bytes. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

const client = 'google.cloud.secretmanager';

/** `_google_secret("id")`. */
export function googleInPython(_context: Context, { google }: StoreSettings): LookupKit {
  return {
    imports: google.project === '' ? ['os', client] : [client],
    needsHelper: true,
    dependencies: [{ registry: 'pypi', name: 'google-cloud-secret-manager', version: '2.16' }],
    helper: {
      name: '_google_secret',
      alsoNamed: ['google_secret'],
      isAlike: (text) => text.includes('access_secret_version') && text.includes(google.project || projectVariable),
      source: (name, { modules }) => {
        const project = `${modules.get('os') ?? 'os'}.environ["${projectVariable}"]`;
        return [
          `def ${name}(secret_id: str) -> str:`,
          `\tproject = ${google.project === '' ? project : `"${google.project}"`}`,
          '\tpath = f"projects/{project}/secrets/{secret_id}/versions/latest"',
          '\ttry:',
          `\t\twith ${modules.get(client) ?? client}.SecretManagerServiceClient() as client:`,
          '\t\t\tvalue = client.access_secret_version(name=path, timeout=10).payload.data.decode()',
          '\texcept Exception as error:',
          '\t\traise RuntimeError(f"{secret_id} cannot be read from Google Secret Manager: {error}") from error',
          '\tif not value:',
          '\t\traise RuntimeError(f"Google Secret Manager holds nothing in {secret_id}")',
          '\treturn value',
        ].join('\n');
      },
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(google.secret, name)}${quote})`,
      loose: false,
    }),
  };
}

/** How Ruby asks Google Secret Manager: with Google's gem, whose bytes are text. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

/** `google_secret("id")`. */
export function googleInRuby(_context: Context, { google }: StoreSettings): LookupKit {
  const project = google.project === '' ? `ENV.fetch("${projectVariable}")` : `"${google.project}"`;
  return {
    imports: ['google/cloud/secret_manager'],
    needsHelper: true,
    dependencies: [{ registry: 'gem', name: 'google-cloud-secret_manager', version: '1.0' }],
    helper: {
      name: 'google_secret',
      isAlike: (text) => text.includes('access_secret_version') && text.includes(google.project || projectVariable),
      source: (name) =>
        [
          `def ${name}(id)`,
          `\tproject = ${project}`,
          '\tbegin',
          '\t\tclient = Google::Cloud::SecretManager.secret_manager_service { |config| config.timeout = 10 }',
          '\t\tanswer = client.access_secret_version(name: "projects/#{project}/secrets/#{id}/versions/latest")',
          '\t\tvalue = answer.payload.data.dup.force_encoding("UTF-8")',
          '\trescue StandardError => e',
          '\t\traise KeyError, "#{id} cannot be read from Google Secret Manager: #{e.message}"',
          '\tend',
          '\traise KeyError, "Google Secret Manager holds nothing in #{id}" if value.empty?',
          '\tvalue',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(google.secret, name)}${quote})`,
      loose: false,
    }),
  };
}

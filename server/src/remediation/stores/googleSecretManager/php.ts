/** How PHP asks Google Secret Manager: with Google's client, in the form that it has since its version 1.13. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

/** `google_secret('id')`, or `self::googleSecret('id')` in a class. */
export function googleInPhp(_context: Context, { google }: StoreSettings): LookupKit {
  const space = '\\Google\\Cloud\\SecretManager\\V1';
  const project = [
    `\t$project = getenv('${projectVariable}') ?: throw new \\RuntimeException("${projectVariable} must be set to read $id");`,
  ];
  return {
    imports: [],
    needsHelper: true,
    dependencies: [{ registry: 'composer', name: 'google/cloud-secret-manager', version: '1.13' }],
    helper: {
      name: 'googleSecret',
      isAlike: (text) => text.includes('accessSecretVersion(') && text.includes(google.project || projectVariable),
      source: (name) =>
        [
          `function ${name}(string $id): string`,
          '{',
          ...(google.project === '' ? project : [`\t$project = '${google.project}';`]),
          `\t$request = (new ${space}\\AccessSecretVersionRequest())`,
          '\t\t->setName("projects/$project/secrets/$id/versions/latest");',
          '\ttry {',
          `\t\t$client = new ${space}\\Client\\SecretManagerServiceClient();`,
          '\t\t$value = $client->accessSecretVersion($request)->getPayload()?->getData();',
          '\t} catch (\\Exception $error) {',
          '\t\t$reason = $error->getMessage();',
          '\t\tthrow new \\RuntimeException("$id cannot be read from Google Secret Manager: $reason", 0, $error);',
          '\t}',
          "\tif ($value === null || $value === '') {",
          '\t\tthrow new \\RuntimeException("Google Secret Manager holds nothing in $id");',
          '\t}',
          '\treturn $value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}('${secretName(google.secret, name)}')`, loose: false }),
  };
}

/** How C# asks Google Secret Manager: with Google's client, which has a call that needs no waiting. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

/** `GoogleSecret("id")`. */
export function googleInCsharp(_context: Context, { google }: StoreSettings): LookupKit {
  const space = 'Google.Cloud.SecretManager.V1';
  const fail = (message: string) => `throw new System.InvalidOperationException(${message});`;
  const project = [
    `\tvar project = System.Environment.GetEnvironmentVariable("${projectVariable}");`,
    '\tif (string.IsNullOrEmpty(project))',
    '\t{',
    `\t\t${fail(`"${projectVariable} must be set to read " + id`)}`,
    '\t}',
  ];
  return {
    imports: [],
    needsHelper: true,
    dependencies: [{ registry: 'nuget', name: 'Google.Cloud.SecretManager.V1', version: '2.3.0' }],
    helper: {
      name: 'GoogleSecret',
      isAlike: (text) => text.includes('AccessSecretVersion(') && text.includes(google.project || projectVariable),
      source: (name) =>
        [
          `private static string ${name}(string id)`,
          '{',
          ...(google.project === '' ? project : [`\tvar project = "${google.project}";`]),
          '\tstring value;',
          '\ttry',
          '\t{',
          `\t\tvar client = ${space}.SecretManagerServiceClient.Create();`,
          `\t\tvar version = new ${space}.SecretVersionName(project, id, "latest");`,
          '\t\tvalue = client.AccessSecretVersion(version).Payload.Data.ToStringUtf8();',
          '\t}',
          '\tcatch (System.Exception error)',
          '\t{',
          '\t\tvar message = id + " cannot be read from Google Secret Manager: " + error.Message;',
          '\t\tthrow new System.InvalidOperationException(message, error);',
          '\t}',
          '\tif (string.IsNullOrEmpty(value))',
          '\t{',
          `\t\t${fail('"Google Secret Manager holds nothing in " + id')}`,
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(google.secret, name)}")`, loose: false }),
  };
}

/** How C# asks AWS Secrets Manager: with AWS's client, whose answer is waited for, as a field may need it. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `AwsSecret("id")`. */
export function awsInCsharp(_context: Context, { aws }: StoreSettings): LookupKit {
  const region = aws.region === '' ? '' : `Amazon.RegionEndpoint.GetBySystemName("${aws.region}")`;
  return {
    imports: [],
    needsHelper: true,
    dependencies: [{ registry: 'nuget', name: 'AWSSDK.SecretsManager', version: '3.7.0' }],
    helper: {
      name: 'AwsSecret',
      isAlike: (text) => text.includes('GetSecretValueAsync') && /\bthrow\b/.test(text) && text.includes(aws.region),
      source: (name) =>
        [
          `private static string ${name}(string id)`,
          '{',
          '\tstring value;',
          '\ttry',
          '\t{',
          `\t\tusing (var client = new Amazon.SecretsManager.AmazonSecretsManagerClient(${region}))`,
          '\t\t{',
          '\t\t\tvar request = new Amazon.SecretsManager.Model.GetSecretValueRequest { SecretId = id };',
          '\t\t\tvalue = client.GetSecretValueAsync(request).GetAwaiter().GetResult().SecretString;',
          '\t\t}',
          '\t}',
          '\tcatch (System.Exception error)',
          '\t{',
          '\t\tvar message = id + " cannot be read from AWS Secrets Manager: " + error.Message;',
          '\t\tthrow new System.InvalidOperationException(message, error);',
          '\t}',
          '\tif (string.IsNullOrEmpty(value))',
          '\t{',
          '\t\tthrow new System.InvalidOperationException("AWS Secrets Manager holds no text in " + id);',
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(aws.secret, name)}")`, loose: false }),
  };
}

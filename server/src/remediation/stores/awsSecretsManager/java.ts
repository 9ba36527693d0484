/** How Java asks AWS Secrets Manager: with version 2 of AWS's client. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

const client = 'software.amazon.awssdk.services.secretsmanager.SecretsManagerClient';
const failure = 'software.amazon.awssdk.core.exception.SdkException';

/** `awsSecret("id")`. */
export function awsInJava(_context: Context, { aws }: StoreSettings): LookupKit {
  const region = `.builder().region(software.amazon.awssdk.regions.Region.of("${aws.region}")).build()`;
  return {
    imports: [failure, client],
    needsHelper: true,
    dependencies: [{ registry: 'maven', name: 'software.amazon.awssdk:secretsmanager', version: '2.42.28' }],
    helper: {
      name: 'awsSecret',
      isAlike: (text) => text.includes('getSecretValue') && /\bthrow\b/.test(text) && text.includes(aws.region),
      source: (name, { modules }) => {
        const type = modules.get(client) ?? client;
        return [
          `private static String ${name}(String id) {`,
          `\ttry (${type} client = ${type}${aws.region === '' ? '.create()' : region}) {`,
          '\t\tString value = client.getSecretValue(request -> request.secretId(id)).secretString();',
          '\t\tif (value == null || value.isEmpty()) {',
          '\t\t\tthrow new IllegalStateException("AWS Secrets Manager holds no text in " + id);',
          '\t\t}',
          '\t\treturn value;',
          `\t} catch (${modules.get(failure) ?? failure} error) {`,
          '\t\tthrow new IllegalStateException(id + " cannot be read from AWS Secrets Manager: " + error.getMessage(), error);',
          '\t}',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(aws.secret, name)}")`, loose: false }),
  };
}

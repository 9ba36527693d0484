/** How PHP asks AWS Secrets Manager: with version 3 of AWS's client, which wants the region in words. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `aws_secret('id')`, or `self::awsSecret('id')` in a class. */
export function awsInPhp(_context: Context, { aws }: StoreSettings): LookupKit {
  const region = aws.region === '' ? "getenv('AWS_REGION') ?: getenv('AWS_DEFAULT_REGION')" : `'${aws.region}'`;
  return {
    imports: [],
    needsHelper: true,
    dependencies: [{ registry: 'composer', name: 'aws/aws-sdk-php', version: '3.0' }],
    helper: {
      name: 'awsSecret',
      isAlike: (text) => text.includes('getSecretValue') && /\bthrow\b/.test(text) && text.includes(aws.region),
      source: (name) =>
        [
          `function ${name}(string $id): string`,
          '{',
          `\t$region = ${region};`,
          '\ttry {',
          "\t\t$client = new \\Aws\\SecretsManager\\SecretsManagerClient(['region' => $region, 'version' => '2017-10-17']);",
          "\t\t$value = $client->getSecretValue(['SecretId' => $id])['SecretString'] ?? '';",
          '\t} catch (\\Exception $error) {',
          '\t\t$reason = $error->getMessage();',
          '\t\tthrow new \\RuntimeException("$id cannot be read from AWS Secrets Manager: $reason", 0, $error);',
          '\t}',
          "\tif ($value === '') {",
          '\t\tthrow new \\RuntimeException("AWS Secrets Manager holds no text in $id");',
          '\t}',
          '\treturn $value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}('${secretName(aws.secret, name)}')`, loose: false }),
  };
}

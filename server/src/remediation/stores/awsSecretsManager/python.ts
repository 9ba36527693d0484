/** How Python asks AWS Secrets Manager: with boto3, which by itself does not read `AWS_REGION`. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `_aws_secret("id")`. */
export function awsInPython(_context: Context, { aws }: StoreSettings): LookupKit {
  return {
    imports: aws.region === '' ? ['os', 'boto3'] : ['boto3'],
    needsHelper: true,
    dependencies: [{ registry: 'pypi', name: 'boto3', version: '1.26' }],
    helper: {
      name: '_aws_secret',
      alsoNamed: ['aws_secret'],
      isAlike: (text) => text.includes('get_secret_value') && /\braise\b/.test(text) && text.includes(aws.region),
      source: (name, { modules }) => {
        const os = modules.get('os') ?? 'os';
        const environment = `${os}.environ.get("AWS_REGION") or ${os}.environ.get("AWS_DEFAULT_REGION")`;
        return [
          `def ${name}(secret_id: str) -> str:`,
          `\tregion = ${aws.region === '' ? environment : `"${aws.region}"`}`,
          '\ttry:',
          `\t\tclient = ${modules.get('boto3') ?? 'boto3'}.client("secretsmanager", region_name=region)`,
          '\t\tvalue = client.get_secret_value(SecretId=secret_id).get("SecretString")',
          '\texcept Exception as error:',
          '\t\traise RuntimeError(f"{secret_id} cannot be read from AWS Secrets Manager: {error}") from error',
          '\tif not value:',
          '\t\traise RuntimeError(f"AWS Secrets Manager holds no text in {secret_id}")',
          '\treturn value',
        ].join('\n');
      },
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(aws.secret, name)}${quote})`,
      loose: false,
    }),
  };
}

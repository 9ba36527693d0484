/** How Ruby asks AWS Secrets Manager: with AWS's own gem. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `aws_secret("id")`. */
export function awsInRuby(_context: Context, { aws }: StoreSettings): LookupKit {
  const region = aws.region === '' ? '' : `(region: "${aws.region}")`;
  return {
    imports: ['aws-sdk-secretsmanager'],
    needsHelper: true,
    dependencies: [{ registry: 'gem', name: 'aws-sdk-secretsmanager', version: '1.0' }],
    helper: {
      name: 'aws_secret',
      isAlike: (text) => text.includes('get_secret_value') && /\braise\b/.test(text) && text.includes(aws.region),
      source: (name) =>
        [
          `def ${name}(id)`,
          '\tbegin',
          `\t\tvalue = Aws::SecretsManager::Client.new${region}.get_secret_value(secret_id: id).secret_string`,
          '\trescue StandardError => e',
          '\t\traise KeyError, "#{id} cannot be read from AWS Secrets Manager: #{e.message}"',
          '\tend',
          '\traise KeyError, "AWS Secrets Manager holds no text in #{id}" if value.to_s.empty?',
          '\tvalue',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(aws.secret, name)}${quote})`,
      loose: false,
    }),
  };
}

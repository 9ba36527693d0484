/** How Go asks AWS Secrets Manager: with version 2 of AWS's client. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

const config = 'github.com/aws/aws-sdk-go-v2/config';
const service = 'github.com/aws/aws-sdk-go-v2/service/secretsmanager';

/** `awsSecret("id")`. */
export function awsInGo(_context: Context, { aws }: StoreSettings): LookupKit {
  return {
    imports: ['context', config, service],
    needsHelper: true,
    dependencies: [
      { registry: 'go', name: config, version: 'v1.27.0' },
      { registry: 'go', name: service, version: 'v1.29.0' },
    ],
    helper: {
      name: 'awsSecret',
      isAlike: (text) => text.includes('GetSecretValue(') && text.includes('panic(') && text.includes(aws.region),
      source: (name, { modules }) => {
        const background = `${modules.get('context') ?? 'context'}.Background()`;
        const local = modules.get(config) ?? 'config';
        const manager = modules.get(service) ?? 'secretsmanager';
        const region = aws.region === '' ? '' : `, ${local}.WithRegion("${aws.region}")`;
        return [
          `func ${name}(id string) string {`,
          `\tcfg, err := ${local}.LoadDefaultConfig(${background}${region})`,
          '\tif err != nil {',
          '\t\tpanic("AWS cannot be reached for " + id + ": " + err.Error())',
          '\t}',
          `\tclient := ${manager}.NewFromConfig(cfg)`,
          `\tanswer, err := client.GetSecretValue(${background}, &${manager}.GetSecretValueInput{SecretId: &id})`,
          '\tif err != nil {',
          '\t\tpanic(id + " cannot be read from AWS Secrets Manager: " + err.Error())',
          '\t}',
          '\tif answer.SecretString == nil || *answer.SecretString == "" {',
          '\t\tpanic("AWS Secrets Manager holds no text in " + id)',
          '\t}',
          '\treturn *answer.SecretString',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(aws.secret, name)}")`, loose: false }),
  };
}

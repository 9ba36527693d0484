/** AWS Secrets Manager: one secret of text for each value. */
import { createRemoteStore } from '../remoteStore';
import { secretName } from '../secretName';
import { awsInCsharp } from './csharp';
import { awsInGo } from './go';
import { awsInJava } from './java';
import { awsInJavascript } from './javascript';
import { awsInPhp } from './php';
import { awsInPython } from './python';
import { awsInRuby } from './ruby';

/** See the file's first lines. */
export const awsSecretsManager = createRemoteStore({
  id: 'aws-secrets-manager',
  name: 'AWS Secrets Manager',
  kits: {
    javascript: awsInJavascript,
    python: awsInPython,
    java: awsInJava,
    go: awsInGo,
    ruby: awsInRuby,
    php: awsInPhp,
    csharp: awsInCsharp,
  },
  secretFor: ({ aws }, name) => secretName(aws.secret, name),
  putCommand: (_settings, secret) =>
    `aws secretsmanager create-secret --name ${secret} --secret-string file:///dev/stdin`,
  variables: ['AWS_REGION'],
  advice: [
    'Credentials come from the usual chain (role, profile, environment), which must allow secretsmanager:GetSecretValue.',
    'AWS bills each call: a value that is needed often is best read once, when the program starts.',
  ],
});

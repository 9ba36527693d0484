/** How Java asks Google Secret Manager: with Google's client. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

const client = 'com.google.cloud.secretmanager.v1.SecretManagerServiceClient';
const version = 'com.google.cloud.secretmanager.v1.SecretVersionName';

/** `googleSecret("id")`. */
export function googleInJava(_context: Context, { google }: StoreSettings): LookupKit {
  const project = [
    `\tString project = System.getenv("${projectVariable}");`,
    '\tif (project == null || project.isEmpty()) {',
    `\t\tthrow new IllegalStateException("${projectVariable} must be set to read " + id);`,
    '\t}',
  ];
  return {
    imports: [client, version],
    needsHelper: true,
    dependencies: [{ registry: 'maven', name: 'com.google.cloud:google-cloud-secretmanager', version: '2.40.0' }],
    helper: {
      name: 'googleSecret',
      isAlike: (text) => text.includes('accessSecretVersion(') && text.includes(google.project || projectVariable),
      source: (name, { modules }) => {
        const type = modules.get(client) ?? client;
        return [
          `private static String ${name}(String id) {`,
          ...(google.project === '' ? project : [`\tString project = "${google.project}";`]),
          '\tString value;',
          `\ttry (${type} client = ${type}.create()) {`,
          `\t\tvalue = client.accessSecretVersion(${modules.get(version) ?? version}.of(project, id, "latest"))`,
          '\t\t\t.getPayload().getData().toStringUtf8();',
          '\t} catch (java.io.IOException | RuntimeException error) {',
          '\t\tthrow new IllegalStateException(id + " cannot be read from Google Secret Manager: " + error.getMessage(), error);',
          '\t}',
          '\tif (value.isEmpty()) {',
          '\t\tthrow new IllegalStateException("Google Secret Manager holds nothing in " + id);',
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(google.secret, name)}")`, loose: false }),
  };
}

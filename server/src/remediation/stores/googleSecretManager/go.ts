/** How Go asks Google Secret Manager: with Google's client, which retries for as long as it may: ten seconds. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

const client = 'cloud.google.com/go/secretmanager/apiv1';
const messages = 'cloud.google.com/go/secretmanager/apiv1/secretmanagerpb';

/** `googleSecret("id")`. */
export function googleInGo(_context: Context, { google }: StoreSettings): LookupKit {
  return {
    imports: ['context', ...(google.project === '' ? ['os'] : []), 'time', client, messages],
    needsHelper: true,
    dependencies: [{ registry: 'go', name: 'cloud.google.com/go/secretmanager', version: 'v1.14.0' }],
    helper: {
      name: 'googleSecret',
      isAlike: (text) => text.includes('AccessSecretVersion(') && text.includes(google.project || projectVariable),
      source: (name, { modules }) => {
        const context = modules.get('context') ?? 'context';
        const project = google.project === '' ? `${modules.get('os') ?? 'os'}.Getenv("${projectVariable}")` : '';
        return [
          `func ${name}(id string) string {`,
          `\tproject := ${project || `"${google.project}"`}`,
          ...(project === ''
            ? []
            : ['\tif project == "" {', `\t\tpanic("${projectVariable} must be set to read " + id)`, '\t}']),
          `\tctx, cancel := ${context}.WithTimeout(${context}.Background(), 10*${modules.get('time') ?? 'time'}.Second)`,
          '\tdefer cancel()',
          `\tclient, err := ${modules.get(client) ?? 'secretmanager'}.NewClient(ctx)`,
          '\tif err != nil {',
          '\t\tpanic("Google Secret Manager cannot be reached for " + id + ": " + err.Error())',
          '\t}',
          '\tdefer client.Close()',
          `\trequest := &${modules.get(messages) ?? 'secretmanagerpb'}.AccessSecretVersionRequest{`,
          '\t\tName: "projects/" + project + "/secrets/" + id + "/versions/latest",',
          '\t}',
          '\tanswer, err := client.AccessSecretVersion(ctx, request)',
          '\tif err != nil {',
          '\t\tpanic(id + " cannot be read from Google Secret Manager: " + err.Error())',
          '\t}',
          '\tif len(answer.GetPayload().GetData()) == 0 {',
          '\t\tpanic("Google Secret Manager holds nothing in " + id)',
          '\t}',
          '\treturn string(answer.GetPayload().GetData())',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(google.secret, name)}")`, loose: false }),
  };
}

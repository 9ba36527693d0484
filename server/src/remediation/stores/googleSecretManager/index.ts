/** Google Secret Manager: the latest version of one secret for each value, of a project. */
import { createRemoteStore } from '../remoteStore';
import { secretName } from '../secretName';
import { googleInCsharp } from './csharp';
import { googleInGo } from './go';
import { googleInJava } from './java';
import { googleInJavascript } from './javascript';
import { googleInPhp } from './php';
import { projectVariable } from './project';
import { googleInPython } from './python';
import { googleInRuby } from './ruby';

/** See the file's first lines. */
export const googleSecretManager = createRemoteStore({
  id: 'google-secret-manager',
  name: 'Google Secret Manager',
  kits: {
    javascript: googleInJavascript,
    python: googleInPython,
    java: googleInJava,
    go: googleInGo,
    ruby: googleInRuby,
    php: googleInPhp,
    csharp: googleInCsharp,
  },
  secretFor: ({ google }, name) => secretName(google.secret, name),
  putCommand: ({ google: { project } }, secret) => {
    const of = project === '' ? '' : ` --project=${project}`;
    return `gcloud secrets create ${secret}${of} --data-file=-`;
  },
  variables: [projectVariable],
  advice: [
    'Credentials are the application default ones (a service account, GOOGLE_APPLICATION_CREDENTIALS, `gcloud auth application-default login`), which need the role Secret Manager Secret Accessor.',
    'Google bills each call: a value that is needed often is best read once, when the program starts.',
  ],
});

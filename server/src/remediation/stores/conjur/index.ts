/** CyberArk Conjur, also called Secrets Manager, Self-Hosted. */
import { createRemoteStore } from '../remoteStore';
import { secretName } from '../secretName';
import { conjurInCsharp } from './csharp';
import { conjurInGo } from './go';
import { conjurInJava } from './java';
import { conjurInJavascript } from './javascript';
import { conjurInPhp } from './php';
import { conjurInPython } from './python';
import { conjurInRuby } from './ruby';

/** See the file's first lines. */
export const conjur = createRemoteStore({
  id: 'conjur',
  name: 'Conjur',
  kits: {
    javascript: conjurInJavascript,
    python: conjurInPython,
    java: conjurInJava,
    go: conjurInGo,
    ruby: conjurInRuby,
    php: conjurInPhp,
    csharp: conjurInCsharp,
  },
  secretFor: ({ conjur: { variable } }, name) => secretName(variable, name),
  variables: ['CONJUR_APPLIANCE_URL', 'CONJUR_ACCOUNT', 'CONJUR_AUTHN_LOGIN', 'CONJUR_AUTHN_API_KEY'],
  advice: [
    'The policy must define the variable; Conjur makes none by itself.',
    'A certificate of your own authority must be trusted by the runtime, as with NODE_EXTRA_CA_CERTS or the JDK’s trust store.',
    'Each call logs in anew: a value that is needed often is best read once, when the program starts.',
  ],
});

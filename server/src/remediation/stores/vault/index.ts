/** HashiCorp Vault and OpenBao: version 2 of the key-value engine. */
import { createRemoteStore } from '../remoteStore';
import { secretName } from '../secretName';
import { vaultInCsharp } from './csharp';
import { vaultInGo } from './go';
import { vaultInJava } from './java';
import { vaultInJavascript } from './javascript';
import { vaultInPhp } from './php';
import { vaultInPython } from './python';
import { vaultInRuby } from './ruby';

/** See the file's first lines. */
export const vault = createRemoteStore({
  id: 'vault',
  name: 'Vault',
  kits: {
    javascript: vaultInJavascript,
    python: vaultInPython,
    java: vaultInJava,
    go: vaultInGo,
    ruby: vaultInRuby,
    php: vaultInPhp,
    csharp: vaultInCsharp,
  },
  secretFor: ({ vault: { path } }, name) => secretName(path, name),
  putCommand: ({ vault: { mount, field } }, secret) => `vault kv put -mount=${mount} ${secret} ${field}=-`,
  variables: ['VAULT_ADDR', 'VAULT_TOKEN'],
  advice: ['Each call asks Vault again: a value that is needed often is best read once, when the program starts.'],
});

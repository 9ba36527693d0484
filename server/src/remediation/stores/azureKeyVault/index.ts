/** Azure Key Vault: the latest version of one secret for each value. Its names are letters, digits and `-` alone. */
import { createRemoteStore } from '../remoteStore';
import { secretName } from '../secretName';
import { azureInCsharp } from './csharp';
import { azureInGo } from './go';
import { azureInJava } from './java';
import { azureInJavascript } from './javascript';
import { azureInPhp } from './php';
import { azureInPython } from './python';
import { azureInRuby } from './ruby';

/** See the file's first lines. */
export const azureKeyVault = createRemoteStore({
  id: 'azure-key-vault',
  name: 'Azure Key Vault',
  kits: {
    javascript: azureInJavascript,
    python: azureInPython,
    java: azureInJava,
    go: azureInGo,
    ruby: azureInRuby,
    php: azureInPhp,
    csharp: azureInCsharp,
  },
  secretFor: ({ azure }, name) => secretName(azure.secret, name),
  putCommand: ({ azure: { vaultUrl } }, secret) => {
    const [vault = ''] = vaultUrl.replace('https://', '').split('.');
    const of = vault === '' ? '"$VAULT_NAME"' : vault;
    return `az keyvault secret set --vault-name ${of} --name ${secret} --file /dev/stdin --encoding utf-8 --output none`;
  },
  variables: ['AZURE_KEY_VAULT_ENDPOINT'],
  advice: [
    'Credentials come from the usual chain (a managed identity, AZURE_CLIENT_ID and its like, `az login`); in Ruby and PHP from AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET. They must allow reading secrets.',
    'Each call asks Key Vault again: a value that is needed often is best read once, when the program starts.',
  ],
});

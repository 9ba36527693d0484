/** The variable that says where the vault lies, unless the settings say it. Azure's own developer tools give it this name. */

/** See the file's first lines. */
export const endpointVariable = 'AZURE_KEY_VAULT_ENDPOINT';

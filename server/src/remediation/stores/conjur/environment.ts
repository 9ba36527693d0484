/** The variables by which programs reach Conjur, in the order in which the helpers read them. */
import type { StoreSettings } from '../../plan';

/** See the file's first lines. The account is left out where the settings say it. */
export function conjurVariables({ conjur }: StoreSettings): readonly string[] {
  const account = conjur.account === '' ? ['CONJUR_ACCOUNT'] : [];
  return ['CONJUR_APPLIANCE_URL', ...account, 'CONJUR_AUTHN_LOGIN', 'CONJUR_AUTHN_API_KEY'];
}

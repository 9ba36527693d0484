/** Compose files: variables are looked up when compose starts. */
import { formatLanguage } from './format';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

/** `environment: - NAME=value` and `environment: NAME: value` alike; an unset or empty variable stops compose. */
export const compose = formatLanguage({
  id: 'compose',
  read: yamlReader(() => 'value'),
  literals: { value: true, opaque: opaqueYaml },
  spell: (name) => `\${${name}:?${name} is not set}`,
  // What compose expands itself is no part of a key.
  special: /\$/,
  hint: keyOf,
  advice: 'Compose reads the `.env` beside its file; for one elsewhere, say `docker compose --env-file PATH up`.',
});

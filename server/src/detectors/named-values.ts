/**
 * Keys behind a name that says so, in spellings with more between the two than an assignment: a borrowed string of Rust, the
 * entities of a page that holds JSON, a field that Gradle builds into an app. What the usual spellings hold is the generic tier's.
 */
import type { ProviderSpec } from '../core/catalogue';

/** A name that ends as those of secrets do, and is not of something public. */
const name = String.raw`[\w-]{0,48}?(?:(?:api|access|secret|private|client|auth|app|encryption|signing|service|admin|jwt|hmac)[_-]?key|(?<!(?:csrf|xsrf|page|next)[_-]?)token|secret|passw(?:or)?d)[A-Za-z\d]{0,6}`;

export const namedValues = {
  id: 'named-values',
  name: 'Named values',
  detectors: [
    {
      id: 'named-values-rust',
      name: 'Key in a constant of Rust',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['&str = ', '&[u8] = ', "&'static str = "], before: 72 },
      pattern: String.raw`${name}\s{0,2}:\s{0,2}&(?:'static )?(?:str|\[u8\]) = [br]{0,2}#{0,2}"(?<secret>[^"\s]{8,512})"`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 640,
      checks: ['key-argument', 'documented-example'],
      confidence: 'medium',
      envNames: ['API_KEY'],
      description: 'A secret key: whoever reads this file can use the service, or read or forge what the key protects.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-entity',
      name: 'Key in JSON within a page',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: {
        in: 'token',
        literals: ['&quot;:&quot;', '&quot;: &quot;', '&#34;:&#34;', ': &quot;', '=&quot;'],
        before: 72,
      },
      pattern: String.raw`${name}(?:&(?:quot|#34);)?\s?[:=]\s?&(?:quot|#34);(?<secret>[^"&<>\s]{12,512})&(?:quot|#34);`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      reach: 640,
      checks: ['key-argument', 'documented-example'],
      confidence: 'medium',
      envNames: ['API_KEY'],
      description: 'A secret key: everybody who opens the page can use the service with it.',
      references: ['https://cwe.mitre.org/data/definitions/798.html'],
    },
    {
      id: 'named-values-build-field',
      name: 'Key built into an Android app',
      class: 'secret',
      severity: 'medium',
      tier: 'generic',
      anchor: { in: 'token', literals: ['buildconfigfield', 'resvalue'] },
      pattern: String.raw`(?:buildConfigField|resValue)\s{0,2}\(?\s{0,8}["']string["']\s{0,2},\s{0,8}["']${name}["']\s{0,2},\s{0,8}["']?\\?["'](?<secret>[^"'\\\s]{8,512})\\?["']`,
      ignoreCase: true,
      reach: 640,
      checks: ['key-argument', 'documented-example'],
      confidence: 'medium',
      envNames: ['API_KEY'],
      description: 'A key that everybody who has the app can read out of it.',
      references: [
        'https://developer.android.com/build/gradle-tips#share-custom-fields-and-resource-values-with-your-app-code',
      ],
    },
  ],
} as const satisfies ProviderSpec;

/**
 * Keys behind a name that says so, in spellings with more between the two than an assignment: a field that Gradle builds into an
 * app. What the usual spellings hold is the generic tier's.
 */
import type { ProviderSpec } from '../core/catalogue';

/** A name that ends as those of secrets do, and is not of something public. */
const name = String.raw`[\w-]{0,48}?(?:(?:api|access|secret|private|client|auth|app|encryption|signing|service|admin|jwt|hmac)[_-]?key|(?<!(?:csrf|xsrf|page|next)[_-]?)token|secret|passw(?:or)?d)[A-Za-z\d]{0,6}`;

export const namedValues = {
  id: 'named-values',
  name: 'Named values',
  detectors: [
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

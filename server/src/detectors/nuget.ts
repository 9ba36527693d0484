/**
 * NuGet: API keys and feed passwords.
 * Format: https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key
 */
import type { ProviderSpec } from '../core/catalogue';

export const nuget = {
  id: 'nuget',
  name: 'NuGet',
  homepage: 'https://www.nuget.org',
  links: { keys: 'https://www.nuget.org/account/apikeys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'nuget-api-key',
      name: 'NuGet API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['oy2'] },
      pattern: 'oy2[a-z0-9]{43}',
      checks: ['mixed'],
      envNames: ['NUGET_API_KEY'],
      description: 'Pushes packages as its scopes allow.',
      references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
    },
    {
      id: 'nuget-config-password',
      name: 'NuGet feed password',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ClearTextPassword'] },
      pattern: String.raw`ClearTextPassword["']\s{1,4}value\s{0,2}=\s{0,2}["'](?<secret>[^"'\s<>%$]{6,256})["']`,
      bounds: { left: '\\w', right: '' },
      show: { prefix: 0 },
      checks: ['documented-example'],
      envNames: ['NUGET_PASSWORD'],
      description: 'Opens a private package feed.',
      references: ['https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials'],
    },
    {
      id: 'nuget-api-key-by-name',
      name: 'NuGet API key (by name)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['nuget'] },
      pattern: '[0-9a-z]{46}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['NUGET_API_KEY'],
      description: 'Publishes packages within its scopes.',
      references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package'],
    },
  ],
} as const satisfies ProviderSpec;

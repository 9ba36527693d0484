/** PyPI: upload tokens. Format: https://pypi.org/help/#apitoken */
import type { ProviderSpec } from '../core/catalogue';

export const pypi = {
  id: 'pypi',
  name: 'PyPI',
  homepage: 'https://pypi.org',
  links: { keys: 'https://pypi.org/manage/account/token/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'pypi-api-token',
      name: 'PyPI API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pypi-AgEIcHlwaS5vcmc'] },
      // A macaroon in base64 that starts with its location, pypi.org.
      pattern: 'pypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{85,1000}',
      bounds: { right: '\\w-' },
      reach: 1100,
      show: { prefix: 5 },
      envNames: ['TWINE_PASSWORD', 'UV_PUBLISH_TOKEN'],
      description: 'Uploads releases of the projects it is scoped to.',
      references: ['https://pypi.org/help/#apitoken'],
    },
    {
      id: 'pypi-test-api-token',
      name: 'TestPyPI API token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['pypi-AgENdGVzdC5weXBpLm9yZ'] },
      pattern: 'pypi-AgENdGVzdC5weXBpLm9yZ[0-9A-Za-z_-]{50,1000}',
      bounds: { right: '\\w-' },
      reach: 1100,
      show: { prefix: 5 },
      envNames: ['TWINE_PASSWORD'],
      description: 'Uploads releases to the test instance of PyPI.',
      references: ['https://pypi.org/help/#apitoken'],
    },
  ],
} as const satisfies ProviderSpec;

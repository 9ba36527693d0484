/** Django: the key that signs sessions. Format: https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key */
import type { ProviderSpec } from '../core/catalogue';

export const django = {
  id: 'django',
  name: 'Django',
  homepage: 'https://www.djangoproject.com',
  links: { rotate: 'https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key-fallbacks', seen: '2026-11-25' },
  detectors: [
    {
      id: 'django-insecure-secret-key',
      name: 'Django secret key (as startproject makes it)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['django-insecure-'] },
      pattern: String.raw`django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{50}`,
      bounds: { left: '\\w-', right: '\\w!@#$%^&*(=+)-' },
      checks: ['has-digit'],
      show: { prefix: 16 },
      envNames: ['DJANGO_SECRET_KEY', 'SECRET_KEY'],
      description: 'Forges sessions, password reset links and whatever else the site signs.',
      references: ['https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key'],
    },
    {
      id: 'django-secret-key',
      name: 'Django secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['SECRET_KEY'] },
      // Fifty characters that startproject draws from this alphabet; also as the default of an environment variable.
      pattern: String.raw`SECRET_KEY[\x27\x22\]]{0,2}\s{0,3}=\s{0,3}(?:(?:os\.)?(?:getenv|environ\.get|env(?:\.str)?|config)\([\x27\x22]\w{1,40}[\x27\x22],\s{0,2}(?:default=)?)?r?[\x27\x22]?(?<secret>[a-z0-9!@#$%^&*(\-_=+)]{50})(?![\w!@#$%^&*(=+)-])`,
      bounds: { left: '', right: '' },
      checks: ['has-digit', 'random'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['DJANGO_SECRET_KEY', 'SECRET_KEY'],
      description: 'Forges sessions, password reset links and whatever else the site signs.',
      references: ['https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key'],
    },
  ],
} as const satisfies ProviderSpec;

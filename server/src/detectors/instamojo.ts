/** Instamojo: client secrets and client ids. Format: https://docs.instamojo.com */
import type { ProviderSpec } from '../core/catalogue';

export const instamojo = {
  id: 'instamojo',
  name: 'Instamojo',
  homepage: 'https://www.instamojo.com',
  detectors: [
    {
      id: 'instamojo-client-secret',
      name: 'Instamojo client secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['instamojo'], within: 40 },
      pattern: '[0-9A-Za-z]{128}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['INSTAMOJO_CLIENT_SECRET'],
      description: 'With the client id, gets tokens that take payments and refund.',
      references: ['https://docs.instamojo.com'],
    },
    {
      id: 'instamojo-client-id',
      name: 'Instamojo client id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['instamojo'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['INSTAMOJO_CLIENT_ID'],
      description: 'Names the app that takes payments; useful with its secret.',
      references: ['https://docs.instamojo.com'],
    },
  ],
} as const satisfies ProviderSpec;

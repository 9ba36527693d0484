/** Hugging Face: user and organization tokens. Format: https://huggingface.co/docs/hub/security-tokens */
import type { ProviderSpec } from '../core/catalogue';

export const huggingface = {
  id: 'huggingface',
  name: 'Hugging Face',
  homepage: 'https://huggingface.co',
  links: {
    keys: 'https://huggingface.co/settings/tokens',
    rotate: 'https://huggingface.co/docs/hub/security-tokens',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'huggingface-access-token',
      name: 'Hugging Face access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['hf_'] },
      pattern: 'hf_[0-9A-Za-z]{34,40}',
      minEntropy: 3.2,
      envNames: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
      description: 'Reads, or with a write token changes, models, data sets and spaces.',
      references: ['https://huggingface.co/docs/hub/security-tokens'],
    },
    {
      id: 'huggingface-organization-token',
      name: 'Hugging Face organization token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['api_org_'] },
      pattern: 'api_org_[A-Za-z]{34}',
      minEntropy: 3.2,
      envNames: ['HF_TOKEN'],
      description: 'Reads or changes the repositories of an organization.',
      references: ['https://huggingface.co/docs/hub/security-tokens'],
    },
  ],
} as const satisfies ProviderSpec;

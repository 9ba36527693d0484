/** Jenkins: API tokens and passwords. Format: https://www.jenkins.io/blog/2018/07/02/new-api-token-system/ */
import type { ProviderSpec } from '../core/catalogue';

export const jenkins = {
  id: 'jenkins',
  name: 'Jenkins',
  homepage: 'https://www.jenkins.io',
  links: {
    keys: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'jenkins-api-token',
      name: 'Jenkins API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['jenkins', 'jenkins_token', 'jenkinstoken', 'jenkins-token'], within: 50 },
      pattern: '(?:11)?[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['JENKINS_TOKEN', 'JENKINS_API_TOKEN'],
      description: "Acts as its user: runs builds, reads their credentials' output.",
      references: ['https://www.jenkins.io/blog/2018/07/02/new-api-token-system/'],
    },
    {
      id: 'jenkins-encrypted-secret',
      name: 'Jenkins encrypted secret',
      class: 'secret',
      severity: 'medium',
      // Whatever else is recognised between the braces is the better answer.
      tier: 'generic',
      // Base64 of a length and of AES ciphertext, in braces. A few bytes of the header are always the same.
      anchor: { in: 'token', literals: ['AQAAABAAA'] },
      pattern: String.raw`AQAAABAAA[\w+/= -]{16,6000}(?=\})`,
      reach: 6100,
      confidence: 'medium',
      bounds: { left: String.raw`\w/+`, right: '' },
      description:
        'A credential of a Jenkins server: readable by whoever also holds its master.key and hudson.util.Secret.',
      references: ['https://www.jenkins.io/doc/developer/security/secrets/'],
    },
    {
      id: 'jenkins-initial-password',
      name: 'Jenkins initial admin password',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['initialadminpassword'], within: 160, both: true },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed'],
      confidence: 'high',
      envNames: ['JENKINS_PASSWORD'],
      description: 'Logs in as the first administrator.',
      references: ['https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins'],
    },
  ],
} as const satisfies ProviderSpec;

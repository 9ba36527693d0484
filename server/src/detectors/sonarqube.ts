/**
 * SonarQube: user, project and analysis tokens.
 * Format: https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/
 */
import type { ProviderSpec } from '../core/catalogue';

export const sonarqube = {
  id: 'sonarqube',
  name: 'SonarQube',
  homepage: 'https://www.sonarsource.com',
  links: { keys: 'https://sonarcloud.io/account/security', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sonarqube-token',
      name: 'SonarQube token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['squ_', 'sqp_', 'sqa_'] },
      // `squ_` of a user, `sqp_` of a project, `sqa_` for all projects.
      pattern: 'sq[upa]_[0-9A-Za-z_=-]{40}',
      checks: ['mixed'],
      envNames: ['SONAR_TOKEN'],
      description: 'Analyses projects, and with a user token acts as its user.',
      references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
    },
    {
      id: 'sonarqube-cloud-token',
      name: 'SonarQube Cloud token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sqco_'] },
      pattern: 'sqco_[0-9A-Za-z]{59}',
      checks: ['mixed-case'],
      envNames: ['SONAR_TOKEN'],
      description: 'Acts as its user or organization.',
      references: ['https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/'],
    },
    {
      id: 'sonarqube-legacy-token',
      name: 'SonarQube token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'sonar_token',
          'sonartoken',
          'sonar-token',
          'sonar.login',
          'sonar.token',
          'sonar_login',
          'sonarlogin',
          'sonar-login',
          'sonarcloud',
          'sonarqube',
          'sonar',
        ],
        within: 40,
      },
      pattern: '[0-9A-Za-z_=-]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['SONAR_TOKEN'],
      description: 'Acts as its user.',
      references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
    },
  ],
} as const satisfies ProviderSpec;

/**
 * Atlassian: API tokens of Jira and Confluence, organization and repository keys.
 * Format: https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
 */
import type { ProviderSpec } from '../core/catalogue';

/** How base64 of a decimal number begins: its first two digits, the first of them no zero. */
const numberStarts =
  'MTA MTE MTI MTM MTQ MTU MTY MTc MTg MTk MjA MjE MjI MjM MjQ MjU MjY Mjc Mjg Mjk MzA MzE MzI MzM MzQ MzU MzY Mzc Mzg Mzk ' +
  'NDA NDE NDI NDM NDQ NDU NDY NDc NDg NDk NTA NTE NTI NTM NTQ NTU NTY NTc NTg NTk NjA NjE NjI NjM NjQ NjU NjY Njc Njg Njk ' +
  'NzA NzE NzI NzM NzQ NzU NzY Nzc Nzg Nzk ODA ODE ODI ODM ODQ ODU ODY ODc ODg ODk OTA OTE OTI OTM OTQ OTU OTY OTc OTg OTk';

export const atlassian = {
  id: 'atlassian',
  name: 'Atlassian',
  homepage: 'https://www.atlassian.com',
  links: {
    keys: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    audit:
      'https://support.atlassian.com/security-and-access-policies/docs/track-organization-activities-from-the-audit-log/',
    rotate: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'atlassian-api-token',
      name: 'Atlassian API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ATATT'] },
      // The last eight characters are a checksum.
      pattern: 'ATATT[0-9A-Za-z_-]{20,500}(?:=|%3[dD])[0-9A-Za-z]{8}',
      reach: 600,
      checks: ['crc32-hex-all'],
      envNames: ['ATLASSIAN_API_TOKEN', 'JIRA_API_TOKEN'],
      description: 'Acts as its user in Jira, Confluence and the other products.',
      references: [
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      ],
    },
    {
      id: 'atlassian-access-token',
      name: 'Atlassian organization key or Bitbucket access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ATCTT3'] },
      pattern: 'ATCTT3[0-9A-Za-z_-]{20,800}(?:=|%3D)[0-9A-F]{8}',
      reach: 900,
      checks: ['crc32-hex-all'],
      envNames: ['ATLASSIAN_ACCESS_TOKEN', 'BITBUCKET_TOKEN'],
      description: 'Manages an organization, or acts for a repository, project or workspace.',
      references: ['https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/'],
    },
    {
      id: 'atlassian-legacy-api-token',
      name: 'Atlassian API token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['atlassian', 'jira', 'confluence'], within: 40 },
      pattern: '[0-9A-Za-z]{24}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      minEntropy: 3.2,
      envNames: ['ATLASSIAN_API_TOKEN', 'JIRA_API_TOKEN'],
      description: 'Acts as its user in Jira, Confluence and the other products.',
      references: [
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      ],
    },
    {
      id: 'atlassian-data-center-token',
      name: 'Jira or Confluence Data Center access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['jira', 'confluence'] },
      pattern: '[MNO][ADQTgjwz][AEIMQUYcgk][0-5w-z][0-9A-Za-z+/]{40}',
      bounds: { left: '\\w/+.-', right: '\\w/+=' },
      checks: ['mixed-case', 'random'],
      envNames: ['JIRA_TOKEN', 'CONFLUENCE_TOKEN'],
      description: 'Acts as its user.',
      references: ['https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'],
    },
    {
      id: 'atlassian-data-center-token-alone',
      name: 'Jira or Confluence Data Center access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: numberStarts.split(' '), next: '012345wxyz' },
      // Base64 of twelve digits, a colon and twenty bytes.
      pattern: String.raw`(?:${numberStarts.replaceAll(' ', '|')})[0-5w-z](?:[MNO][ADQTgjwz][AEIMQUYcgk][0-5w-z]){3}O[g-v][0-9A-Za-z+/]{26}`,
      bounds: { left: '\\w+', right: '\\w+=' },
      checks: ['mixed-case'],
      show: { prefix: 0 },
      envNames: ['JIRA_TOKEN', 'CONFLUENCE_TOKEN'],
      description: 'Acts as its user.',
      references: ['https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'],
    },
    {
      id: 'atlassian-site-host',
      name: 'Atlassian site address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.atlassian.net'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[a-z][0-9a-z-]{2,30}\.atlassian\.net(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['JIRA_HOST', 'ATLASSIAN_SITE'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://support.atlassian.com/organization-administration/docs/what-is-an-atlassian-organization/'],
    },
    {
      id: 'atlassian-server-url',
      name: 'Jira or Confluence server address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'context', literals: ['jira', 'confluence'], within: 14 },
      // A server of one's own, set as such; with a path behind it, it is a link.
      pattern: String.raw`(?<=(?:jira|confluence)[_. -]{0,2})(?:url|host|server|base|prod|staging|site)?["'\x60]?\s{0,2}[:=]\s{0,2}["'\x60]?(?<secret>https?://(?!localhost|127\.|(?:[\w-]{1,40}\.){0,3}(?:example|atlassian|mattermost|github|gitlab|google|docker|npmjs|apache|w3)\.|(?:your|my)[\w-]{0,40}\.)[0-9a-z][\w-]{1,62}(?:\.[\w-]{1,62}){1,4}(?::\d{2,5})?(?!/[\w?#$%{<]|[:.-]?\w))`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      show: { prefix: 120 },
      envNames: ['JIRA_URL', 'CONFLUENCE_URL'],
      description: 'Names an installation; opens nothing by itself.',
      references: ['https://confluence.atlassian.com/adminjiraserver/configuring-the-base-url-938847830.html'],
    },
  ],
} as const satisfies ProviderSpec;

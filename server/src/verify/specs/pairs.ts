/** Keys that are asked about together with something that stands near them: an id, a site, a tenant. */
import type { VerifyCall, VerifySpec } from '../spec';

const datadogSites = [
  ['api.datadoghq.com', 'US1'],
  ['api.datadoghq.eu', 'EU1'],
  ['api.us3.datadoghq.com', 'US3'],
  ['api.us5.datadoghq.com', 'US5'],
  ['api.ap1.datadoghq.com', 'AP1'],
  ['api.ap2.datadoghq.com', 'AP2'],
  ['api.ddog-gov.com', 'US1-FED'],
] as const;

const datadogCalls: readonly VerifyCall[] = datadogSites.map(([host, region]) => ({
  url: `https://${host}/api/v1/validate`,
  auth: { kind: 'header', name: 'dd-api-key', value: '{key}' },
  // Every site refuses the keys of the others with 403.
  rules: [
    { status: [403], verdict: 'invalid' },
    { json: { path: 'valid', is: [true] }, verdict: 'valid' },
  ],
  region,
}));

export const pairs = [
  {
    id: 'aws',
    name: 'Amazon Web Services',
    detectors: ['aws-secret-access-key'],
    parts: [
      { name: 'id', label: 'access key ID', detectors: ['aws-access-key-id', 'aws-temporary-access-key-id'] },
      { name: 'token', label: 'session token', detectors: ['aws-session-token'], optional: true },
    ],
    calls: [
      {
        method: 'POST',
        url: 'https://sts.amazonaws.com/',
        auth: { kind: 'aws', id: '{id}', secret: '{key}', token: '{token}', service: 'sts' },
        form: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        rules: [
          { status: [403], text: 'InvalidClientTokenId', verdict: 'invalid' },
          {
            status: [403],
            text: 'SignatureDoesNotMatch',
            verdict: 'unknown',
            reason: 'AWS knows the ID, but this is not its secret.',
          },
          { status: [403], text: 'ExpiredToken', verdict: 'invalid', reason: 'The session has expired.' },
        ],
        evidence: [{ kind: 'account', json: 'GetCallerIdentityResponse.GetCallerIdentityResult.Account' }],
      },
    ],
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
  },
  {
    id: 'twilio',
    name: 'Twilio',
    detectors: ['twilio-auth-token'],
    parts: [
      {
        name: 'sid',
        label: 'account SID',
        detectors: ['twilio-account-sid'],
        near: String.raw`\b(?<value>AC[0-9a-f]{32})\b`,
      },
    ],
    calls: [
      {
        url: 'https://api.twilio.com/2010-04-01/Accounts.json?PageSize=1',
        auth: { kind: 'basic', user: '{sid}', password: '{key}' },
        evidence: [
          { kind: 'account', json: 'accounts.0.friendly_name' },
          { kind: 'environment', json: 'accounts.0.type' },
        ],
      },
    ],
    // A wrong SID is refused with 401 as a wrong token is.
    doubt: {
      detectors: ['twilio-auth-token'],
      reason: 'Twilio does not accept it with the account SID that stands near it.',
    },
    source: 'https://www.twilio.com/docs/iam/api/account',
  },
  {
    id: 'datadog',
    name: 'Datadog',
    detectors: ['datadog-api-key'],
    calls: datadogCalls,
    source: 'https://docs.datadoghq.com/api/latest/authentication/',
  },
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    detectors: ['mailchimp-api-key'],
    parts: [{ name: 'site', label: 'data center', inKey: String.raw`-(?<value>us\d{1,2})$` }],
    calls: [
      {
        url: 'https://{site}.api.mailchimp.com/3.0/',
        auth: { kind: 'basic', user: 'keylift', password: '{key}' },
        evidence: [{ kind: 'account', json: 'account_name' }],
      },
    ],
    source: 'https://mailchimp.com/developer/marketing/api/root/',
  },
  {
    id: 'azure-entra',
    name: 'Microsoft Entra',
    detectors: ['azure-entra-client-secret'],
    parts: [
      {
        name: 'tenant',
        label: 'tenant ID',
        near: String.raw`tenant[\w.-]{0,12}["'\]]{0,3}\s{0,4}[:=,(]{1,2}\s{0,4}["'\x60]?(?<value>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`,
      },
      {
        name: 'client',
        label: 'client ID',
        near: String.raw`(?:client|app(?:lication)?)[\w.-]{0,12}["'\]]{0,3}\s{0,4}[:=,(]{1,2}\s{0,4}["'\x60]?(?<value>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`,
      },
    ],
    calls: [
      {
        method: 'POST',
        url: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
        auth: { kind: 'none' },
        form: {
          client_id: '{client}',
          client_secret: '{key}',
          grant_type: 'client_credentials',
          scope: 'https://graph.microsoft.com/.default',
        },
        rules: [
          { json: { path: 'error_codes.0', is: [7000222] }, verdict: 'invalid', reason: 'The secret has expired.' },
          { json: { path: 'error_codes.0', is: [7000215] }, verdict: 'invalid' },
          {
            status: [400, 401],
            verdict: 'unknown',
            reason: 'Microsoft refused the tenant or the application, and not the secret.',
          },
        ],
      },
    ],
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
  },
] as const satisfies readonly VerifySpec[];

/** What to do about a leaked AWS key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const aws = {
  provider: 'aws',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'An access key id (`AKIA…`) and its secret sign calls of every AWS service with the rights of one IAM user; `ASIA…` ids are temporary and end by themselves.',
        source: 'trufflesecurity/trufflehog@3ab759f, aws detector',
        seen,
      },
    ],
    risks: [
      {
        text: "Whatever the user's policies allow, from reading buckets to starting machines in every region on your bill; with IAM rights the thief makes users and keys of their own and stays.",
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Ask when and for which service the key was last used: `aws iam get-access-key-last-used --access-key-id ID`.',
        source: 'unverified',
        seen,
      },
      {
        text: 'Look up its calls in CloudTrail: `aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=ID`, in every region.',
        link: { title: 'CloudTrail', href: 'https://console.aws.amazon.com/cloudtrail/home' },
        source: 'unverified',
        seen,
      },
      {
        text: 'Look for users, roles, keys, machines and functions that nobody of you made; GuardDuty names many of them.',
        source: 'advice',
        seen,
      },
    ],
    stops: [
      {
        text: 'Deployments, pipelines, backups and every program that signs its calls with this access key; roles and other keys go on.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Best make no key: a role for the machine, the pipeline (OIDC) or the developer (IAM Identity Center) needs none.',
        source: 'advice',
        seen,
      },
      {
        text: 'Otherwise create a second key for the user and give the user a policy of only the actions and resources it needs.',
        link: { title: 'IAM', href: 'https://console.aws.amazon.com/iam/home' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, aws',
        seen,
      },
    ],
    place: [
      {
        text: 'The SDKs read `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and `AWS_REGION` by themselves: the literal can often simply go.',
        source: 'unverified',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Under Security credentials, Access keys: deactivate the key first, watch what breaks, then delete it.',
        link: { title: 'Security credentials', href: 'https://console.aws.amazon.com/iam/home#/security_credentials' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, aws',
        seen,
      },
      {
        text: 'From the command line: `aws iam update-access-key --access-key-id ID --status Inactive`.',
        source: 'GitGuardian detector pages, aws_iam',
        seen,
      },
      {
        text: 'Sessions that were made with the key live on: deny them by a policy on `aws:TokenIssueTime` if it was misused.',
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'For a month, watch cost by region, GuardDuty, new users, roles, keys and EC2 key pairs. Keep the old key inactive for some days before it is deleted: it can be switched on again if something was missed.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Roles and short-lived credentials (IAM Identity Center, OIDC in pipelines, instance profiles) instead of access keys; a budget with an alarm.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;

/** Samples for the detectors of Amazon Web Services. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const accessKeyId = `AK${'IAQ'}${randomText('base32', 15)}`;
const temporaryAccessKeyId = `AS${'IAQ'}${randomText('base32', 15)}`;
const secretAccessKey = `${randomText('base64', 40)}`;
const sessionToken = `IQoJb3Jp${'Z2luX2Vj'}${randomText('base64', 300)}`;
const bedrockApiKey = `AB${'SK'}${randomText('base64', 128)}`;
const bedrockShortTermKey = `bedrock-${'api-key-'}${randomText('base64', 100)}`;
const mwsAuthToken = `amzn${'.mws.'}${randomUuid()}`;
const loginClientSecret = `amzn1.oa${'2-cs.v1.'}${randomText('hex', 64)}`;
const appsyncApiKey = `da${'2-'}${randomText('lowerAlnum', 26)}`;
const accountId = `4${randomText('digits', 11, 5)}`;

testDetectors('aws', {
  'aws-access-key-id': {
    matches: [...inCode('AWS_ACCESS_KEY_ID', accessKeyId)],
    nonMatches: [
      ...nearMisses('AKIA', accessKeyId),
      `src = 'data:image/png;base64,iVBORw0KGgo${accessKeyId}AAAB'`,
      `https://s3.amazonaws.com/b/k?AWSAccessKeyId=${accessKeyId}&Expires=1465128000&Signature=x`,
      `X-Amz-Credential=${accessKeyId}%2F20381216%2Fus-east-1%2Fs3%2Faws4_request`,
    ],
  },
  'aws-temporary-access-key-id': {
    matches: [...inCode('AWS_ACCESS_KEY_ID', temporaryAccessKeyId)],
    nonMatches: [...nearMisses('ASIA', temporaryAccessKeyId)],
  },
  'aws-secret-access-key': {
    matches: [
      ...inCode('AWS_SECRET_ACCESS_KEY', secretAccessKey),
      `aws_access_key_id = AKIA…\naws_secret_access_key = «${secretAccessKey}»`,
    ],
    nonMatches: [
      ...outOfPlace('AWS_SECRET_ACCESS_KEY', secretAccessKey),
      `"aws-sdk": "git+https://github.com/aws/aws-sdk-js.git#0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"`,
      `import { GoogleCloudExamplesV1AwsJsonWebKeysLists } from "aws"`,
    ],
  },
  'aws-session-token': {
    matches: [...inCode('AWS_SESSION_TOKEN', sessionToken)],
    nonMatches: [...nearMisses('IQoJb3JpZ2luX2Vj', sessionToken)],
  },
  'aws-bedrock-api-key': {
    matches: [...inCode('AWS_BEARER_TOKEN_BEDROCK', bedrockApiKey)],
    nonMatches: [...nearMisses('ABSK', bedrockApiKey)],
  },
  'aws-bedrock-short-term-key': {
    matches: [...inCode('AWS_BEARER_TOKEN_BEDROCK', bedrockShortTermKey)],
    nonMatches: [...nearMisses('bedrock-api-key-', bedrockShortTermKey)],
  },
  'aws-mws-auth-token': {
    matches: [...inCode('MWS_AUTH_TOKEN', mwsAuthToken)],
    nonMatches: [...nearMisses('amzn.mws.', mwsAuthToken)],
  },
  'aws-login-client-secret': {
    matches: [...inCode('LWA_CLIENT_SECRET', loginClientSecret)],
    nonMatches: [...nearMisses('amzn1.oa2-cs.v1.', loginClientSecret)],
  },
  'aws-appsync-api-key': {
    matches: [...inCode('APPSYNC_API_KEY', appsyncApiKey)],
    nonMatches: [...nearMisses('da2-', appsyncApiKey)],
  },
  'aws-account-id': {
    matches: [...inCode('AWS_ACCOUNT_ID', accountId)],
    nonMatches: [...outOfPlace('AWS_ACCOUNT_ID', accountId)],
  },
  'aws-s3-bucket-host': {
    matches: [
      `AWS_S3_BUCKET=«${['acme-works', 's3', 'amazonaws', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 's3', 'amazonaws', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 's3', 'amazonaws', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 's3', 'amazonaws', 'com'].join('.')}`,
      `https://www${['acme-works', 's3', 'amazonaws', 'com'].join('.').slice(['acme-works', 's3', 'amazonaws', 'com'].join('.').indexOf('.s3.amazonaws.com'))}`,
      `https://your-name${['acme-works', 's3', 'amazonaws', 'com'].join('.').slice(['acme-works', 's3', 'amazonaws', 'com'].join('.').indexOf('.s3.amazonaws.com'))}`,
      `${['acme-works', 's3', 'amazonaws', 'com'].join('.')}.attacker.test`,
    ],
  },
  'aws-iam-unique-id': {
    matches: [`role = "«AROA${randomText('base32', 15)}7»"`, `«AIDA${randomText('base32', 15, 1)}4»`],
    nonMatches: [
      `AROA${randomText('base32', 15)}`,
      `AROA${randomText('base32', 17)}2`,
      `XAROA${randomText('base32', 16)}`,
      `AROA${'X'.repeat(16)}`,
    ],
  },
});

/** Samples for the detectors of Google. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, resized } from '../support/samples';

const apiKey = `AI${'za'}${randomText('base64url', 35)}`;
const firebaseWebKey = `AI${'za'}${randomText('base64url', 35)}`;
const apiKeyBase64 = `QUl${'6YVN'}${randomText('base64', 45)}`;
const geminiAuthKey = `AQ.A${'b8RN6'}${randomText('base64url', 44)}`;
const oauthClientSecret = `GOC${'SPX-'}${randomText('base64url', 28)}`;
const legacyOauthClientSecret = `${randomText('base64url', 24)}`;
const oauthAccessToken = `ya2${'9.a0'}${randomText('base64url', 70)}`;
const oauthRefreshToken = `1/${'/0'}${randomText('base64url', 99)}`;
const serviceAccountKey = `-----BEGIN ${'PRIVATE'} KEY-----\\nMIIE${randomText('base64', 1600)}\\n-----END ${'PRIVATE'} KEY-----`;
const storageHmacSecret = `${randomText('base64', 40)}`;
const recaptchaSecretKey = `6Lc${randomText('base62', 5)}AAAAA${randomText('base64url', 27)}`;
const recaptchaSiteKey = `6Lc${randomText('base62', 5)}AAAAA${randomText('base64url', 27)}`;
const oauthClientId = `${randomText('digits', 12, 3)}-${randomText('lowerAlnum', 32, 4)}.apps.google${'usercontent.com'}`;
const recaptchaByName = `6L${randomText('base64url', 38, 12)}`;

testDetectors('google', {
  'google-api-key': {
    matches: [...inCode('GOOGLE_API_KEY', apiKey)],
    nonMatches: [...nearMisses('AIza', apiKey)],
  },
  'google-firebase-web-key': {
    matches: [
      `firebase.initializeApp({ apiKey: '«${firebaseWebKey}»', authDomain: 'demo.firebaseapp.com' });`,
      `{\n  "apiKey": "«${firebaseWebKey}»",\n  "authDomain": "demo.firebaseapp.com"\n}`,
      `"api_key": [{ "current_key": "«${firebaseWebKey}»" }]`,
    ],
    nonMatches: [
      `{ apiKey: '${firebaseWebKey}', region: 'eu' }`,
      `GOOGLE_API_KEY=${firebaseWebKey}`,
      `authDomain: 'demo.firebaseapp.com'`,
      `"current_key": "AIza"`,
    ],
  },
  'google-api-key-base64': {
    matches: [...inCode('GOOGLE_API_KEY', apiKeyBase64)],
    nonMatches: [...nearMisses('QUl6YVN', apiKeyBase64)],
  },
  'google-gemini-auth-key': {
    matches: [...inCode('GEMINI_API_KEY', geminiAuthKey)],
    nonMatches: [...nearMisses('AQ.Ab8RN6', geminiAuthKey)],
  },
  'google-oauth-client-secret': {
    matches: [...inCode('GOOGLE_CLIENT_SECRET', oauthClientSecret)],
    nonMatches: [...nearMisses('GOCSPX-', oauthClientSecret)],
  },
  'google-legacy-oauth-client-secret': {
    matches: [
      `{"web":{"client_id":"1234-abcd.apps.googleusercontent.com","project_id":"demo","client_secret":"«${legacyOauthClientSecret}»"}}`,
      `clientId: 'x.apps.googleusercontent.com',\nclientSecret: '«${legacyOauthClientSecret}»',`,
    ],
    nonMatches: [
      `{"client_id":"x.apps.googleusercontent.com","client_secret":"sample_${legacyOauthClientSecret.slice(7)}"}`,
      `clientSecret: '${legacyOauthClientSecret}'`,
      `{"client_id":"x.apps.googleusercontent.com","client_secret":""}`,
      `{"client_id":"x.apps.googleusercontent.com","project":"${legacyOauthClientSecret}"}`,
    ],
  },
  'google-oauth-access-token': {
    matches: [...inCode('GOOGLE_OAUTH_ACCESS_TOKEN', oauthAccessToken)],
    nonMatches: [...nearMisses('ya29.', oauthAccessToken)],
  },
  'google-oauth-refresh-token': {
    matches: [...inCode('GOOGLE_REFRESH_TOKEN', oauthRefreshToken)],
    nonMatches: [...nearMisses('1//0', oauthRefreshToken)],
  },
  'google-service-account-key': {
    matches: [
      `{ "type": "service_account",\n  "private_key_id": "0a1b2c3d4e5f60718293",\n  "private_key": "«${serviceAccountKey}»\\\\n",\n  "client_email": "a@b.iam.gserviceaccount.com" }`,
      `const key = {'private_key_id': '0a1b2c3d4e5f60718293a4b5','private_key': '«${serviceAccountKey}»'};`,
    ],
    nonMatches: [
      `{ "private_key_id": "0a1b2c3d4e5f60718293", "private_key": "" }`,
      `{ "private_key_id": "", "private_key": "${serviceAccountKey}" }`,
      `{ "private_key_id": "0a1b2c3d4e5f60718293", "private_key": "-----BEGIN PRIVATE KEY-----\\\\n...\\\\n-----END PRIVATE KEY-----" }`,
    ],
  },
  'google-storage-hmac-secret': {
    matches: [...inCode('GCS_SECRET_ACCESS_KEY', storageHmacSecret)],
    nonMatches: [...outOfPlace('GCS_SECRET_ACCESS_KEY', storageHmacSecret)],
  },
  'google-recaptcha-secret-key': {
    matches: [
      `RECAPTCHA_SECRET_KEY=«${recaptchaSecretKey}»\n`,
      `"recaptcha": {\n  "secretKey": "«${recaptchaSecretKey}»"\n}`,
    ],
    nonMatches: [
      `RECAPTCHA_SITE_KEY=${recaptchaSecretKey}`,
      `<div class="g-recaptcha" data-sitekey="${recaptchaSecretKey}"></div>`,
      `RECAPTCHA_SECRET_KEY=6Lc`,
      `the secret has this shape and length, see ${recaptchaSecretKey} for one`,
    ],
  },
  'google-recaptcha-site-key': {
    matches: [...inCode('RECAPTCHA_SITE_KEY', recaptchaSiteKey)],
    nonMatches: [...outOfPlace('RECAPTCHA_SITE_KEY', recaptchaSiteKey)],
  },
  'google-oauth-client-id': {
    matches: [...inCode('GOOGLE_CLIENT_ID', oauthClientId)],
    nonMatches: [...resized(oauthClientId.slice(0, -1)), 'https://accounts.example.com/.apps.googleusercontent.com'],
  },
  'google-recaptcha-key-by-name': {
    matches: [...inCode('RECAPTCHA_KEY', recaptchaByName)],
    nonMatches: [...outOfPlace('RECAPTCHA_KEY', recaptchaByName)],
  },
  'google-youtube-key-by-name': {
    matches: [...inCode('YOUTUBE_API_KEY', randomText('base62', 39))],
    nonMatches: [...outOfPlace('YOUTUBE_API_KEY', randomText('base62', 39))],
  },
});

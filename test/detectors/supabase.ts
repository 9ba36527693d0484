/** Samples for the detectors of Supabase. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const accessToken = `sb${'p_'}${randomText('hex', 40)}`;
const secretKey = `sb_se${'cret_'}${randomText('base64url', 31)}`;
const serviceRoleKey = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'supabase', ref: randomText('lower', 20), role: 'service_role', iat: 1700000000, exp: 2015576000 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(randomText('base64url', 43))
  .join('.');
const anonKey = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'supabase', ref: randomText('lower', 20), role: 'anon', iat: 1700000000, exp: 2015576000 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(randomText('base64url', 43))
  .join('.');
const publishableKey = `sb_publ${'ishable_'}${randomText('base64url', 31)}`;

testDetectors('supabase', {
  'supabase-access-token': {
    matches: [...inCode('SUPABASE_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('sbp_', accessToken)],
  },
  'supabase-secret-key': {
    matches: [...inCode('SUPABASE_SECRET_KEY', secretKey)],
    nonMatches: [...nearMisses('sb_secret_', secretKey)],
  },
  'supabase-service-role-key': {
    matches: [...inCode('SUPABASE_SERVICE_ROLE_KEY', serviceRoleKey)],
    nonMatches: [
      `key = "ey${'Jpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'}"`,
      `key = "${serviceRoleKey}.x"`,
      `key = "zz${serviceRoleKey}"`,
      `SUPABASE_SERVICE_ROLE_KEY=eyJxxxxxxxx.eyJxxxxxxxx.xxxxxxxx`,
      `SUPABASE_SERVICE_ROLE_KEY=\${KEY}`,
      `role: "service_role"`,
      `"iss":"supabase","role":"service_role"`,
    ],
  },
  'supabase-anon-key': {
    matches: [...inCode('SUPABASE_ANON_KEY', anonKey)],
    nonMatches: [
      `key = "ey${'Jpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'}"`,
      `key = "${anonKey}.x"`,
      `key = "zz${anonKey}"`,
      `SUPABASE_ANON_KEY=eyJxxxxxxxx.eyJxxxxxxxx.xxxxxxxx`,
      `SUPABASE_ANON_KEY=\${KEY}`,
      `role: "anon"`,
      `"iss":"supabase","role":"anon"`,
    ],
  },
  'supabase-publishable-key': {
    matches: [...inCode('SUPABASE_PUBLISHABLE_KEY', publishableKey)],
    nonMatches: [...nearMisses('sb_publishable_', publishableKey)],
  },
  'supabase-project-url': {
    matches: [
      `SUPABASE_URL=«${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.')}»`,
      `url: "https://«${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.')}/some/path`,
      `mail to user@${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.')}`,
      `https://www${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.').slice(['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.').indexOf('.supabase.co'))}`,
      `https://your-name${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.').slice(['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.').indexOf('.supabase.co'))}`,
      `${['qwmzkdhtrvbnplxcsfgj', 'supabase', 'co'].join('.')}.attacker.test`,
    ],
  },
});

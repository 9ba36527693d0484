/** Samples for the detectors of Django. */
import { testDetectors } from '../support/detectorTester';
import { nearMisses, randomText } from '../support/samples';

const drawn = randomText('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 50, 7);
const insecureKey = `django-${'insecure-'}${drawn}`;

testDetectors('django', {
  'django-insecure-secret-key': {
    matches: [
      `SECRET_KEY = '«${insecureKey}»'\n`,
      `# SECRET_KEY = '«${insecureKey}»'\n`,
      `SECRET_KEY=«${insecureKey}»\nDEBUG=True\n`,
    ],
    nonMatches: [...nearMisses('django-insecure-', insecureKey)],
  },
  'django-secret-key': {
    matches: [
      `SECRET_KEY = '«${drawn}»'\n`,
      `SECRET_KEY = os.getenv("SECRET_KEY", "«${drawn}»")\n`,
      `SECRET_KEY = env.str("SECRET_KEY", default="«${drawn}»")\n`,
      `DEBUG=True\nSECRET_KEY=«${drawn}»\n`,
    ],
    nonMatches: [
      `SECRET_KEY = '${drawn.slice(1)}'\n`,
      `SECRET_KEY = '${drawn}a'\n`,
      `SECRET_KEY = '${drawn.slice(0, 49)}A'\n`,
      `secret = '${drawn}'\n`,
      "SECRET_KEY = os.environ['SECRET_KEY']\n",
      `SECRET_KEY = '${'x'.repeat(50)}'\n`,
    ],
  },
});

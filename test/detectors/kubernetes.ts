/** Samples for the detectors of Kubernetes. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const token = `${randomText('lowerAlnum', 6, 2)}.${randomText('lowerAlnum', 16, 3)}`;

testDetectors('kubernetes', {
  'kubernetes-bootstrap-token': {
    matches: [
      ...inCode('BOOTSTRAP_TOKEN', token),
      `kubeadm join 10.0.0.1:6443 --token «${token}» --discovery-token-ca-cert-hash sha256:0`,
    ],
    nonMatches: [...outOfPlace('BOOTSTRAP_TOKEN', token)],
  },
});

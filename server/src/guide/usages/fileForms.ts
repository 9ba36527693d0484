/**
 * How scripts, pipelines, manifests and settings speak of variables, by kind of file. The tables are data; what looks with
 * them is `usagesIn.ts`.
 */
import { codeForms, comment } from './codeForms';
import type { FileKind } from './fileKind';
import type { Form } from './form';

const assigned: Form = {
  kind: 'sets',
  how: 'environment file',
  before: /(?:^|\n)[ \t]*(?:export[ \t]+)?$/,
  after: /^[ \t]*=/,
};

const dollar = (kind: Form['kind'], how: string): readonly Form[] => [
  { kind, how, before: /(?<![\\$])\$$/ },
  { kind, how, before: /\$\{[!#]?$/, after: /^(?:[:\-+?=#%/^,@[][^}\n]*)?\}/ },
];

const shell: readonly Form[] = [
  ...dollar('reads', 'shell variable'),
  { kind: 'reads', how: 'printenv', before: /\bprintenv[ \t]+$/ },
  {
    kind: 'sets',
    how: 'shell variable',
    before: /(?:^|[\n;&|({]|\b(?:export|env|local|readonly|declare|typeset|then|do)(?:[ \t]+-\w+)?)[ \t]*$/,
    after: /^\+?=/,
  },
  {
    kind: 'sets',
    how: 'shell variable',
    before: /[ \t]\w+=\S*[ \t]+$|[ \t]-e[ \t]+$|--(?:env|build-arg)[ =]$/,
    after: /^=/,
  },
  { kind: 'sets', how: 'fish variable', before: /\bset[ \t]+(?:-\w+[ \t]+|--\w+[ \t]+)*$/ },
  { kind: 'passes', how: 'export', before: /\b(?:export|unset|read|readonly)[ \t]+(?:-\w+[ \t]+)?(?:\w+[ \t]+)*$/ },
  { kind: 'passes', how: 'container variable', before: /[ \t](?:-e|--env|--build-arg)[ =]$/ },
  comment,
];

const batch: readonly Form[] = [
  { kind: 'reads', how: 'batch variable', before: /%$/, after: /^(?::[^%\n]*)?%/ },
  { kind: 'reads', how: 'batch variable', before: /!$/, after: /^(?::[^!\n]*)?!/ },
  { kind: 'sets', how: 'batch variable', before: /\bset[ \t]+"?$/i, after: /^[ \t]*=/ },
  { kind: 'sets', how: 'setx', before: /\bsetx[ \t]+"?$/i },
  { kind: 'reads', how: 'if defined', before: /\bdefined[ \t]+$/i },
  comment,
];

const powershell: readonly Form[] = [
  { kind: 'sets', how: '$env:', before: /\$\{?env:$/i, after: /^\}?\s*=(?!=)/ },
  { kind: 'reads', how: '$env:', before: /\$\{?env:$/i },
  { kind: 'passes', how: 'Env: drive', before: /\bEnv:\\?$/i },
];

const yamlNames = (how: string): readonly Form[] => [
  { kind: 'passes', how: `${how}, by name`, before: /\bname:[ \t]*["']?$/ },
  { kind: 'sets', how, before: /(?:^|\n)[ \t]*-[ \t]+["']?$/, after: /^=/ },
  { kind: 'passes', how, before: /(?:^|\n)[ \t]*-[ \t]+["']?$/, after: /^["']?[ \t]*(?:#|\r?\n|$)/ },
  { kind: 'passes', how, before: /(?:^|[\n{,])[ \t]*["']?$/, after: /^["']?[ \t]*:[ \t]*["']?(?:\$|<<)/ },
  { kind: 'sets', how, before: /(?:^|[\n{,])[ \t]*(?:-[ \t]+)?["']?$/, after: /^["']?[ \t]*:(?:[ \t]|\r?\n|$)/ },
  comment,
];

const kubernetes: readonly Form[] = [
  { kind: 'passes', how: 'Kubernetes secretKeyRef or configMapKeyRef', before: /\bkey:[ \t]*["']?$/ },
  { kind: 'passes', how: 'Kubernetes secret key', before: /\b(?:secretKey|remoteRef|property):[ \t]*["']?$/ },
  { kind: 'reads', how: '$() in a container', before: /\$\($/, after: /^\)/ },
];

const scripts: readonly Form[] = [...shell.filter(({ kind }) => kind === 'reads')];

const github: readonly Form[] = [
  { kind: 'reads', how: 'GitHub Actions secret', before: /\bsecrets\.$|\bsecrets\[\s*'$/ },
  { kind: 'reads', how: 'GitHub Actions variable', before: /\b(?:vars|env|inputs)\.$|\b(?:vars|env|inputs)\[\s*'$/ },
  ...scripts,
  { kind: 'reads', how: '$env:', before: /\$env:$/i },
  ...yamlNames('GitHub Actions'),
];

const azure: readonly Form[] = [
  { kind: 'reads', how: 'Azure Pipelines $()', before: /\$\($/, after: /^\)/ },
  { kind: 'reads', how: 'Azure Pipelines expression', before: /\b(?:variables|parameters)\.$|\bvariables\[\s*'$/ },
  ...scripts,
  ...yamlNames('Azure Pipelines'),
];

const jenkins: readonly Form[] = [
  { kind: 'passes', how: 'Jenkins credentials', before: /\bcredentials\(\s*["']$|\bcredentialsId:\s*["']$/ },
  { kind: 'passes', how: 'Jenkins credentials', before: /\b\w*[vV]ariable:\s*["']$/ },
  { kind: 'reads', how: 'Jenkins env', before: /\benv\.$/ },
  { kind: 'sets', how: 'Jenkins environment', before: /(?:^|\n)[ \t]*$/, after: /^[ \t]*=/ },
  ...scripts,
];

const dockerfile: readonly Form[] = [
  { kind: 'passes', how: 'Dockerfile ARG', before: /(?:^|\n)[ \t]*ARG[ \t]+(?:[^\n]*[ \t])?$/i },
  {
    kind: 'sets',
    how: 'Dockerfile ENV',
    before: /(?:^|\n)[ \t]*ENV[ \t]+(?:(?:[^\n]|\\\r?\n)*[ \t])?$/i,
    after: /^(?:=|[ \t])/,
  },
  { kind: 'passes', how: 'Dockerfile secret', before: /\b(?:id|env|target)=(?:\/run\/secrets\/)?$|\/run\/secrets\/$/ },
  ...shell,
];

const compose: readonly Form[] = [...dollar('passes', 'Compose variable'), ...yamlNames('Compose environment')];

const terraform: readonly Form[] = [
  { kind: 'reads', how: 'Terraform var.', before: /\bvar\.$/ },
  { kind: 'passes', how: 'Terraform variable', before: /\bvariable[ \t]+"$/ },
  { kind: 'passes', how: 'Terraform name', before: /\b(?:name|key)[ \t]*=[ \t]*"$/, after: /^"/ },
  {
    kind: 'passes',
    how: 'Terraform',
    before: /(?:^|[\n{,])[ \t]*["(]{0,2}$/,
    after: /^[")]{0,2}[ \t]*[=:][ \t]*(?:var|local|data|module|aws_|google_|azurerm_)/,
  },
  { kind: 'sets', how: 'Terraform', before: /(?:^|[\n{,])[ \t]*["(]{0,2}$/, after: /^[")]{0,2}[ \t]*[=:](?!=)/ },
  { kind: 'passes', how: 'get_env', before: /\bget_env\(\s*"$/ },
  comment,
];

const properties: readonly Form[] = [
  ...dollar('reads', 'placeholder'),
  { kind: 'sets', how: 'systemd Environment', before: /\bEnvironment=[^\n]*?["' ]?$/, after: /^=/ },
  { kind: 'passes', how: 'systemd PassEnvironment', before: /\bPassEnvironment=[^\n]*$/ },
  { kind: 'sets', how: 'setting', before: /(?:^|\n)[ \t]*$/, after: /^[ \t]*[=:]/ },
  { kind: 'passes', how: 'nginx env', before: /(?:^|\n)[ \t]*env[ \t]+$/, after: /^[ \t]*[;=]/ },
  comment,
];

const data: readonly Form[] = [
  ...dollar('reads', 'placeholder'),
  { kind: 'reads', how: 'placeholder', before: /\$?\{(?:env[:.])$/, after: /^\}/ },
  { kind: 'sets', how: 'setting', before: /"$/, after: /^"\s*:/ },
  { kind: 'sets', how: 'setting', before: /(?:^|[\n{,])[ \t]*["']?$/, after: /^["']?[ \t]*=/ },
  { kind: 'passes', how: 'its name as a text', before: /["'>]$/, after: /^["'<]/ },
];

const helm: readonly Form[] = [
  { kind: 'reads', how: 'Helm .Values', before: /\.Values(?:\.\w+)*\.$/ },
  ...kubernetes,
  ...yamlNames('Helm'),
  ...scripts,
];

const docs: readonly Form[] = [{ kind: 'documents', how: 'text' }];
const example: readonly Form[] = [{ ...assigned, kind: 'documents', how: 'example of an environment file' }, comment];

/** The forms of each kind of file; the first that fits is told. */
export const formsOf: Readonly<Record<FileKind, readonly Form[]>> = {
  dotenv: [assigned, ...dollar('reads', 'environment file'), comment],
  dotenvExample: example,
  shell,
  batch,
  powershell: [...powershell, ...codeForms],
  makefile: [
    { kind: 'reads', how: 'make variable', before: /\$[({]$/, after: /^[)}:]/ },
    { kind: 'sets', how: 'make variable', before: /(?:^|\n)[ \t]*(?:export[ \t]+)?$/, after: /^[ \t]*[:?+]?=/ },
    ...shell,
  ],
  dockerfile,
  compose,
  github,
  gitlab: [...scripts, ...yamlNames('GitLab CI')],
  azure,
  jenkins: [...jenkins, ...codeForms],
  pipeline: [...scripts, ...yamlNames('pipeline')],
  helm,
  yaml: [...kubernetes, ...dollar('reads', 'placeholder'), ...yamlNames('YAML')],
  terraform,
  properties,
  data,
  docs,
  code: codeForms,
};

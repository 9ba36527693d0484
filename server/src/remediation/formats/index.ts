/** Every configuration format that Keylift knows, and how a file is known to be in it: by its path, and by what it says. */
import type { Language } from '../languages/language';
import { ansible } from './ansible';
import { appsettings } from './appsettings';
import { azure } from './azure';
import { circle } from './circleci';
import { compose } from './compose';
import { dockerfile } from './dockerfile';
import { devcontainer, mcpCursor, mcpProject, settings, tasks } from './editorFiles';
import { githubActions } from './githubActions';
import { gitlab } from './gitlab';
import { helmValues } from './helmValues';
import { jenkinsfile } from './jenkinsfile';
import { kubernetes } from './kubernetes';
import { launch } from './launch';
import { makefile, nginxTemplate, npmrc, requirements, springProperties, springYaml } from './lines';
import { mcp } from './mcp';
import { terraform } from './terraform';

interface Sign {
  readonly format: Language;
  /** Of the whole path. */
  readonly path?: RegExp;
  /** Of the text; all must be there. */
  readonly text?: readonly RegExp[];
}

const yamlName = /\.ya?ml$/i;

/** The first that fits counts. */
const signs: readonly Sign[] = [
  { format: compose, path: /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$/i },
  { format: dockerfile, path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.[Dd]ockerfile$/ },
  { format: mcp, path: /(?:^|\/)\.vscode\/mcp\.json$/ },
  { format: mcpCursor, path: /(?:^|\/)\.cursor\/mcp\.json$/ },
  { format: mcpProject, path: /(?:^|\/)\.mcp\.json$/ },
  { format: launch, path: /(?:^|\/)\.vscode\/launch\.json$/ },
  { format: tasks, path: /(?:^|\/)\.vscode\/tasks\.json$/ },
  { format: settings, path: /(?:^|\/)\.vscode\/settings\.json$|\.code-workspace$/ },
  { format: devcontainer, path: /(?:^|\/)\.?devcontainer\.json$/ },
  { format: appsettings, path: /(?:^|\/)appsettings(?:\.[\w-]+)?\.json$/ },
  { format: jenkinsfile, path: /(?:^|\/)Jenkinsfile[^/]*$|\.jenkinsfile$/ },
  { format: githubActions, path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/ },
  { format: gitlab, path: /(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/ci\/.*\.ya?ml$/ },
  { format: circle, path: /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/ },
  { format: azure, path: /(?:^|\/)azure-pipelines[^/]*\.ya?ml$|(?:^|\/)\.azure-?pipelines\/.*\.ya?ml$/ },
  { format: kubernetes, path: yamlName, text: [/^apiVersion:/m, /^kind:/m] },
  { format: helmValues, path: /(?:^|\/)values(?:[.-][^/]*)?\.ya?ml$/ },
  { format: springYaml, path: /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/ },
  { format: springProperties, path: /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.properties$/ },
  {
    format: ansible,
    path: /(?:^|\/)(?:group_vars|host_vars|roles\/[^/]+\/(?:tasks|vars|defaults|handlers))\/.*\.ya?ml$/,
  },
  { format: ansible, path: yamlName, text: [/^- +(?:name:[^\n]*\n +)?hosts:/m] },
  { format: npmrc, path: /(?:^|\/)\.npmrc$/ },
  { format: requirements, path: /(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/ },
  { format: makefile, path: /(?:^|\/)(?:GNU)?[Mm]akefile$|\.(?:mk|mak)$/ },
  {
    format: nginxTemplate,
    path: /(?:^|\/)[^/]+\.template$/,
    text: [/^[ \t]*(?:server|location|upstream|proxy_\w+|listen|http)\b/m],
  },
  { format: terraform, path: /\.(?:tf|tfvars)$/ },
];

/** Every format, each once. */
export const formats: readonly Language[] = [...new Set(signs.map((sign) => sign.format))];

/** The format of a file, or undefined when it is code or of no format that Keylift can fix. */
export function formatOf(path: string, text: string): Language | undefined {
  return signs.find((sign) => {
    const isNamed = sign.path?.test(path) !== false;
    return isNamed && (sign.text ?? []).every((each) => each.test(text));
  })?.format;
}

/** Kubernetes manifests: the value of a container's `env` entry comes from a Secret. A Secret's own manifest gets no fix. */
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import type { SyntaxNode } from '../syntax';
import { formatLanguage, wholeOnly } from './format';
import { opaqueYaml, yamlReader } from './yamlLines';

/** The document of a file with several that an offset lies in. */
function documentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n---', offset) + 1;
  const end = text.indexOf('\n---', offset);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The Secret is called after the object that needs it. */
function secretNameFor(text: string, offset: number): string {
  const name =
    /^metadata:[^\n]*\n(?:[ \t]+[^\n]*\n)*?[ \t]+name:[ \t]*["']?([a-z0-9][a-z0-9.-]*)["']?[ \t]*(?:#.*)?\r?$/m.exec(
      documentAt(text, offset),
    )?.[1];
  return name === undefined ? 'app-secrets' : `${name}-secrets`;
}

function isSecret(text: string, offset: number): boolean {
  return /^kind:[ \t]*["']?(?:Secret|SealedSecret)\b/m.test(documentAt(text, offset));
}

function composeEntry(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const { text } = context;
  if (isSecret(text, node.startIndex)) {
    return refuse(
      'language-not-supported',
      'A Secret in the repository is readable by all who read it, base64 or not: create it with `kubectl create secret generic NAME --from-env-file=.env`, or keep it as a SealedSecret, an ExternalSecret or under SOPS.',
    );
  }
  const part = wholeOnly(
    literal,
    holes,
    'Kubernetes takes a value from a Secret whole: put the key in an entry of its own, and refer to it here as $(NAME).',
  );
  const pair = node.parent;
  if (part !== undefined || pair === null) return part ?? refuse('not-in-a-string', opaqueYaml);
  const pad = ' '.repeat(pair.startIndex - text.lastIndexOf('\n', pair.startIndex - 1) - 1);
  const eol = context.eol;
  const key = holes[0]?.name ?? '';
  const lines = [
    'valueFrom:',
    `${pad}  secretKeyRef:`,
    `${pad}    name: ${secretNameFor(text, pair.startIndex)}`,
    `${pad}    key: ${key}`,
  ];
  return { node, loose: 'no', edits: [{ start: pair.startIndex, end: node.endIndex, newText: lines.join(eol) }] };
}

function nameOfEntry(node: SyntaxNode): string | undefined {
  const pair = node.parent;
  const near = [pair?.previousSibling, pair?.nextSibling].map(
    (each) => /^name:[ \t]*(.*)$/.exec(each?.text ?? '')?.[1],
  );
  return near.find((name) => name !== undefined)?.replace(/["']/g, '');
}

/** See the file's first lines. */
export const kubernetes = formatLanguage({
  id: 'kubernetes',
  read: yamlReader((path) => {
    if (path.at(-1) === 'value' && path.at(-2) === '[]' && path.at(-3) === 'env') return 'entry';
    return path[0] === 'data' || path[0] === 'stringData' ? 'data' : 'elsewhere';
  }),
  literals: {
    entry: true,
    data: 'Data in a manifest is readable by all who read the repository: create a Secret with `kubectl create secret generic NAME --from-env-file=.env`, or keep it as a SealedSecret, an ExternalSecret or under SOPS.',
    elsewhere:
      'Only an entry of `env` can take its value from a Secret: hand the key over as a variable, and refer to it as $(NAME) in `command` and `args`.',
    opaque: opaqueYaml,
  },
  spell: (name) => name,
  compose: composeEntry,
  place: ({ text }, node) => ({
    notes: [
      `Create the Secret before the rollout: \`kubectl create secret generic ${secretNameFor(text, node.startIndex)} --from-env-file=.env\` (it takes every line of that file). Without it the container does not start.`,
    ],
  }),
  hint: nameOfEntry,
  advice: 'An empty value in the Secret is handed over as it is.',
});

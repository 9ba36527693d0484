/**
 * Shows how a program reads a key from each store: small programs go through the fix engine itself, so that the guide can
 * never say anything else than the fix does. Pure but for the parser it is given; the programs hold no real value.
 */
import type { DetectorSpec } from '../core/catalogue';
import type { Finding } from '../core/finding';
import type { ProjectFacts } from '../remediation/facts';
import type { StoreId } from '../remediation/plan';
import { planFixes } from '../remediation/planFixes';
import { stores } from '../remediation/stores/index';
import type { SyntaxParser } from '../remediation/syntax';
import type { GuideBlock } from '../shared/guide';

interface Sample {
  readonly languageId: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** What stands in the samples for the key. */
const standIn = 'value-to-be-moved';

const samples: readonly Sample[] = [
  { languageId: 'javascript', name: 'JavaScript', path: 'app.mjs', text: `const client = connect('${standIn}');\n` },
  { languageId: 'python', name: 'Python', path: 'app.py', text: `client = connect("${standIn}")\n` },
  {
    languageId: 'java',
    name: 'Java',
    path: 'App.java',
    text: `class App {\n    Client open() {\n        return Client.connect("${standIn}");\n    }\n}\n`,
  },
  {
    languageId: 'go',
    name: 'Go',
    path: 'app.go',
    text: `package app\n\nfunc open() *Client {\n\treturn connect("${standIn}")\n}\n`,
  },
  { languageId: 'ruby', name: 'Ruby', path: 'app.rb', text: `client = connect('${standIn}')\n` },
  { languageId: 'php', name: 'PHP', path: 'app.php', text: `<?php\n$client = connect('${standIn}');\n` },
  {
    languageId: 'csharp',
    name: 'C#',
    path: 'App.cs',
    text: `class App\n{\n    Client Open()\n    {\n        return Client.Connect("${standIn}");\n    }\n}\n`,
  },
];

/** Every store, in the order in which they are documented. */
const storeIds = Object.keys(stores) as StoreId[];

function factsOf(path: string): ProjectFacts {
  return { path, root: '', files: new Map(), entries: new Map(), siblings: new Map(), ignoreStates: new Map() };
}

function findingIn(text: string, { id, spec }: { id: string; spec: DetectorSpec }, provider: string): Finding {
  const start = text.indexOf(standIn);
  const { severity } = spec;
  const end = start + standIn.length;
  const base = { tier: 'provider', class: 'secret', confidence: 'high', redacted: '…', notes: [] } as const;
  return { ...base, detector: id, provider, severity, start, end };
}

function applied(text: string, edits: readonly { start: number; end: number; newText: string }[]): string {
  return edits
    .toReversed()
    .reduce((made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end), text);
}

/** The programs of one language, one for each store that it can read. */
async function snippetsOf(sample: Sample, spec: DetectorSpec, provider: string, parser: SyntaxParser) {
  const { text, languageId, name, path } = sample;
  const parsed = await parser.parse(languageId, text);
  try {
    const findings = [findingIn(text, { id: spec.id, spec }, provider)];
    const request = { text, languageId, findings, root: parsed?.root, facts: factsOf(path), detectorOf: () => spec };
    const shown = new Set<string>();
    return storeIds.flatMap((store): GuideBlock[] => {
      const { plan } = planFixes({ ...request, store });
      const code = plan === undefined ? text : applied(text, plan.edits);
      // Stores that fill the environment are read as the environment is.
      if (plan === undefined || shown.has(code)) return [];
      shown.add(code);
      return [{ kind: 'code', title: `${name}: ${stores[store].name}`, languageId, group: name, text: code }];
    });
  } finally {
    parsed?.dispose();
  }
}

/**
 * Programs in seven languages that read the key of a detector from each store, as the fix writes them.
 *
 * @returns one block per language and store; a language that cannot be parsed here is left out
 */
export async function guideSnippets(
  spec: DetectorSpec,
  provider: string,
  parser: SyntaxParser,
): Promise<readonly GuideBlock[]> {
  const all = await Promise.all(
    samples.map((sample) => snippetsOf(sample, spec, provider, parser).catch((): GuideBlock[] => [])),
  );
  return all.flat();
}

/**
 * Formats of one entry per line: properties, `.npmrc`, requirements and makefiles, and Spring's YAML. Each is read only as far
 * as an entry stands on one line.
 */
import { insert } from '../edits';
import { fillHoles } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { plantTree, type Sketch } from '../languages/plainTree';
import type { SyntaxNode } from '../syntax';
import { formatLanguage } from './format';
import { fillScript } from './scripts';
import { keyOf, opaqueYaml, yamlReader } from './yamlLines';

interface LineRules {
  readonly comment: RegExp;
  /** Its first group is what stands before the value, its second the value. */
  readonly entry: RegExp;
  /** Of lines that are a shell's. */
  readonly script?: RegExp;
}

const continued = 'The key stands on a line that goes on below: write it on one line, then the fix is offered.';

function lineReader({ comment, entry, script }: LineRules): (text: string) => SyntaxNode {
  return (text) => {
    let isContinued = false;
    const children = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }): Sketch[] => {
      const isComment = comment.test(line) && !isContinued;
      const wasContinued = isContinued;
      isContinued = !isComment && /(?:^|[^\\])(?:\\\\)*\\$/.test(line);
      const found = entry.exec(line);
      const whole = { start: index, end: index + line.length, children: [] };
      if (isComment) return [{ type: 'comment', ...whole }];
      if (wasContinued || isContinued) return [{ type: 'continued', ...whole }];
      if (script?.test(line) === true) return [{ type: 'recipe', ...whole }];
      if (found === null) return [];
      const start = index + (found[1] ?? '').length;
      const value: Sketch = { type: 'value', start, end: start + (found[2] ?? '').length, children: [] };
      return [{ type: 'pair', start: index, end: value.end, children: [value] }];
    });
    return plantTree(text, { type: 'source', start: 0, end: text.length, children });
  };
}

/** The name before the sign; its words, for a dotted one. */
function nameBefore(node: SyntaxNode): string | undefined {
  const before = node.parent?.text.slice(0, node.startIndex - node.parent.startIndex) ?? '';
  return /([\w.-]+)\s*[:?+]*[=:]\s*$/.exec(before)?.[1]?.replaceAll('.', '_');
}

const springAdvice =
  'Spring ends the program when a placeholder that it injects cannot be resolved; a variable that is set but empty is taken as it is.';

/** Spring's `application.properties`. */
export const springProperties = formatLanguage({
  id: 'spring-boot-properties',
  read: lineReader({ comment: /^\s*[#!]/, entry: /^(\s*[^\s=:]+\s*[=:\s]\s*)(\S.*?)\s*$/ }),
  literals: { value: true, continued },
  spell: (name) => `\${${name}}`,
  special: /[\\${}]/,
  hint: nameBefore,
  advice: springAdvice,
});

/** Spring's `application.yml`. */
export const springYaml = formatLanguage({
  id: 'spring-boot-properties-yaml',
  read: yamlReader(() => 'value'),
  literals: { value: true, opaque: opaqueYaml },
  spell: (name) => `\${${name}}`,
  special: /[${}]/,
  hint: keyOf,
  advice: springAdvice,
});

/** npm's own settings. */
export const npmrc = formatLanguage({
  id: 'npmrc',
  read: lineReader({ comment: /^\s*[#;]/, entry: /^(\s*[^=\s]+\s*=\s*)(\S.*?)\s*$/ }),
  literals: { value: true, continued },
  spell: (name) => `\${${name}}`,
  special: /[${}]/,
  hint: nameBefore,
  advice:
    'npm does not read `.env`, and sends the placeholder as it stands when the variable is not set: export it before npm runs.',
});

/** pip's list of requirements, which knows variables in capitals. */
export const requirements = formatLanguage({
  id: 'pip-requirements',
  read: lineReader({ comment: /^\s*#/, entry: /^(\s*)(\S.*?)\s*$/ }),
  literals: { value: true, continued },
  spell: (name) => `\${${name}}`,
  special: /[${}]/,
  advice:
    'pip does not read `.env`, and leaves the placeholder as it stands when the variable is not set: export it before pip runs.',
});

/** Templates of nginx, in which the image of nginx replaces variables when it starts. */
export const nginxTemplate = formatLanguage({
  id: 'nginx-template',
  read: lineReader({ comment: /^\s*#/, entry: /^(\s*)(\S.*?)\s*$/ }),
  literals: { value: true, continued },
  spell: (name) => `\${${name}}`,
  special: /[${}]/,
  advice:
    'The image of nginx replaces variables that are set when the container starts; one that is not stays, and nginx does not know it. Hand it over with `docker run -e NAME`; envsubst alone leaves nothing in its place.',
});

function composeMake(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const own = nameBefore(literal.node);
  const line = literal.node.parent?.startIndex ?? literal.node.startIndex;
  const above = context.text.slice(0, line);
  if ((above.match(/^ *define\b/gm)?.length ?? 0) > (above.match(/^ *endef\b/gm)?.length ?? 0)) {
    return refuse(
      'string-kind',
      'The key stands in a `define`: give it a line of its own above, then the fix is offered.',
    );
  }
  const missing = [...new Set(holes.map(({ name }) => name))].filter(
    (name) => !new RegExp(`^ifndef ${name}\\r?$`, 'm').test(above),
  );
  const checks = missing.map(
    (name) => `ifndef ${name}${context.eol}$(error ${name} is not set)${context.eol}endif${context.eol}`,
  );
  const [only] = holes;
  const isOwn = holes.length === 1 && only?.name === own;
  if (!isOwn || only === undefined)
    return {
      ...fillHoles(literal, holes, (hole) => hole.lookup('"').text),
      around: checks.map((check) => insert(line, check)),
    };
  if (only.start !== literal.start || only.end !== literal.end) {
    return refuse(
      'string-kind',
      'The line gives the variable to itself: give it another name, then the key can be looked up.',
    );
  }
  // The environment gives the variable already: the check takes the line's place.
  const check = checks.join('').replace(/\r?\n$/, '');
  return { node: literal.node, loose: 'no', edits: [{ start: line, end: literal.node.endIndex, newText: check }] };
}

function composeLine(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  if (literal.node.type !== 'recipe') return composeMake(context, literal, holes);
  if (/^ *(?:export +)?SHELL *[:?]?= *(?!\S*sh\b)/m.test(context.text)) {
    return refuse('string-kind', 'The makefile has a shell of its own: read the variable as that shell does.');
  }
  return fillScript(context, literal, holes, (spelled) => spelled.replaceAll('$', '$$$$'));
}

/** Makefiles: variables, and the lines of a recipe, which are a shell's. */
export const makefile = formatLanguage({
  id: 'makefile',
  read: lineReader({
    comment: /^\s*#/,
    entry: /^( *(?:export +)?[\w.-]+ *[:?+]*= *)([^\s#"'][^#]*?|"[^"#]*"|'[^'#]*')[ \t]*(?:#.*)?$/,
    script: /^\t/,
  }),
  literals: { value: true, recipe: true, continued },
  spell: (name) => `$(${name})`,
  special: /[$#]/,
  hint: nameBefore,
  compose: composeLine,
  advice:
    'make does not read `.env`: run `set -a; . ./.env; set +a; make`. An empty variable counts as one that is not set.',
});

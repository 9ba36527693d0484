/**
 * Terraform: the value becomes a sensitive variable without a default, declared at the end of the file. Only a string on one
 * line is read; blocks that take no variables are known by their name.
 */
import { fillHoles, isWhole } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { plantTree, type Sketch } from '../languages/plainTree';
import { lineStart, nextLine } from '../layout';
import type { SyntaxNode } from '../syntax';
import { formatLanguage } from './format';

const attribute = /^(\s*"?([\w.-]+)"?\s*[=:]\s*)("(?:[^"\\]|\\.)*")\s*,?\s*(?:(?:#|\/\/).*)?$/;
const closed = ['variable', 'terraform', 'module-source', 'import', 'moved'];

/** Reads the lines of a file, with the blocks they stand in. */
function readTerraform(text: string): SyntaxNode {
  const blocks: string[] = [];
  let until: RegExp | undefined;
  const children = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }): Sketch[] => {
    const whole = { start: index, end: index + line.length, children: [] };
    if (until !== undefined) {
      const isComment = until.source.includes('*');
      if (until.test(line)) until = undefined;
      return [{ type: isComment ? 'comment' : 'opaque', ...whole }];
    }
    if (/^\s*(?:#|\/\/)/.test(line)) return [{ type: 'comment', ...whole }];
    const heredoc = /<<[-~]?\s*(\w+)\s*$/.exec(line)?.[1];
    if (heredoc !== undefined) until = new RegExp(`^\\s*${heredoc}\\s*$`);
    if (/\/\*(?!.*\*\/)/.test(line)) until = /\*\//;
    const found = attribute.exec(line);
    const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/(?:#|\/\/).*$/, '');
    const opened = /^\s*([\w-]+)/.exec(line)?.[1] ?? '';
    for (const sign of bare.match(/[{}]/g) ?? []) {
      if (sign === '{') blocks.push(opened);
      else blocks.pop();
    }
    if (found === null) return [{ type: 'opaque', ...whole }];
    const start = index + (found[1] ?? '').length;
    const type = blocks.some((block) => closed.includes(block)) ? 'constant' : 'value';
    const value: Sketch = { type, start, end: start + (found[3] ?? '').length, children: [] };
    return [{ type: 'pair', start: index, end: value.end, children: [value] }];
  });
  return plantTree(text, { type: 'source', start: 0, end: text.length, children });
}

/** Whether a text of the module declares the variable. */
function declares(text: string, variable: string): boolean {
  return new RegExp(`^\\s*variable\\s+"${variable}"\\s*\\{`, 'm').test(text);
}

function declaration(variable: string, eol: string): string {
  const lines = [
    `variable "${variable}" {`,
    '  type      = string',
    '  sensitive = true',
    '',
    '  validation {',
    `    condition     = length(var.${variable}) > 0`,
    `    error_message = "The variable ${variable} must not be empty."`,
    '  }',
    '}',
  ];
  return `${eol}${lines.join(eol)}${eol}`;
}

function isValuesFile({ facts }: Context): boolean {
  return /\.tfvars(?:\.json)?$/.test(facts.path);
}

/** Whether the module declares the variable, and ends when it has no value. */
function mustBeGiven({ facts }: Context, variable: string): boolean {
  return [...facts.siblings.values()].some((text) => {
    const found = new RegExp(`^[ \\t]*variable[ \\t]+"${variable}"[ \\t]*\\{`, 'm').exec(text);
    if (found === null) return false;
    const rest = text.slice(found.index);
    const block = rest.slice(0, /^\}|\}[ \t]*$/m.exec(rest)?.index ?? rest.length);
    return !/(?:^|\{)[ \t]*default[ \t]*=/m.test(block);
  });
}

/** A line of a `.tfvars` file, whose variable Terraform also takes from the environment. */
function givenVariable(context: Context, literal: Literal, holes: readonly { start: number; end: number }[]) {
  const name = attribute.exec(literal.node.parent?.text ?? '')?.[2];
  const isGiven = name !== undefined && isValuesFile(context) && isWhole(literal, holes) && mustBeGiven(context, name);
  return isGiven ? name : undefined;
}

function composeTerraform(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { text, facts, eol } = context;
  if (isValuesFile(context)) {
    if (givenVariable(context, literal, holes) === undefined) {
      return refuse(
        'language-not-supported',
        'A .tfvars file holds values and looks up none: delete the line, and set the variable as TF_VAR_name in the environment.',
      );
    }
    const start = lineStart(text, literal.node.startIndex);
    return { node: literal.node, loose: 'no', edits: [{ start, end: nextLine(text, start), newText: '' }] };
  }
  const names = [...new Set(holes.map(({ name }) => name.toLowerCase()))].filter((name) => name !== '');
  const missing = names.filter((name) => ![text, ...facts.siblings.values()].some((each) => declares(each, name)));
  const lead = text.endsWith('\n') ? '' : eol;
  const newText = missing.map((name) => declaration(name, eol)).join('');
  const around = missing.length === 0 ? [] : [{ start: text.length, end: text.length, newText: lead + newText }];
  const [only] = holes;
  if (only !== undefined && isWhole(literal, holes)) {
    const { startIndex: start, endIndex: end } = literal.node;
    return { node: literal.node, loose: 'no', edits: [{ start, end, newText: only.lookup('"').text }], around };
  }
  return { ...fillHoles(literal, holes, (hole) => `\${${hole.lookup('"').text}}`), around };
}

/** See the file's first lines. */
export const terraform = formatLanguage({
  id: 'terraform',
  read: readTerraform,
  literals: {
    value: true,
    constant:
      'Nothing can be looked up in this block: delete the value; a variable without a default is set as TF_VAR_name in the environment.',
    opaque: 'The key does not stand in a string on a line of its own: move it to one, then the fix is offered.',
  },
  spell: (name) => `var.${name.toLowerCase()}`,
  special: /[$%]/,
  compose: composeTerraform,
  hint: (node) => attribute.exec(`${node.parent?.text ?? ''}`)?.[2],
  ownName: (context, literal, holes) => {
    const name = givenVariable(context, literal, holes);
    return name === undefined ? undefined : `TF_VAR_${name}`;
  },
  siblings: /\.tf(?:vars)?$/,
  advice:
    'Terraform does not read `.env`: it takes a variable from `TF_VAR_` and its name, as in `TF_VAR_api_key="$API_KEY" terraform plan`, and ends when it is missing or empty.',
});

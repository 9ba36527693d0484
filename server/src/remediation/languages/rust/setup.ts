/** Where the helper of a Rust file goes: to its end, but above the module of its tests. */
import { insert } from '../../edits';
import { withEol } from '../../layout';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, named } from '../../walk';
import { prepareFile } from '../fileHelper';
import type { Context, LookupKit, Prepared } from '../language';

const prepare = prepareFile({
  functions: ['function_item'],
  unit: '    ',
  isImported: ({ text }, module) => text.includes(`use ${module};`),
  importEdits: ({ eol }, module) => [insert(0, `use ${module};${eol}`)],
  declare({ root, text, eol }, source) {
    const tops = named(root);
    const attribute = tops.findIndex((node) => node.type === 'attribute_item' && /\bcfg\(test\)/.test(node.text));
    const tests = tops[attribute];
    if (tests !== undefined && tops[attribute + 1]?.type === 'mod_item') {
      return [insert(tests.startIndex, withEol(`${source}\n\n`, eol))];
    }
    return [insert(text.length, withEol(`${text.endsWith('\n') ? '\n' : '\n\n'}${source}\n`, eol))];
  },
});

/** A function of the file is reached from an inner module by way of the outer ones. */
function depthOf(node: SyntaxNode): number {
  return [...ancestorsOf(node)].filter((each) => each.type === 'mod_item').length;
}

/** See `Language.prepare`. */
export function prepareRust(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { spellings, edits } = prepare(context, kit, nodes);
  const reached = spellings.map((spelling, index) => {
    const node = nodes[index];
    if (spelling.helper === undefined || node === undefined) return spelling;
    return { ...spelling, helper: 'super::'.repeat(depthOf(node)) + spelling.helper };
  });
  return { spellings: reached, edits };
}

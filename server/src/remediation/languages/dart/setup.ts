/** Where the import and the helper of a Dart file go. */
import { insert } from '../../edits';
import { afterShebang, withEol } from '../../layout';
import { named } from '../../walk';
import { prepareFile } from '../fileHelper';

/** See `Language.prepare`. */
export const prepareDart = prepareFile({
  functions: ['function_signature'],
  unit: '  ',
  isImported: ({ text }, module) => new RegExp(`^import\\s+['"]${module}['"]\\s*(?:hide\\s[^;]*)?;`, 'm').test(text),
  importEdits({ root, text, eol }, module) {
    const line = `import '${module}';`;
    const tops = named(root);
    const imports = tops.filter((node) => node.type === 'import_or_export');
    // The libraries of Dart come first, in the order of their names.
    const before = imports.findLast((node) => /^import\s+['"]dart:/.test(node.text) && node.text < line);
    if (before !== undefined) return [insert(before.endIndex, withEol(`\n${line}`, eol))];
    const [first] = imports;
    const gap = first !== undefined && /^import\s+['"]dart:/.test(first.text) ? '\n' : '\n\n';
    if (first !== undefined) return [insert(first.startIndex, withEol(`${line}${gap}`, eol))];
    const library = tops.find((node) => node.type === 'library_name');
    if (library !== undefined) return [insert(library.endIndex, withEol(`\n\n${line}`, eol))];
    return [insert(afterShebang(text), withEol(`${line}\n\n`, eol))];
  },
});

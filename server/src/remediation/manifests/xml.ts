/** Packages in `pom.xml` and `*.csproj`, with the rest of the text left as it is. */
import type { Dependency } from '../languages/language';
import { eolOf, indentAt, indentUnit, lineStart, reindent, withEol } from '../layout';

/** The text with comments and nested sections blanked: what is left at the place of an offset is of the project itself. */
function ownText(text: string, sections: readonly string[]): string {
  const blank = (part: string) => ' '.repeat(part.length);
  return sections.reduce(
    (so, section) => so.replace(new RegExp(`<${section}[\\s>][\\s\\S]*?</${section}>`, 'g'), blank),
    text.replace(/<!--[\s\S]*?-->/g, blank),
  );
}

/** Puts lines, indented with tabs, in front of the line of an end tag. */
function before(text: string, at: number, lines: string): string {
  const unit = indentUnit(text, '    ');
  const outer = indentAt(text, at);
  const start = lineStart(text, at);
  if (text.slice(start, at).trim() !== '') return text.slice(0, at) + lines.replace(/\n\t*/g, '') + text.slice(at);
  return `${text.slice(0, start)}${withEol(`${reindent(lines, unit, outer + unit)}\n`, eolOf(text))}${text.slice(start)}`;
}

/** `<dependencies>` of the project, not those of a plugin, a profile or the dependency management. */
export function addToPom(text: string, { name, version }: Dependency): string | undefined {
  const [group = '', artifact = ''] = name.split(':');
  const own = ownText(text, ['dependencyManagement', 'build', 'profiles']);
  if (own.includes(`<artifactId>${artifact}</artifactId>`)) return text;
  const dependency = [
    '<dependency>',
    `\t<groupId>${group}</groupId>`,
    `\t<artifactId>${artifact}</artifactId>`,
    `\t<version>${version}</version>`,
    '</dependency>',
  ];
  const end = own.lastIndexOf('</dependencies>');
  if (end >= 0) return before(text, end, dependency.join('\n'));
  const project = own.lastIndexOf('</project>');
  const block = ['<dependencies>', ...dependency.map((line) => `\t${line}`), '</dependencies>'];
  return project < 0 ? undefined : before(text, project, block.join('\n'));
}

/** A `<PackageReference>` beside the others, or in a group of its own. */
export function addToCsproj(text: string, { name, version }: Dependency): string | undefined {
  const own = ownText(text, []);
  if (new RegExp(`<PackageReference\\s[^>]*"${name}"`, 'i').test(own)) return text;
  const reference = `<PackageReference Include="${name}" Version="${version}" />`;
  const other = own.lastIndexOf('<PackageReference ');
  const group = other < 0 ? -1 : own.indexOf('</ItemGroup>', other);
  if (group >= 0) return before(text, group, reference);
  const project = own.lastIndexOf('</Project>');
  return project < 0 ? undefined : before(text, project, `<ItemGroup>\n\t${reference}\n</ItemGroup>`);
}

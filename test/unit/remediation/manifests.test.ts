/** A client's package is named in the manifest that is there, once, and the rest of the text stays as it is. */
import assert from 'node:assert/strict';
import type { Dependency } from '../../../server/src/remediation/languages/language';
import { addToComposer, addToPackageJson } from '../../../server/src/remediation/manifests/json';
import {
  addToGemfile,
  addToGoMod,
  addToGradle,
  addToPyproject,
  addToRequirements,
} from '../../../server/src/remediation/manifests/lines';
import { addToCsproj, addToPom } from '../../../server/src/remediation/manifests/xml';

type Writer = (text: string, dependency: Dependency) => string | undefined;

const npm: Dependency = { registry: 'npm', name: 'client', version: '3.1.0' };
const pypi: Dependency = { registry: 'pypi', name: 'some-client', version: '1.2' };
const maven: Dependency = { registry: 'maven', name: 'org.example:client', version: '3.1.0' };
const go: Dependency = { registry: 'go', name: 'example.test/client', version: 'v1.2.0' };
const gem: Dependency = { registry: 'gem', name: 'client', version: '1.2' };
const nuget: Dependency = { registry: 'nuget', name: 'Client', version: '3.1.0' };

const cases: readonly (readonly [
  what: string,
  writer: Writer,
  dependency: Dependency,
  before: string,
  after: string,
])[] = [
  [
    'package.json, in alphabetical order',
    addToPackageJson,
    npm,
    '{\n  "name": "x",\n  "dependencies": {\n    "a": "1",\n    "d": "2"\n  },\n  "x": 1\n}\n',
    '{\n  "name": "x",\n  "dependencies": {\n    "a": "1",\n    "client": "^3.1.0",\n    "d": "2"\n  },\n  "x": 1\n}\n',
  ],
  [
    'package.json, at the end',
    addToPackageJson,
    npm,
    '{\r\n\t"dependencies": {\r\n\t\t"a": "1"\r\n\t}\r\n}',
    '{\r\n\t"dependencies": {\r\n\t\t"a": "1",\r\n\t\t"client": "^3.1.0"\r\n\t}\r\n}',
  ],
  [
    'package.json without dependencies',
    addToPackageJson,
    npm,
    '{\n  "name": "x"\n}\n',
    '{\n  "name": "x",\n  "dependencies": {\n    "client": "^3.1.0"\n  }\n}\n',
  ],
  [
    'package.json on one line',
    addToPackageJson,
    npm,
    '{}\n',
    '{\n  "dependencies": {\n    "client": "^3.1.0"\n  }\n}\n',
  ],
  [
    'package.json with other dependencies alone',
    addToPackageJson,
    npm,
    '{\n  "devDependencies": { "client": "1" },\n  "dependencies": {}\n}\n',
    '{\n  "devDependencies": { "client": "1" },\n  "dependencies": {\n    "client": "^3.1.0"\n  }\n}\n',
  ],
  [
    'composer.json',
    addToComposer,
    { registry: 'composer', name: 'acme/client', version: '3.0' },
    '{\n    "require": {\n        "php": ">=8.0"\n    }\n}\n',
    '{\n    "require": {\n        "acme/client": "^3.0",\n        "php": ">=8.0"\n    }\n}\n',
  ],
  ['requirements.txt', addToRequirements, pypi, 'flask==3.0', 'flask==3.0\nsome-client>=1.2\n'],
  [
    'pyproject.toml, several lines',
    addToPyproject,
    pypi,
    '[project]\nname = "x"\ndependencies = [\n  "flask",\n]\n\n[tool.x]\n',
    '[project]\nname = "x"\ndependencies = [\n  "flask",\n  "some-client>=1.2",\n]\n\n[tool.x]\n',
  ],
  [
    'pyproject.toml, one line',
    addToPyproject,
    pypi,
    '[project]\ndependencies = ["flask"]\n',
    '[project]\ndependencies = ["flask", "some-client>=1.2"]\n',
  ],
  [
    'pyproject.toml of Poetry',
    addToPyproject,
    pypi,
    '[tool.poetry.dependencies]\npython = "^3.10"\nflask = "*"\n',
    '[tool.poetry.dependencies]\npython = "^3.10"\nsome-client = ">=1.2"\nflask = "*"\n',
  ],
  [
    'pom.xml, beside those of a plugin',
    addToPom,
    maven,
    '<project>\n  <build><plugins><plugin><dependencies>\n  </dependencies></plugin></plugins></build>\n  <dependencies>\n  </dependencies>\n</project>\n',
    '<project>\n  <build><plugins><plugin><dependencies>\n  </dependencies></plugin></plugins></build>\n  <dependencies>\n    <dependency>\n      <groupId>org.example</groupId>\n      <artifactId>client</artifactId>\n      <version>3.1.0</version>\n    </dependency>\n  </dependencies>\n</project>\n',
  ],
  [
    'pom.xml without dependencies',
    addToPom,
    maven,
    '<project>\n\t<version>1</version>\n</project>\n',
    '<project>\n\t<version>1</version>\n\t<dependencies>\n\t\t<dependency>\n\t\t\t<groupId>org.example</groupId>\n\t\t\t<artifactId>client</artifactId>\n\t\t\t<version>3.1.0</version>\n\t\t</dependency>\n\t</dependencies>\n</project>\n',
  ],
  [
    'build.gradle',
    addToGradle,
    maven,
    "dependencies {\n    implementation 'a:b:1'\n}\n",
    'dependencies {\n    implementation("org.example:client:3.1.0")\n    implementation \'a:b:1\'\n}\n',
  ],
  [
    'go.mod',
    addToGoMod,
    go,
    'module x\n\ngo 1.24\n\nrequire (\n\ta.test/b v1.0.0\n)\n',
    'module x\n\ngo 1.24\n\nrequire (\n\ta.test/b v1.0.0\n\texample.test/client v1.2.0\n)\n',
  ],
  ['go.mod without requirements', addToGoMod, go, 'module x\n', 'module x\n\nrequire example.test/client v1.2.0\n'],
  ['Gemfile', addToGemfile, gem, 'gem "a"\n', 'gem "a"\ngem "client", "~> 1.2"\n'],
  [
    'a project of .NET',
    addToCsproj,
    nuget,
    '<Project Sdk="x">\n  <ItemGroup>\n    <PackageReference Include="A" Version="1" />\n  </ItemGroup>\n</Project>\n',
    '<Project Sdk="x">\n  <ItemGroup>\n    <PackageReference Include="A" Version="1" />\n    <PackageReference Include="Client" Version="3.1.0" />\n  </ItemGroup>\n</Project>\n',
  ],
  [
    'a project of .NET without packages',
    addToCsproj,
    nuget,
    '<Project Sdk="x">\n</Project>\n',
    '<Project Sdk="x">\n    <ItemGroup>\n        <PackageReference Include="Client" Version="3.1.0" />\n    </ItemGroup>\n</Project>\n',
  ],
];

describe('a package in a manifest', () => {
  for (const [what, writer, dependency, before, after] of cases) {
    it(`is added to ${what}`, () => {
      assert.equal(writer(before, dependency), after);
    });

    it(`is added to ${what} once`, () => {
      assert.equal(writer(after, dependency), after);
    });
  }

  it('is not added to JSON that is half-typed', () => {
    assert.equal(addToPackageJson('{ "dependencies": {', npm), undefined);
  });

  it('is not added to a pyproject.toml that names none', () => {
    assert.equal(addToPyproject('[tool.black]\n', pypi), undefined);
  });

  it('is known by every spelling that Python takes', () => {
    assert.equal(addToRequirements('Some_Client[extra]>=2\n', pypi), 'Some_Client[extra]>=2\n');
    assert.equal(addToRequirements('# some-client\n', pypi), '# some-client\nsome-client>=1.2\n');
  });
});

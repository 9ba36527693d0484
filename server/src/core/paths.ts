/** What the path of a file says about the keys in it. Paths are `/`-separated. */

const exampleDirectory =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|testdata|examples?|samples?|mocks?|__mocks__)\//i;
const exampleName =
  /(?:^|\/)[^/]*(?:\.(?:example|sample|template|dist)|[._-](?:test|spec)\.\w+|_test\.go|Tests?\.(?:java|cs|kt))$/i;

/** Whether a file holds examples or tests: findings in it are reported one severity lower, never silenced. */
export function exampleFile(path: string): boolean {
  return exampleDirectory.test(path) || exampleName.test(path);
}

/** What the path of a file says about the keys in it. Paths are `/`-separated. */

/** `src/test/`, `testdata/`, `Acme.Core.Tests/`. */
const exampleDirectory =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|test[-_]?data|examples?|samples?|mocks?|__mocks__|__snapshots__|e2e|(?:unit|integration)[-_]?tests?|[\w-]{1,60}(?:\.[\w-]{1,60}){0,8}\.(?:unit|integration)?tests?)\//i;
/** `app.env.example`, `login_spec.rb`. */
const exampleName = /(?:^|\/)[^/]*(?:\.(?:example|sample|template|dist)|[._-](?:test|spec)\.\w+)$/i;
/** `test_login.py`, `LoginTest.java`, `TestLogin.php`. */
const testName =
  /(?:^|\/)(?:(?:test_\w+|conftest)\.py|(?:\w*[a-z\d]Tests?|Test[A-Z]\w*)\.(?:java|cs|kts?|groovy|scala|php|swift|dart))$/;

/** Whether a file holds examples or tests: findings in it are reported one severity lower, never silenced. */
export function exampleFile(path: string): boolean {
  return exampleDirectory.test(path) || exampleName.test(path) || testName.test(path);
}

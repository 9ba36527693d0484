import assert from 'node:assert/strict';
import { exampleFile } from '../../../server/src/core/paths';

describe('the path of a file', () => {
  it('tells tests and examples in the manners of many languages', () => {
    for (const path of [
      'test/login.js',
      'src/test/java/Login.java',
      'Acme.Core.Tests/Login.cs',
      'pkg/auth/testdata/config.json',
      'login_test.go',
      'spec/models/user_spec.rb',
      'app/test_login.py',
      'app/conftest.py',
      'auth/LoginTest.php',
      'auth/TestLogin.java',
      '.env.example',
      'web/__snapshots__/login.snap',
    ]) {
      assert.equal(exampleFile(path), true, path);
    }
  });

  it('tells none where the word is only a part of another', () => {
    for (const path of [
      'src/login.js',
      'src/latest/login.js',
      'src/Contest.java',
      'src/attestation.cs',
      'src/testing.ts',
      'src/Testimony.php',
      'protest/login.py',
    ]) {
      assert.equal(exampleFile(path), false, path);
    }
  });
});

/** Samples for passwords that tests and scripts type. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}!`;
const word = `Quay${randomText('digits', 4, 7)}`;

testDetectors('typed-passwords', {
  'typed-passwords-step': {
    matches: [
      `And I enter "«${password}»" as the password`,
      `When I log in as "bob" with "«${password}»"`,
      `    When I log in as "alice" with password "«${word}»"\n`,
      `    Given the email "alice@acme.io" and the password "«${password}»"\n`,
      `    And I fill in "Password" with "«${word}»"\n`,
      `    And I enter "«${word}»" in the password field\n`,
      `    Input Password    id:password    «${word}»\n`,
      `    Input Text    id=password    «${word}»\n`,
    ],
    nonMatches: [
      'And I enter "<password1>" as the password',
      'When I log in as "bob" with "<password1>"',
      '    Then I should see "Password1 is invalid" in "password" field\n',
      '    When I log in as "alice" with password "<password1>"\n',
      '    When I log in as "alice" with password "password"\n',
      '    And I press "Reset2" with "password"\n',
      '    Input Password    id:password    ${PASSWORD1}\n',
      '    Input Text    id=search    Quay2019\n',
      '    And I fill in "Password" with ""\n',
      'throw new Error("wrong password " + reason1)',
    ],
  },
  'typed-passwords-event': {
    matches: [
      `await user.type(passwordField, '«${word}»', { delay: 50 });`,
      `userEvent.type(screen.getByLabelText(/password/i), '«${word}»');`,
      `fireEvent.change(passwordInput, { target: { value: '«${password}»' } });`,
    ],
    nonMatches: [
      "await page.type('#search', 'Quay2019');",
      "await page.type('#password', password1);",
      "fireEvent.change(nameInput, { target: { value: 'Quay2019' } });",
      "fireEvent.change(passwordInput, { target: { value: '' } });",
      "userEvent.type(screen.getByLabelText(/password/i), 'password');",
    ],
  },
  'typed-passwords-login': {
    matches: [
      `Test account: anna@acme.io / «Quay${randomText('digits', 4, 4)}!»\n`,
      `* Password - «${password}»\n`,
      `ssh me@10.0.0.3 (password «${password}»)`,
      `The password for \`root\` is \`«${password}»\`.`,
      `password changed to «${password}»\n`,
      `Default login: admin/«${word}»\n`,
      `<!-- Credentials: admin / «${password}» -->`,
      `# login with admin / «${word}»\n`,
      `Log in as \`admin\` / \`«${word}»\`.\n`,
    ],
    nonMatches: [
      'Test account: anna@acme.io / see the wiki\n',
      'account: acme/Project2024Repo1.git/x\n',
      'advances password reset to `NewPasswordRequiredStateV2` or completes',
      '* Password - the password of the user2',
      'See Password - Section2.',
      'password set to null2 or ""',
      '(password hashed with SHA2)',
      'Login: user/Password\n',
      'Default login: admin/password\n',
      'credentials: github/token\n',
      'Login with https://acme.io/Quay2019\n',
      'Log in as root: Then2 continue\n',
      'login: admin/index2.html\n',
    ],
  },
});

import assert from 'node:assert/strict';
import { isLabel, isTranslation, isWords } from '../../../../server/src/core/generic/labels';
import { randomText } from '../../../support/samples';

describe('labels', () => {
  it('are words in front of a field, in any language', () => {
    for (const value of ['Nycklar:', 'Taattapaasi-salasana:', 'Laster inn…', 'Mot de passe :']) {
      assert.equal(isLabel(value), true, value);
    }
  });

  it('are no passwords that end like one', () => {
    for (const value of ['hunter22:', 'x:', `${randomText('base62', 12)}9:`, 'a!b:']) {
      assert.equal(isLabel(value), false, value);
    }
  });
});

describe('translations', () => {
  it('are told by the folder or the name of their file', () => {
    for (const path of [
      'languages/i18n/pl.json',
      'config/locales/de.yml',
      'src/locale/cs/messages.po',
      'res/messages_de.properties',
      'web/Resources.fr.resx',
      'app/main.pt-BR.json',
      'plugins/mail/localization/ku.inc',
    ]) {
      assert.equal(isTranslation(path), true, path);
    }
  });

  it('are not told by a part of a word', () => {
    for (const path of [
      'src/language.ts',
      'src/localeKeys.ts',
      'config/app.json',
      'src/slang.py',
      'messages/inbox.rb',
    ]) {
      assert.equal(isTranslation(path), false, path);
    }
  });

  it('hold words alone; a password has a digit or a sign', () => {
    for (const value of ['Passwort', 'Zmień hasło!', 'Passwuert (nei)']) assert.equal(isWords(value), true, value);
    for (const value of ['hunter22', 'P@ssw', randomText('base62', 20)]) assert.equal(isWords(value), false, value);
  });
});

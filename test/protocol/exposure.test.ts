/** How far a value has got, in the hover and in what a workspace scan tells: by a fake that stands for git. */
import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { exposureKey } from '../../server/src/host/exposureKey';
import type { ExposureTeller, ToldExposure } from '../../server/src/host/exposureTeller';
import { type ScanResultsParams, scanResultsMethod, scanWorkspaceMethod } from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${stripeKey}');\n`;

describe('how far a value has got', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());

  /** A teller that gives one answer for everything, and remembers what it was asked. */
  function teller(told: ToldExposure | undefined): ExposureTeller & { readonly asked: string[] } {
    const asked: string[] = [];
    return {
      asked,
      async tell(path) {
        asked.push(path);
        return told;
      },
      async tellAll(files) {
        const keys = files.flatMap(({ path, values }) => values.map((value) => exposureKey(path, value.fingerprint)));
        return new Map(told === undefined ? [] : keys.map((key) => [key, told.exposure]));
      },
    };
  }

  const start = async (exposures: ExposureTeller, options = {}) => {
    const project = new FakeProject({ 'package.json': '{}', 'app.js': code });
    const deps = { exposures, pathOf: (uri: string) => uri.slice('file://'.length) };
    editor = await TestEditor.start({ project, deps, options });
  };

  async function hover(told: ToldExposure | undefined): Promise<string> {
    const exposures = teller(told);
    await start(exposures);
    editor.open('app.js', code);
    const position = { line: 0, character: code.indexOf(stripeKey) };
    const answer = await editor.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: uriOf('app.js') },
      position,
    });
    assert.deepEqual(exposures.asked, ['/project/app.js']);
    return (answer?.contents as { value: string } | undefined)?.value ?? '';
  }

  it('names the commit and the branch of a value that is pushed, and what to do', async () => {
    const text = await hover({ exposure: 'pushed', commit: 'abc123'.repeat(7), branch: 'origin/main' });
    assert.match(text, /^This value is in commit abc123abc1, which is pushed to origin\/main: \*\*rotate it\.\*\*$/m);
  });

  it('says that no rotation is needed before there is a commit', async () => {
    assert.match(await hover({ exposure: 'untracked' }), /^This value is not in git yet: no rotation needed/m);
  });

  it('says nothing when nobody knows', async () => {
    assert.doesNotMatch(await hover(undefined), /This value/);
  });

  it('comes after the results of a scan', async () => {
    await start(teller({ exposure: 'committed' }), { notifications: true });
    const exposed = new Promise<ScanResultsParams>((resolve) => {
      editor.connection.onNotification(scanResultsMethod, (params: ScanResultsParams) => {
        if (params.findings.some(({ exposure }) => exposure !== undefined)) resolve(params);
      });
    });
    await editor.connection.sendRequest(scanWorkspaceMethod, { folders: [folderUri] });
    const { findings } = await exposed;
    assert.deepEqual(
      findings.map(({ file, exposure }) => [file, exposure]),
      [['app.js', 'committed']],
    );
  });
});

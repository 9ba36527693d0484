import assert from 'node:assert/strict';
import { LayerNames } from '../../../../server/src/host/image/layers';

describe('the names of a layer', () => {
  function layerOf(...names: string[]) {
    const layer = new LayerNames();
    return { layer, marks: names.filter((name) => layer.add(name)) };
  }

  it('hide the same name in a layer below, and what they say is deleted', () => {
    const { layer, marks } = layerOf('etc/a', 'app/.wh.b', '.wh.tmp');
    assert.deepEqual(marks, ['app/.wh.b', '.wh.tmp']);
    const hidden = ['etc/a', 'etc/ab', 'app/b', 'app/b/deep/c', 'app/c', 'tmp', 'tmp/x', 'etc'];
    assert.deepEqual(
      hidden.filter((name) => layer.hides(name)),
      ['etc/a', 'app/b', 'app/b/deep/c', 'tmp', 'tmp/x'],
    );
  });

  it('hide all of a directory that is emptied, but not the directory', () => {
    const { layer } = layerOf('opt/lib/.wh..wh..opq');
    assert.deepEqual(
      ['opt/lib/x', 'opt/lib/deep/y', 'opt/lib', 'opt/library/z'].filter((name) => layer.hides(name)),
      ['opt/lib/x', 'opt/lib/deep/y'],
    );
  });

  it('hide everything when the root is emptied', () => {
    const { layer } = layerOf('.wh..wh..opq');
    assert.ok(['a', 'deep/b'].every((name) => layer.hides(name)));
  });
});

import assert from 'node:assert/strict';
import { plan } from './support';

const values = 'replicas: 2\nstripe:\n  # live\n  apiKey: "⟦1⟧" # ours\n';

function planChart(
  templates: Readonly<Record<string, string>>,
  text = values,
  more: Readonly<Record<string, string>> = {},
) {
  const files = Object.fromEntries(Object.entries(templates).map(([name, each]) => [`chart/templates/${name}`, each]));
  return plan('chart/values.yaml', text, { files: { 'chart/Chart.yaml': 'name: shop\n', ...files, ...more } });
}

describe('a value of a Helm chart', () => {
  it('becomes empty, and its templates insist on it', async () => {
    const { text, files, reasons, outcome } = await planChart({
      'pay.yaml':
        'a: {{ .Values.stripe.apiKey }}\nb: {{- .Values.stripe.apiKey | quote -}}\nc: {{ printf "%s" $.Values.stripe.apiKey }}\n',
      'sub/_helpers.tpl': '{{ define "x" }}{{ b64enc .Values.stripe.apiKey }}{{ .Values.stripes }}{{ end }}',
      'NOTES.txt': 'See .Values.stripe.apiKey\n',
      'other.yaml': 'n: {{ .Values.replicas }}\n',
    });
    assert.deepEqual(reasons, []);
    assert.equal(text, 'replicas: 2\nstripe:\n  # live\n  apiKey: "" # ours\n');
    const must = 'required "stripe.apiKey is not set" ';
    assert.equal(
      files['chart/templates/pay.yaml'],
      `a: {{ ${must}.Values.stripe.apiKey }}\nb: {{- ${must}.Values.stripe.apiKey | quote -}}\nc: {{ printf "%s" (${must}$.Values.stripe.apiKey) }}\n`,
    );
    assert.equal(
      files['chart/templates/sub/_helpers.tpl'],
      `{{ define "x" }}{{ b64enc (${must}.Values.stripe.apiKey) }}{{ .Values.stripes }}{{ end }}`,
    );
    assert.equal(files['chart/templates/NOTES.txt'], undefined);
    assert.equal(files['.env'], "STRIPE_API_KEY='⟦1⟧'\n");
    assert.match(outcome.plan?.notes.join(' ') ?? '', /--set-file stripe\.apiKey=<\(printf %s "\$STRIPE_API_KEY"\)/);
  });

  it('leaves alone what insists already, and what is a comment', async () => {
    const own = '{{/* .Values.stripe.apiKey */}}\na: {{ required "a key!" .Values.stripe.apiKey }}\n';
    const { files, reasons } = await planChart({ 'pay.yaml': own });
    assert.deepEqual(reasons, []);
    assert.equal(files['chart/templates/pay.yaml'], undefined);
  });

  it('gives two values of one template their own edits', async () => {
    const { files, reasons } = await planChart(
      { 'pay.yaml': 'a: {{ .Values.live }}\nb: {{ .Values.other }}\n' },
      'live: ⟦1⟧\nother: ⟦2⟧\n',
    );
    assert.deepEqual(reasons, []);
    assert.equal(files['chart/templates/pay.yaml']?.match(/required "(?:live|other) is not set"/g)?.length, 2);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, string?])[] = [
    ['that no template uses', { 'a.yaml': 'a: {{ .Values.replicas }}' }],
    ['that a template only talks about', { 'NOTES.txt': 'set .Values.stripe.apiKey' }],
    ['whose branch is taken whole', { 'a.yaml': 'a: {{ .Values.stripe.apiKey }}\n{{ toYaml .Values.stripe }}' }],
    ['where all values are taken', { 'a.yaml': 'a: {{ .Values.stripe.apiKey }}\n{{ index .Values "stripe" }}' }],
    ['that is asked for', { 'a.yaml': '{{- if .Values.stripe.apiKey }}\na: {{ .Values.stripe.apiKey }}\n{{- end }}' }],
    ['that opens a block', { 'a.yaml': '{{ with .Values.stripe.apiKey }}a: {{ . }}{{ end }}' }],
    ['that is a part', { 'a.yaml': 'a: {{ .Values.url }}' }, 'url: https://x.example/?key=⟦1⟧\n'],
    ['in a list', { 'a.yaml': 'a: {{ .Values.keys }}' }, 'keys:\n  - ⟦1⟧\n'],
    ['of all charts', { 'a.yaml': 'a: {{ .Values.global.key }}' }, 'global:\n  key: ⟦1⟧\n'],
    ['that another value refers to', { 'a.yaml': 'a: {{ .Values.key }}' }, 'key: ⟦1⟧\nb: "{{ .Values.key }}"\n'],
    ['of a file that is no chart', {}],
  ];
  for (const [title, templates, text] of refused) {
    it(`is left alone: one ${title}`, async () => {
      const { outcome } = await planChart(templates, text);
      assert.equal(outcome.plan, undefined);
      assert.equal(outcome.refused.length, 1);
    });
  }
});

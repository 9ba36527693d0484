/** How the HTML report looks: the reader's own light or dark scheme, readable on paper, nothing from the network. */
export const viewerStyle = `
:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 18%,transparent);--soft:color-mix(in srgb,currentColor 65%,transparent)}
body{font:14px/1.5 system-ui,sans-serif;margin:0 auto;max-width:1200px;padding:24px}
h1{font-size:22px;margin:0}h2{font-size:15px;margin:24px 0 8px}
p{margin:4px 0}.soft{color:var(--soft)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:24px}
.chart{border-collapse:collapse;width:100%}.chart th{font-weight:400;text-align:left;width:40%}
.chart td{padding:2px 4px}.chart td:last-child{text-align:right;width:48px}
.chart svg{display:block;width:100%;height:12px}
.critical{fill:#b3001b}.high{fill:#d9480f}.medium{fill:#b58900}.low{fill:#2f7d95}.info{fill:#6b7280}.plain{fill:#3b6ea5}
.tag{border:1px solid;border-radius:9px;padding:0 8px;white-space:nowrap}
.tag.critical,.tag.high{color:light-dark(#b3001b,#ff9a8b)}.tag.medium{color:light-dark(#7a5b00,#f0c94c)}
.tag.low,.tag.info{color:var(--soft)}
form{display:flex;flex-wrap:wrap;gap:12px;margin:24px 0 8px;align-items:end}
label{display:grid;gap:2px;font-size:12px}input,select{font:inherit;padding:4px 6px}
table.findings{border-collapse:collapse;width:100%}
.findings th,.findings td{border-bottom:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top}
.findings th button{all:unset;cursor:pointer;font-weight:600}.findings th button:focus-visible{outline:2px solid}
.findings th[aria-sort=ascending] button::after{content:" \\2191"}.findings th[aria-sort=descending] button::after{content:" \\2193"}
code{font:12px ui-monospace,monospace;overflow-wrap:anywhere}
.alert{border-left:4px solid #b58900;padding:4px 12px;margin:12px 0}
@media print{form{display:none}}
`;

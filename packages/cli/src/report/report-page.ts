import type { Problem } from '@sanctions-packet/core';
import { COVERING_LIST } from '@sanctions-packet/packet';
import type { FilingReport, PacketResult } from './build-report.ts';

/** A result with the name to read; reports for programs go by ids alone. */
export interface NamedResult extends PacketResult {
  readonly name: string;
}

const STYLE = `
:root { --ink: #1c1f24; --soft: #5a6270; --rule: #d5d9e0; --good: #1d6b43; --bad: #a3242b; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: #fff; font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
h1 { margin: .2rem 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.3rem; }
.mark { display: inline-block; margin: 0; padding: .15rem .6rem; border: 2px solid var(--bad); color: var(--bad); font: 700 .85rem/1.4 system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; }
small, code { color: var(--soft); }
code { font: .82em/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid var(--ink); font: 600 .8rem/1.3 system-ui, sans-serif; color: var(--soft); }
tbody th { font-weight: 600; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
thead th.number { text-align: right; }
.built { color: var(--good); } .built::before { content: '● '; }
.failed { color: var(--bad); } .failed::before { content: '○ '; }
li { margin-bottom: .5rem; }
a { color: inherit; }
a:focus-visible { outline: 3px solid #2457c5; outline-offset: 2px; }
@media (max-width: 44rem) { body { padding: 1rem .9rem 3rem; } table { display: block; overflow-x: auto; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } }
`;

/** Every packet of a build with a link to its checklist: one self-contained page, no script, nothing fetched. */
export function reportPage({ date, dossier, problems }: FilingReport, packets: readonly NamedResult[]): string {
  const built = packets.filter(({ status }) => status === 'built').length;
  const failed = packets.filter(({ status }) => status === 'failed');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Packets of ${escapeText(dossier)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="mark">Internal. Never sent.</p>
<h1>${built} of ${packets.length} packets built</h1>
<p>Case <code>${escapeText(dossier)}</code> · as of ${escapeText(date)}</p>
</header>
<main>
<h2>Packets</h2>
<table>
<thead><tr><th scope="col">Target</th><th scope="col">Regime</th><th scope="col">Result</th><th scope="col" class="number">Files</th><th scope="col" class="number">Warnings</th><th scope="col" class="number">Notes</th></tr></thead>
<tbody>
${packets.map(row).join('\n')}
</tbody>
</table>
${failed.map(failure).join('\n')}
${problems.length === 0 ? '' : `<h2>The case as a whole</h2>\n${list(problems)}`}
</main>
</body>
</html>
`;
}

function row({ name, target, regime, status, folder, files, counts }: NamedResult): string {
  const checklist = `${folder ?? ''}/internal/data/checklist.html`;
  const isList = target === COVERING_LIST;
  const link =
    folder === undefined || isList ? escapeText(name) : `<a href="${escapeText(checklist)}">${escapeText(name)}</a>`;
  const id = name === target || isList ? '' : `<br><code>${escapeText(target)}</code>`;
  return `<tr><th scope="row">${link}${id}</th><td>${escapeText(regime)}</td><td><span class="${status}">${status}</span></td><td class="number">${files}</td><td class="number">${counts.warn}</td><td class="number">${counts.note}</td></tr>`;
}

function failure({ name, regime, problems }: NamedResult): string {
  return `<h2>Why ${escapeText(name)} (${escapeText(regime)}) failed</h2>\n${list(problems)}`;
}

function list(problems: readonly Problem[]): string {
  const items = problems.map(
    ({ what, fix, at, code }) =>
      `<li><b>${escapeText(what)}</b> ${escapeText(fix)}<br><small><code>${escapeText(code)}</code> at <code>${escapeText(at)}</code></small></li>`,
  );
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

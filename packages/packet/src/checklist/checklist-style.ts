import { html, type Markup } from '../html.ts';

/** Style of the checklist: system serif for reading, colours that stay apart in print and for colour-blind readers. */
export const CHECKLIST_STYLE: Markup = html`
:root { --ink: #1c1f24; --soft: #5a6270; --rule: #d5d9e0; --good: #1d6b43; --doubt: #8a5a00; --bad: #a3242b; --off: #667; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: #fff; font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
h1 { margin: .2rem 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.3rem; }
h3 { margin: 1.75rem 0 .4rem; font-size: 1.05rem; }
h3 span { font-weight: 400; }
.mark { display: inline-block; margin: 0; padding: .15rem .6rem; border: 2px solid var(--bad); color: var(--bad); font: 700 .85rem/1.4 system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; }
.law, small { color: var(--soft); }
.law { margin: .2rem 0 .6rem; }
code { font: .82em/1.4 ui-monospace, Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .93rem; }
th, td { padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid var(--ink); font: 600 .8rem/1.3 system-ui, sans-serif; color: var(--soft); }
tbody th { font-weight: 600; }
tr.excluded { color: var(--off); }
td ul { margin: 0; padding-left: 1rem; }
.gates { margin: .3rem 0; padding: 0; list-style: none; font-size: .9rem; }
.problems li { margin-bottom: .6rem; }
.badge { white-space: nowrap; font: 600 .8rem/1.5 system-ui, sans-serif; }
.badge::before { content: '● '; }
.badge.supported, .badge.open { color: var(--good); }
.badge.weak, .badge.partly, .badge.unknown, .badge.contradicted { color: var(--doubt); }
.badge.weak::before, .badge.partly::before, .badge.unknown::before, .badge.contradicted::before { content: '◐ '; }
.badge.missing, .badge.not-shown, .badge.closed { color: var(--bad); }
.badge.missing::before, .badge.not-shown::before, .badge.closed::before { content: '○ '; }
.badge.excluded { color: var(--off); }
.badge.excluded::before { content: '– '; }
a { color: inherit; }
a:focus-visible { outline: 3px solid #2457c5; outline-offset: 2px; }
@media (max-width: 44rem) { body { padding: 1rem .9rem 3rem; } main table { display: block; overflow-x: auto; } .badge { white-space: normal; } article td { min-width: 6.5rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } article { break-inside: avoid-page; } a { text-decoration: none; } }
`;

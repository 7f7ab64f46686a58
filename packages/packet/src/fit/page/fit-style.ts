/** Style of the fit report: one text, so that its hash can stand in the page's Content-Security-Policy. */
export const FIT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1f24; --soft: #565e6b; --rule: #d5d9e0; --paper: #fff; --band: #f5f6f8; --good: #1d6b43; --doubt: #855600; --bad: #a3242b; --off: #5c6470; --link: #1f4f9e; --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
* { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 5rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
h1 { margin: .6rem 0 .3rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 3rem 0 .6rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.35rem; line-height: 1.25; overflow-wrap: anywhere; }
h3 { margin: 1.6rem 0 .2rem; font: 600 1.02rem/1.35 var(--sans); }
h3 small, h4 small { font-weight: 400; }
h4 { margin: 1rem 0 .2rem; font: 600 .92rem/1.35 var(--sans); }
p { margin: .3rem 0; max-width: 46rem; }
small, .soft, .g { color: var(--soft); }
code { font: .82em/1.4 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; color: var(--soft); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; padding: .3rem .8rem; background: var(--paper); z-index: 9; }
.mark { display: inline-block; margin: 0; padding: .2rem .7rem; max-width: none; border: 2px solid var(--bad); color: var(--bad); font: 700 .85rem/1.4 var(--sans); }
.s { color: var(--good); } .w { color: var(--doubt); } .m { color: var(--bad); } .x { color: var(--off); }
.v, h3 b { font-weight: 600; } .g { font-size: .95rem; max-width: none; }
table { border-collapse: collapse; font: .88rem/1.4 var(--sans); }
caption { padding: 0 0 .5rem; text-align: left; color: var(--soft); }
th, td { padding: .32rem .9rem .32rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--ink); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.keys { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .8rem 0; font: .88rem/1.5 var(--sans); }
.keys dt { font-weight: 600; } .keys dd { margin: 0; }
#matrix table { width: 100%; }
#matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); box-shadow: 0 1px 0 var(--ink); vertical-align: bottom; }
#matrix thead small { display: block; font-weight: 400; font-size: .78rem; }
#matrix tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); max-width: 20rem; overflow-wrap: anywhere; }
#matrix tbody tr:nth-child(even) > * { background: var(--band); }
#matrix td a, #matrix th a { text-decoration: none; } #matrix td a { color: inherit; font-weight: 600; white-space: nowrap; } #matrix a:hover { text-decoration: underline; }
#matrix th small { font-weight: 400; } #matrix tfoot tr:first-child > * { border-top: 1px solid var(--ink); }
.e { margin: .4rem 0 .6rem; padding: 0; list-style: none; font-size: .93rem; border-top: 1px solid var(--rule); }
.e li { display: grid; grid-template-columns: minmax(12rem, 4fr) minmax(10rem, 2.6fr) 6fr; gap: 0 1.2rem; padding: .35rem 0; border-bottom: 1px solid var(--rule); }
.e li > * { min-width: 0; overflow-wrap: anywhere; } .e p { margin: 0; max-width: none; } .e b { font-weight: 400; } .e i { font: 600 .84rem/1.6 var(--sans); }
u { color: var(--doubt); text-decoration: none; }
.l { margin: .3rem 0; padding: 0 0 0 1.4rem; max-width: 52rem; font-size: .95rem; } .l li::marker { content: '→  '; }
.r { margin: .3rem 0; padding: 0; list-style: none; columns: 26rem; column-gap: 2rem; font: .84rem/1.5 var(--sans); overflow-wrap: anywhere; } .r li { break-inside: avoid; }
details { margin: .2rem 0; } summary { cursor: pointer; font: .9rem/1.6 var(--sans); }
.top { font: .85rem/1.5 var(--sans); }
h3:target, li:target { background: #fff3c4; color: #1c1f24; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --soft: #a6aeba; --rule: #3a404a; --paper: #15181c; --band: #1c2026; --good: #7fd1a3; --doubt: #e7b95c; --bad: #f2a0a4; --off: #a9b1bd; --link: #9dc1ff; } }
@media screen and (max-width: 48rem) {
body { padding: 1rem .9rem 3rem; } h1 { font-size: 1.5rem; } h2 { margin-top: 2.4rem; }
.scroll { max-height: 86vh; overflow: auto; margin: 0 -.9rem; padding: 0 .9rem; }
#matrix .scroll table { font-size: .78rem; } #matrix .scroll th, #matrix .scroll td { padding: .35rem .3rem .35rem 0; }
#matrix .scroll tbody th { max-width: 6.4rem; min-width: 5.6rem; hyphens: auto; } #matrix thead small { display: none; }
#matrix .scroll td { white-space: nowrap; } #matrix .scroll td a { display: inline-block; } #matrix .scroll td a span { display: block; font-size: .62rem; font-weight: 400; }
.e li { display: block; padding: .5rem 0; }
.e b { font-weight: 600; } .e b, .e i { display: block; }
.keys { gap: .2rem .7rem; }
}
@media print {
:root { --ink: #000; --soft: #444; --rule: #bbb; --paper: #fff; --band: #fff; --good: #1d6b43; --doubt: #855600; --bad: #a3242b; --off: #555; --link: #000; }
body { max-width: none; padding: 0; font-size: 9.5pt; } h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.6rem; }
.skip, .top { display: none; } a { text-decoration: none; } .scroll { max-height: none; overflow: visible; }
#matrix thead th, #matrix tbody th { position: static; } tr, .e li, .l li { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
}
`;

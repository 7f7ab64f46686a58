import type { Problem, Severity } from '@sanctions-packet/core';
import type { ElementState, ExhibitCitation, GateFinding, Speaking, Verdict } from '@sanctions-packet/core/regime';
import { html, type Markup } from '../html.ts';
import type { Checklist, ChecklistElement, ChecklistGround } from './checklist.ts';
import { CHECKLIST_STYLE } from './checklist-style.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  weak: 'Weak',
  missing: 'Something missing',
  excluded: 'Does not apply',
};

const STATES: Readonly<Record<ElementState, string>> = {
  supported: 'supported',
  partly: 'partly shown',
  'not-shown': 'not shown',
};

const GATES: Readonly<Record<GateFinding['state'], string>> = {
  open: 'passes',
  closed: 'closed',
  unknown: 'not known',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { block: 'Blocks the packet', warn: 'To mend', note: 'To know' };

/**
 * The internal checklist as one self-contained page: no script, no external resource, printable. It is English, like
 * every message of the program to its user, whatever language the regime files in.
 */
export function checklistPage(checklist: Checklist): string {
  const { target, regime, date, grounds, recognisable, pseudonyms, problems } = checklist;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checklist: ${target.name} (${regime})</title>
<style>${CHECKLIST_STYLE}</style>
</head>
<body>
<header>
<p class="mark">Internal. Never sent.</p>
<h1>${target.name}</h1>
<p>Regime <b>${regime}</b> · <code>${target.id}</code> · as of ${date}</p>
<p>It says which records speak to which element, and what speaks against. It does not say that anything is proved.</p>
</header>
<main>
<section aria-labelledby="overview">
<h2 id="overview">Grounds at a glance</h2>
<table>
<thead><tr><th scope="col">Ground</th><th scope="col">What it says</th><th scope="col">Result</th><th scope="col">Asked for</th></tr></thead>
<tbody>${grounds.map(overviewRow)}</tbody>
</table>
</section>
<section aria-labelledby="problems">
<h2 id="problems">What to do before sending</h2>
${problems.length === 0 ? html`<p>Nothing was found.</p>` : problemLists(problems)}
</section>
${recognisable.length > 0 && guessSection(recognisable)}
${pseudonyms.length > 0 && pseudonymSection(pseudonyms)}
<section aria-labelledby="elements">
<h2 id="elements">Element by element</h2>
${grounds.filter(({ verdict }) => verdict !== 'excluded').map(groundDetail)}
</section>
</main>
</body>
</html>
`.text;
}

/** Who somebody could guess, by what is told of them: never the answer. */
function guessSection(recognisable: Checklist['recognisable']): Markup {
  return html`<section aria-labelledby="guess">
<h2 id="guess">Who could this be?</h2>
<p>Of these people the shareable documents tell something that few others in the case share. Read it as a neighbour, a colleague or the officer would; the program knows nobody outside the case, and does not judge prose.</p>
<table>
<thead><tr><th scope="col">Person</th><th scope="col">Known by (how many are alike)</th></tr></thead>
<tbody>${recognisable.map(
    ({
      victim,
      pseudonym,
      by,
    }) => html`<tr><th scope="row">${pseudonym} <small><code>${victim}</code></small></th><td>${by.map(({ attributes, alike }, at) => html`${at > 0 && '; '}${attributes.join(' + ')} (${alike})`)}</td></tr>
`,
  )}</tbody>
</table>
</section>`;
}

function pseudonymSection(pseudonyms: Checklist['pseudonyms']): Markup {
  return html`<section aria-labelledby="pseudonyms">
<h2 id="pseudonyms">Pseudonyms of this government</h2>
<table>
<thead><tr><th scope="col">In the packet</th><th scope="col">Record</th></tr></thead>
<tbody>${pseudonyms.map(
    ({ record, pseudonym }) => html`<tr><th scope="row">${pseudonym}</th><td><code>${record}</code></td></tr>
`,
  )}</tbody>
</table>
</section>`;
}

function overviewRow({ id, label, title, verdict, requested }: ChecklistGround): Markup {
  const name = verdict === 'excluded' ? html`${label}` : html`<a href="#ground-${id}">${label}</a>`;
  return html`<tr class="${verdict}"><th scope="row">${name}</th><td>${title}</td><td>${badge(VERDICTS[verdict], verdict)}</td><td>${requested ? 'yes' : 'no'}</td></tr>
`;
}

function badge(words: string, kind: string): Markup {
  return html`<span class="badge ${kind}">${words}</span>`;
}

function groundDetail({ id, label, title, instrument, citation, verdict, gates, elements }: ChecklistGround): Markup {
  return html`<article id="ground-${id}">
<h3>${label} <span>${title}</span> ${badge(VERDICTS[verdict], verdict)}</h3>
<p class="law">${instrument} · ${citation}</p>
${gates.length > 0 && html`<ul class="gates">${gates.map(gateLine)}</ul>`}
<table>
<thead><tr><th scope="col">Element</th><th scope="col">State</th><th scope="col">For</th><th scope="col">Against</th><th scope="col">What would complete it</th></tr></thead>
<tbody>${elements.map(elementRow)}</tbody>
</table>
</article>
`;
}

function gateLine({ gate, state, records }: GateFinding): Markup {
  return html`<li>Gate <b>${gate}</b>: ${badge(GATES[state], state)} ${codes(records)}</li>`;
}

function elementRow(element: ChecklistElement): Markup {
  return html`<tr><th scope="row">${element.title}</th><td>${badge(STATES[element.state], element.state)}<br><small>${carriedBy(element)}</small>${element.contradicted && html`<br>${badge('contradicted', 'contradicted')}`}</td><td>${speakers(element.speaksFor)}</td><td>${speakers(element.speaksAgainst)}</td><td>${element.remedy ?? ''}</td></tr>
`;
}

function carriedBy({ argued, state, independentSources: sources }: ChecklistElement): string {
  if (argued === true) return state === 'not-shown' ? 'to be argued in the request' : 'argued in the request';
  return `${sources} independent ${sources === 1 ? 'source' : 'sources'}`;
}

function speakers(records: readonly Speaking[]): Markup {
  if (records.length === 0) return html`–`;
  return html`<ul>${records.map(({ record, exhibits }) => html`<li><code>${record}</code>${exhibits.length > 0 && html`: ${exhibits.map(citation)}`}</li>`)}</ul>`;
}

function citation({ number, pinpoint }: ExhibitCitation, index: number): Markup {
  return html`${index > 0 && '; '}Exhibit ${number}${pinpoint !== undefined && `, ${pinpoint}`}`;
}

function problemLists(problems: readonly Problem[]): Markup {
  const order: readonly Severity[] = ['block', 'warn', 'note'];
  return html`${order.map((severity) =>
    problemList(
      severity,
      problems.filter((problem) => problem.severity === severity),
    ),
  )}`;
}

function problemList(severity: Severity, problems: readonly Problem[]): Markup {
  if (problems.length === 0) return html``;
  return html`<h3>${SEVERITIES[severity]} <small>(${problems.length})</small></h3>
<ol class="problems">${alike(problems).map(problemItem)}</ol>
`;
}

/** Problems that ask for the same thing at several places, together where the first of them stands. */
function alike(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.what, problem.fix]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [problem]);
    else known.push(problem);
  }
  return [...groups.values()];
}

function problemItem(problems: readonly Problem[]): Markup {
  const [first] = problems;
  if (first === undefined) return html``;
  const places = problems.map(
    ({ at, about }, index) =>
      html`${index > 0 && '; '}<code>${at}</code>${about !== undefined && html` of <code>${about}</code>`}`,
  );
  const times = problems.length > 1 && `, ${problems.length} places`;
  return html`<li><b>${first.what}</b> ${first.fix}<br><small><code>${first.code}</code>${times} at ${places}</small></li>
`;
}

function codes(records: readonly string[]): Markup {
  return html`${records.map((record, index) => html`${index > 0 && ', '}<code>${record}</code>`)}`;
}

import { html, type Markup, trusted } from '../../html.ts';
import { sha256Base64 } from '../../sha256.ts';
import type { Fit, FitVerdict } from '../fit.ts';
import { countVerdicts, INTERNAL_NOTICE, pairUnder, VERDICT_MEANINGS, VERDICT_WORDS } from '../fit-words.ts';
import { FIT_STYLE } from './fit-style.ts';
import { targetSection } from './target-section.ts';
import { VERDICT_CLASS } from './verdict-mark.ts';

/** With more pairs than these each is told on its nearest ground alone, so that the page stays light. */
const MOST_WHOLE = 150;

const ORDER: readonly FitVerdict[] = ['eligible', 'weak', 'missing', 'excluded'];

/**
 * The fit report as one self-contained page: no script, no external resource, a policy that allows its own style alone.
 * The matrix first, each cell a link to the elements of its pair. The words are English, whatever language a
 * regime files in.
 */
export async function fitPage(fit: Fit): Promise<string> {
  const whole = fit.targets.length * fit.governments.length <= MOST_WHOLE;
  const policy = `default-src 'none'; style-src 'sha256-${await sha256Base64(FIT_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const { targets, governments, date, dossier } = fit;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Internal: fit report of ${dossier}</title>
<style>${trusted(FIT_STYLE)}</style>
</head>
<body>
<a class="skip" href="#matrix">Skip to the matrix</a>
<header>
<p class="mark" id="top">${INTERNAL_NOTICE}</p>
<h1>Where each target can be proposed</h1>
<p>Case <code>${dossier}</code> · ${counted(targets.length, 'target')} · ${counted(governments.length, 'government')} · law as of ${date}</p>
<p class="soft">It says which records speak to what each law asks, and what speaks against. It does not say that anything is proved. Sources are counted by independent origin.</p>
</header>
<main>
<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Targets and governments</h2>
${legend(fit)}
${matrix(fit)}
</section>
${!whole && html`<p class="soft">Each pair is told below on the ground that comes nearest; every ground of one target with <code>check --target</code> and its id. ● at least two independent sources, ◐ fewer, or contradicted, ○ not shown. A record leads to its exhibits where it is named first.</p>`}
${targets.map((target, index) => targetSection({ fit, target, number: index + 1, whole }))}
</main>
</body>
</html>
`.text;
}

function legend({ targets }: Fit): Markup {
  const idle = targets.some(({ pairs }) => pairs.some(({ asked }) => !asked));
  return html`<dl class="keys">
${ORDER.map(
  (
    verdict,
  ) => html`<dt class="${VERDICT_CLASS[verdict]}">${VERDICT_WORDS[verdict].sign} ${VERDICT_WORDS[verdict].word}</dt><dd>${VERDICT_MEANINGS[verdict]}</dd>
`,
)}${
  idle &&
  html`<dt>*</dt><dd>the dossier asks this government for no measure against the target</dd>
`
}</dl>`;
}

function matrix(fit: Fit): Markup {
  const { governments, targets } = fit;
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix-caption">
<table>
<caption id="matrix-caption">Each verdict leads to its reasons: the elements, the records for and against, the exhibits and pages.</caption>
<thead><tr><th scope="col">Target</th>${governments.map(({ regime, name }) => html`<th scope="col"><abbr title="${name}">${regime.toUpperCase()}</abbr> <small>${name}</small></th>`)}</tr></thead>
<tbody>
${targets.map(
  (
    target,
    index,
  ) => html`<tr><th scope="row"><a href="#t${index + 1}">${target.name}</a>${target.listings.some(({ delistedOn }) => delistedOn === undefined) && html` <small>listed elsewhere</small>`}</th>${governments.map(
    ({ regime }) => {
      const { verdict, asked } = pairUnder(target, regime);
      return html`<td class=${VERDICT_CLASS[verdict]}><a href=#${index + 1}${regime}>${VERDICT_WORDS[verdict].sign} <span>${VERDICT_WORDS[verdict].word}${!asked && '*'}</span></a>`;
    },
  )}</tr>
`,
)}</tbody>
<tfoot>${ORDER.map((verdict) => html`<tr><th scope="row" class="${VERDICT_CLASS[verdict]}">${VERDICT_WORDS[verdict].word}, of\u00a0${targets.length}</th>${governments.map(({ regime }) => html`<td>${countVerdicts(fit, regime)[verdict]}</td>`)}</tr>`)}</tfoot>
</table>
</div>`;
}

function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

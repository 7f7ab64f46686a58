// The page: a file goes in, a table of verdicts comes out, and a Word file for each click. Nothing leaves the page.
import { fitOf, readCase, wordFiles } from './case.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const date = new Date().toISOString().slice(0, 10);
const file = document.querySelector('input[type=file]');
const said = document.querySelector('[role=status]');
const rows = document.querySelector('tbody');

file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (chosen !== undefined) show(await chosen.text());
});

function show(text) {
  rows.replaceChildren();
  const parsed = readCase(text);
  if (!parsed.ok) return tell(parsed.problems);
  const fit = fitOf(parsed.value, date);
  if (!fit.ok) return tell(fit.problems);
  said.textContent = `${fit.value.length} pairs of person and government.`;
  for (const pair of fit.value) rows.append(rowOf(parsed.value, pair));
}

function rowOf(dossier, { target, regime, verdict }) {
  const row = document.createElement('tr');
  for (const text of [target, regime, verdict]) row.insertCell().textContent = text;
  const button = document.createElement('button');
  button.textContent = 'Word';
  button.addEventListener('click', async () => {
    const files = await wordFiles(dossier, regime, target, date);
    if (!files.ok) return tell(files.problems);
    for (const { path, bytes } of files.value.filter(({ path }) => path.endsWith('.docx'))) save(path, bytes);
  });
  row.insertCell().append(button);
  return row;
}

function save(path, bytes) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: WORD }));
  link.download = path.replaceAll('/', '-');
  link.click();
  URL.revokeObjectURL(link.href);
}

function tell(problems) {
  said.textContent = problems
    .filter(({ severity }) => severity === 'block')
    .map(({ code, at, fix }) => `${code} ${at}: ${fix}`)
    .join('\n');
}

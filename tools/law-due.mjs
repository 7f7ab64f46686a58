// Lists the law files whose review is overdue, and the provisions that have ended or end within sixty days:
// pnpm law:due [YYYY-MM-DD]. Exit code 1 when there are any.
import { regimesOnDisk } from './regimes-on-disk.mjs';

const { lawDue, lawEnding } = await import(new URL('../packages/core/dist/law/index.js', import.meta.url).href);
const day = process.argv.slice(2).find((argument) => argument !== '--') ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
  console.error('Give the day as YYYY-MM-DD.');
  process.exit(2);
}
let overdue = 0;
let ending = 0;
for (const { regime } of await regimesOnDisk()) {
  for (const { file, due } of lawDue(regime.law, day)) {
    overdue += 1;
    console.log(`${regime.id}  ${due}  ${file}  review overdue`);
  }
  for (const { file, lastDay, ended } of lawEnding(regime.law, day)) {
    ending += 1;
    console.log(`${regime.id}  ${lastDay}  ${file}  ${ended ? 'has ended' : 'ends'}`);
  }
}
console.log(
  overdue + ending === 0
    ? `On ${day} no review is overdue and no provision ends.`
    : `On ${day}: reviews overdue ${overdue}, provisions that end or have ended ${ending}.`,
);
process.exitCode = overdue + ending === 0 ? 0 : 1;

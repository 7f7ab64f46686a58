// Lists the law files whose review is overdue: pnpm law:due [YYYY-MM-DD]. Exit code 1 when there are any.
import { regimesOnDisk } from './regimes-on-disk.mjs';

const { lawDue } = await import(new URL('../packages/core/dist/law/index.js', import.meta.url).href);
const day = process.argv.slice(2).find((argument) => argument !== '--') ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
  console.error('Give the day as YYYY-MM-DD.');
  process.exit(2);
}
let overdue = 0;
for (const { regime } of await regimesOnDisk()) {
  for (const { file, due } of lawDue(regime.law, day)) {
    overdue += 1;
    console.log(`${regime.id}  ${due}  ${file}`);
  }
}
console.log(overdue === 0 ? `No review is overdue on ${day}.` : `${overdue} reviews are overdue on ${day}.`);
process.exitCode = overdue === 0 ? 0 : 1;

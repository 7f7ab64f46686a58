import { versionInForce } from '../in-force.ts';
import type { Provision, ProvisionVersion } from '../provision.ts';
import { authorityOf, inEveryLanguage } from './fact-words.ts';
import { bullets, plain } from './markdown.ts';

const STATUS_WORDS: Readonly<Record<Provision['status'], string>> = {
  active: 'active',
  legacy: 'legacy: still in force, superseded in practice',
  ended: 'ended',
};

/** A provision with all its versions, and where a day is given, which of them is in force on it. */
export function provisionWords(provision: Provision, asOf: string | undefined): string {
  const current = asOf === undefined ? undefined : versionInForce(provision, asOf);
  return [
    `### ${inEveryLanguage(provision.title)} (\`${provision.id}\`)`,
    `Status: ${STATUS_WORDS[provision.status]}.`,
    ...(asOf !== undefined && current === undefined ? [`**No version is in force on ${asOf}.**`] : []),
    ...provision.versions.map((version) => versionWords(version, version === current ? asOf : undefined)),
    '☐ Correct   ☐ To be corrected: ______________________________',
  ].join('\n\n');
}

function versionWords(version: ProvisionVersion, inForceOn: string | undefined): string {
  const wider =
    version.reading === 'unverified'
      ? [`Printed instead, until verified: ${inEveryLanguage(version.widerCitation)}`]
      : [];
  return bullets([
    `**${span(version)}**${inForceOn === undefined ? '' : ` (in force on ${inForceOn})`}`,
    `Citation: ${inEveryLanguage(version.citation)}`,
    ...wider,
    `What it says: ${inEveryLanguage(version.statement)}`,
    `Rests on: ${authorityOf(version)}`,
    ...(version.remark === undefined ? [] : [`Remark: ${plain(version.remark)}`]),
  ]);
}

function span({ from, to }: ProvisionVersion): string {
  if (from === null && to === null) return 'In force; no first or last day recorded';
  if (from === null) return `In force until ${to}`;
  return to === null ? `In force from ${from}` : `In force from ${from} to ${to}`;
}

import { type Block, paragraph } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import { actsOf, incidentsOf } from './incidents.ts';
import { recordWords } from './record-words.ts';

/** What the records say on the other side, each introduced by whose word it is. */
export function contraryStatements(context: SectionContext): readonly Block[] {
  return [
    ...dossierStatement(context),
    ...officialAccounts(context),
    ...officialPositions(context),
    ...onInvolvements(context),
    ...identityDoubts(context),
  ];
}

function dossierStatement({ words, dossier }: SectionContext): readonly Block[] {
  return dossier.exculpatoryStatement === undefined ? [] : words.prose(dossier, 'exculpatoryStatement');
}

function officialAccounts(context: SectionContext): readonly Block[] {
  const { t, words, refer } = context;
  return incidentsOf(context).flatMap((incident) => {
    if (incident.officialAccount === undefined) return [];
    const note = refer.cite(incident.officialAccount.src);
    const intro = t('contrary.official-account', { incident: recordWords(context, incident.id) });
    return [paragraph(intro, note ?? []), ...words.prose(incident, 'officialAccount.text')];
  });
}

function officialPositions(context: SectionContext): readonly Block[] {
  const { t, words, refer } = context;
  return actsOf(context).flatMap((act) => {
    if (act.attribution === undefined || act.attribution.value === 'unknown') return [];
    const intro = t('contrary.attribution', {
      act: recordWords(context, act.id),
      position: t(`attribution.${act.attribution.value}`),
    });
    return [
      paragraph(intro, refer.cite(act.attribution.src) ?? []),
      ...(act.attribution.statement === undefined ? [] : words.prose(act, 'attribution.statement')),
      ...(act.perpetratorStatedReason === undefined ? [] : words.prose(act, 'perpetratorStatedReason')),
    ];
  });
}

function onInvolvements(context: SectionContext): readonly Block[] {
  const { t, words, refer, target } = context;
  return target.involvements.flatMap(({ involvement }) => {
    const mode = t(`mode.${involvement.mode}`);
    const counter = refer.cite(involvement.counterEvidence);
    const reply = involvement.replySought;
    return [
      ...(counter === undefined && involvement.counterStatement === undefined
        ? []
        : [paragraph(t(onInvolvement(involvement.counterStatement), { mode }), counter ?? [])]),
      ...(involvement.counterStatement === undefined ? [] : words.prose(involvement, 'counterStatement')),
      ...(reply === undefined
        ? []
        : [
            paragraph(
              t(reply.response === undefined ? 'contrary.reply-none' : 'contrary.reply', {
                mode,
                date: words.date(involvement, 'replySought.on') ?? t('value.not-recorded'),
              }),
              refer.cite(reply.src) ?? [],
            ),
            ...(reply.response === undefined ? [] : words.prose(involvement, 'replySought.response')),
          ]),
    ];
  });
}

/** A statement follows, or the note alone says where to look. */
function onInvolvement(statement: unknown): string {
  return statement === undefined ? 'contrary.on-involvement-sources' : 'contrary.on-involvement';
}

function identityDoubts({ t, words, target }: SectionContext): readonly Block[] {
  if (!('conflictingFacts' in target.target) || target.target.conflictingFacts === undefined) return [];
  return [paragraph(t('contrary.identity')), ...words.prose(target.target, 'conflictingFacts')];
}

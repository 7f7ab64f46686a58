import { fieldTable } from '@sanctions-packet/core/document';
import { identificationSection, photographRows, type SectionPlan } from '@sanctions-packet/core/regime';

const identification = identificationSection({ id: 'person', title: 'lt.section.person' });

/** Who is proposed, in the fields the public register shows and beyond; an address, when known, is where notice is sent. */
export const person: SectionPlan = {
  ...identification,
  build: (context) => {
    const { t, law } = context;
    return [
      fieldTable([
        { label: t('lt.person.register'), value: law.statement('lt-register') },
        ...photographRows(context, 'lt.person.photo'),
      ]),
      ...identification.build(context),
    ];
  },
};

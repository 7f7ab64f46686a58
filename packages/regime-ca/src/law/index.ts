import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import caAtia4 from './provisions/ca-atia-4.json' with { type: 'json' };
import caAtia19 from './provisions/ca-atia-19.json' with { type: 'json' };
import caCfpoa2 from './provisions/ca-cfpoa-2.json' with { type: 'json' };
import caIrpa3512 from './provisions/ca-irpa-35-1-2.json' with { type: 'json' };
import caIrpa42 from './provisions/ca-irpa-42.json' with { type: 'json' };
import caIrpaSanctionsJvcfoa from './provisions/ca-irpa-sanctions-jvcfoa.json' with { type: 'json' };
import caIrpaSanctionsSema from './provisions/ca-irpa-sanctions-sema.json' with { type: 'json' };
import caJvcfoa from './provisions/ca-jvcfoa.json' with { type: 'json' };
import caJvcfoa201 from './provisions/ca-jvcfoa-2-01.json' with { type: 'json' };
import caJvcfoa2ForeignNational from './provisions/ca-jvcfoa-2-foreign-national.json' with { type: 'json' };
import caJvcfoa41 from './provisions/ca-jvcfoa-4-1.json' with { type: 'json' };
import caJvcfoa41B from './provisions/ca-jvcfoa-4-1-b.json' with { type: 'json' };
import caJvcfoa42A from './provisions/ca-jvcfoa-4-2-a.json' with { type: 'json' };
import caJvcfoa42AI from './provisions/ca-jvcfoa-4-2-a-i.json' with { type: 'json' };
import caJvcfoa42AIi from './provisions/ca-jvcfoa-4-2-a-ii.json' with { type: 'json' };
import caJvcfoa42B from './provisions/ca-jvcfoa-4-2-b.json' with { type: 'json' };
import caJvcfoa42C from './provisions/ca-jvcfoa-4-2-c.json' with { type: 'json' };
import caJvcfoa42D from './provisions/ca-jvcfoa-4-2-d.json' with { type: 'json' };
import caJvcfoa43 from './provisions/ca-jvcfoa-4-3.json' with { type: 'json' };
import caJvcfoa44 from './provisions/ca-jvcfoa-4-4.json' with { type: 'json' };
import caJvcfoa5 from './provisions/ca-jvcfoa-5.json' with { type: 'json' };
import caJvcfoa71 from './provisions/ca-jvcfoa-7-1.json' with { type: 'json' };
import caJvcfoa73 from './provisions/ca-jvcfoa-7-3.json' with { type: 'json' };
import caJvcfoa8 from './provisions/ca-jvcfoa-8.json' with { type: 'json' };
import caJvcfoa9 from './provisions/ca-jvcfoa-9.json' with { type: 'json' };
import caJvcfoa163 from './provisions/ca-jvcfoa-16-3.json' with { type: 'json' };
import caJvcfor from './provisions/ca-jvcfor.json' with { type: 'json' };
import caPracticeAllies from './provisions/ca-practice-allies.json' with { type: 'json' };
import caPracticeComplicity from './provisions/ca-practice-complicity.json' with { type: 'json' };
import caPracticeOpenSources from './provisions/ca-practice-open-sources.json' with { type: 'json' };
import caPracticeReview from './provisions/ca-practice-review.json' with { type: 'json' };
import caPracticeSecrecy from './provisions/ca-practice-secrecy.json' with { type: 'json' };
import caSema from './provisions/ca-sema.json' with { type: 'json' };
import caSema2 from './provisions/ca-sema-2.json' with { type: 'json' };
import caSema21 from './provisions/ca-sema-2-1.json' with { type: 'json' };
import caSema41 from './provisions/ca-sema-4-1.json' with { type: 'json' };
import caSema411C from './provisions/ca-sema-4-1-1-c.json' with { type: 'json' };
import caSema411D from './provisions/ca-sema-4-1-1-d.json' with { type: 'json' };
import caSema41B from './provisions/ca-sema-4-1-b.json' with { type: 'json' };
import caSema42 from './provisions/ca-sema-4-2.json' with { type: 'json' };
import caSema421 from './provisions/ca-sema-4-2-1.json' with { type: 'json' };
import caSema56 from './provisions/ca-sema-5-6.json' with { type: 'json' };
import caSema63 from './provisions/ca-sema-6-3.json' with { type: 'json' };
import caSema7 from './provisions/ca-sema-7.json' with { type: 'json' };
import caSemaCriterionAssociate from './provisions/ca-sema-criterion-associate.json' with { type: 'json' };
import caSemaCriterionEntity from './provisions/ca-sema-criterion-entity.json' with { type: 'json' };
import caSemaCriterionEntityOfficial from './provisions/ca-sema-criterion-entity-official.json' with { type: 'json' };
import caSemaCriterionFamily from './provisions/ca-sema-criterion-family.json' with { type: 'json' };
import caSemaCriterionOfficial from './provisions/ca-sema-criterion-official.json' with { type: 'json' };
import caSemaCriterionParticipation from './provisions/ca-sema-criterion-participation.json' with { type: 'json' };
import caSor2007285 from './provisions/ca-sor-2007-285.json' with { type: 'json' };
import caSor20072852B from './provisions/ca-sor-2007-285-2-b.json' with { type: 'json' };
import caSor20072852C from './provisions/ca-sor-2007-285-2-c.json' with { type: 'json' };
import caSor2008248 from './provisions/ca-sor-2008-248.json' with { type: 'json' };
import caSor20082482E from './provisions/ca-sor-2008-248-2-e.json' with { type: 'json' };
import caSor2010165 from './provisions/ca-sor-2010-165.json' with { type: 'json' };
import caSor20101652A1 from './provisions/ca-sor-2010-165-2-a-1.json' with { type: 'json' };
import caSor2011114 from './provisions/ca-sor-2011-114.json' with { type: 'json' };
import caSor20111142E from './provisions/ca-sor-2011-114-2-e.json' with { type: 'json' };
import caSor2011167 from './provisions/ca-sor-2011-167.json' with { type: 'json' };
import caSor201458 from './provisions/ca-sor-2014-58.json' with { type: 'json' };
import caSor2014582A1 from './provisions/ca-sor-2014-58-2-a-1.json' with { type: 'json' };
import caSor201460 from './provisions/ca-sor-2014-60.json' with { type: 'json' };
import caSor2014235 from './provisions/ca-sor-2014-235.json' with { type: 'json' };
import caSor2017204 from './provisions/ca-sor-2017-204.json' with { type: 'json' };
import caSor20172042A1 from './provisions/ca-sor-2017-204-2-a-1.json' with { type: 'json' };
import caSor20172042A2 from './provisions/ca-sor-2017-204-2-a-2.json' with { type: 'json' };
import caSor2019232 from './provisions/ca-sor-2019-232.json' with { type: 'json' };
import caSor20192322A from './provisions/ca-sor-2019-232-2-a.json' with { type: 'json' };
import caSor2020214 from './provisions/ca-sor-2020-214.json' with { type: 'json' };
import caSor20202142A from './provisions/ca-sor-2020-214-2-a.json' with { type: 'json' };
import caSor202149 from './provisions/ca-sor-2021-49.json' with { type: 'json' };
import caSor2021492A from './provisions/ca-sor-2021-49-2-a.json' with { type: 'json' };
import caSor2022226 from './provisions/ca-sor-2022-226.json' with { type: 'json' };
import caSor20222262A1 from './provisions/ca-sor-2022-226-2-a-1.json' with { type: 'json' };
import caSor20232 from './provisions/ca-sor-2023-2.json' with { type: 'json' };
import caSor202322A from './provisions/ca-sor-2023-2-2-a.json' with { type: 'json' };
import caSor2023109 from './provisions/ca-sor-2023-109.json' with { type: 'json' };
import caSor20231092B from './provisions/ca-sor-2023-109-2-b.json' with { type: 'json' };
import caSor202417 from './provisions/ca-sor-2024-17.json' with { type: 'json' };
import caSor202423 from './provisions/ca-sor-2024-23.json' with { type: 'json' };
import caSor2024232A from './provisions/ca-sor-2024-23-2-a.json' with { type: 'json' };
import caSor202461 from './provisions/ca-sor-2024-61.json' with { type: 'json' };
import caSor2024612B from './provisions/ca-sor-2024-61-2-b.json' with { type: 'json' };
import caSor202491 from './provisions/ca-sor-2024-91.json' with { type: 'json' };

/** The law facts of Canada, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    caAtia19,
    caAtia4,
    caCfpoa2,
    caIrpa3512,
    caIrpa42,
    caIrpaSanctionsJvcfoa,
    caIrpaSanctionsSema,
    caJvcfoa,
    caJvcfoa163,
    caJvcfoa201,
    caJvcfoa2ForeignNational,
    caJvcfoa41,
    caJvcfoa41B,
    caJvcfoa42A,
    caJvcfoa42AI,
    caJvcfoa42AIi,
    caJvcfoa42B,
    caJvcfoa42C,
    caJvcfoa42D,
    caJvcfoa43,
    caJvcfoa44,
    caJvcfoa5,
    caJvcfoa71,
    caJvcfoa73,
    caJvcfoa8,
    caJvcfoa9,
    caJvcfor,
    caPracticeAllies,
    caPracticeComplicity,
    caPracticeOpenSources,
    caPracticeReview,
    caPracticeSecrecy,
    caSema,
    caSema2,
    caSema21,
    caSema41,
    caSema411C,
    caSema411D,
    caSema41B,
    caSema42,
    caSema421,
    caSema56,
    caSema63,
    caSema7,
    caSemaCriterionAssociate,
    caSemaCriterionEntity,
    caSemaCriterionEntityOfficial,
    caSemaCriterionFamily,
    caSemaCriterionOfficial,
    caSemaCriterionParticipation,
    caSor2007285,
    caSor20072852B,
    caSor20072852C,
    caSor2008248,
    caSor20082482E,
    caSor2010165,
    caSor20101652A1,
    caSor2011114,
    caSor20111142E,
    caSor2011167,
    caSor2014235,
    caSor201458,
    caSor2014582A1,
    caSor201460,
    caSor2017204,
    caSor20172042A1,
    caSor20172042A2,
    caSor2019232,
    caSor20192322A,
    caSor2020214,
    caSor20202142A,
    caSor202149,
    caSor2021492A,
    caSor2022226,
    caSor20222262A1,
    caSor2023109,
    caSor20231092B,
    caSor20232,
    caSor202322A,
    caSor202417,
    caSor202423,
    caSor2024232A,
    caSor202461,
    caSor2024612B,
    caSor202491,
  ],
});

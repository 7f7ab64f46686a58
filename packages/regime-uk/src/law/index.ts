import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import ukAppropriateness from './provisions/uk-appropriateness.json' with { type: 'json' };
import ukGac from './provisions/uk-gac.json' with { type: 'json' };
import ukGac41 from './provisions/uk-gac-4-1.json' with { type: 'json' };
import ukGac42 from './provisions/uk-gac-4-2.json' with { type: 'json' };
import ukGac43 from './provisions/uk-gac-4-3.json' with { type: 'json' };
import ukGac44 from './provisions/uk-gac-4-4.json' with { type: 'json' };
import ukGac45 from './provisions/uk-gac-4-5.json' with { type: 'json' };
import ukGac5 from './provisions/uk-gac-5.json' with { type: 'json' };
import ukGac62A from './provisions/uk-gac-6-2-a.json' with { type: 'json' };
import ukGac62B from './provisions/uk-gac-6-2-b.json' with { type: 'json' };
import ukGac62C from './provisions/uk-gac-6-2-c.json' with { type: 'json' };
import ukGac62D from './provisions/uk-gac-6-2-d.json' with { type: 'json' };
import ukGac63A from './provisions/uk-gac-6-3-a.json' with { type: 'json' };
import ukGac63B from './provisions/uk-gac-6-3-b.json' with { type: 'json' };
import ukGac63C from './provisions/uk-gac-6-3-c.json' with { type: 'json' };
import ukGac63D from './provisions/uk-gac-6-3-d.json' with { type: 'json' };
import ukGac63E from './provisions/uk-gac-6-3-e.json' with { type: 'json' };
import ukGac63F from './provisions/uk-gac-6-3-f.json' with { type: 'json' };
import ukGac63G from './provisions/uk-gac-6-3-g.json' with { type: 'json' };
import ukGac63H from './provisions/uk-gac-6-3-h.json' with { type: 'json' };
import ukGac7 from './provisions/uk-gac-7.json' with { type: 'json' };
import ukGac8 from './provisions/uk-gac-8.json' with { type: 'json' };
import ukGac16a from './provisions/uk-gac-16a.json' with { type: 'json' };
import ukGacTest from './provisions/uk-gac-test.json' with { type: 'json' };
import ukGacUrgent from './provisions/uk-gac-urgent.json' with { type: 'json' };
import ukGhr from './provisions/uk-ghr.json' with { type: 'json' };
import ukGhr41 from './provisions/uk-ghr-4-1.json' with { type: 'json' };
import ukGhr42 from './provisions/uk-ghr-4-2.json' with { type: 'json' };
import ukGhr42A from './provisions/uk-ghr-4-2-a.json' with { type: 'json' };
import ukGhr42B from './provisions/uk-ghr-4-2-b.json' with { type: 'json' };
import ukGhr42C from './provisions/uk-ghr-4-2-c.json' with { type: 'json' };
import ukGhr43 from './provisions/uk-ghr-4-3.json' with { type: 'json' };
import ukGhr44 from './provisions/uk-ghr-4-4.json' with { type: 'json' };
import ukGhr5 from './provisions/uk-ghr-5.json' with { type: 'json' };
import ukGhr62A from './provisions/uk-ghr-6-2-a.json' with { type: 'json' };
import ukGhr62B from './provisions/uk-ghr-6-2-b.json' with { type: 'json' };
import ukGhr62C from './provisions/uk-ghr-6-2-c.json' with { type: 'json' };
import ukGhr62D from './provisions/uk-ghr-6-2-d.json' with { type: 'json' };
import ukGhr63A from './provisions/uk-ghr-6-3-a.json' with { type: 'json' };
import ukGhr63B from './provisions/uk-ghr-6-3-b.json' with { type: 'json' };
import ukGhr63C from './provisions/uk-ghr-6-3-c.json' with { type: 'json' };
import ukGhr63D from './provisions/uk-ghr-6-3-d.json' with { type: 'json' };
import ukGhr63E from './provisions/uk-ghr-6-3-e.json' with { type: 'json' };
import ukGhr63F from './provisions/uk-ghr-6-3-f.json' with { type: 'json' };
import ukGhr63G from './provisions/uk-ghr-6-3-g.json' with { type: 'json' };
import ukGhr63H from './provisions/uk-ghr-6-3-h.json' with { type: 'json' };
import ukGhr64 from './provisions/uk-ghr-6-4.json' with { type: 'json' };
import ukGhr65 from './provisions/uk-ghr-6-5.json' with { type: 'json' };
import ukGhr7 from './provisions/uk-ghr-7.json' with { type: 'json' };
import ukGhr8 from './provisions/uk-ghr-8.json' with { type: 'json' };
import ukGhr9 from './provisions/uk-ghr-9.json' with { type: 'json' };
import ukGhr16a from './provisions/uk-ghr-16a.json' with { type: 'json' };
import ukGhrTest from './provisions/uk-ghr-test.json' with { type: 'json' };
import ukGhrUrgent from './provisions/uk-ghr-urgent.json' with { type: 'json' };
import ukListNames from './provisions/uk-list-names.json' with { type: 'json' };
import ukListSingle from './provisions/uk-list-single.json' with { type: 'json' };
import ukPolicyGac1 from './provisions/uk-policy-gac-1.json' with { type: 'json' };
import ukPolicyGac2 from './provisions/uk-policy-gac-2.json' with { type: 'json' };
import ukPolicyGac3 from './provisions/uk-policy-gac-3.json' with { type: 'json' };
import ukPolicyGac4 from './provisions/uk-policy-gac-4.json' with { type: 'json' };
import ukPolicyGac5 from './provisions/uk-policy-gac-5.json' with { type: 'json' };
import ukPolicyGac6 from './provisions/uk-policy-gac-6.json' with { type: 'json' };
import ukPolicyGhr1 from './provisions/uk-policy-ghr-1.json' with { type: 'json' };
import ukPolicyGhr2 from './provisions/uk-policy-ghr-2.json' with { type: 'json' };
import ukPolicyGhr3 from './provisions/uk-policy-ghr-3.json' with { type: 'json' };
import ukPolicyGhr4 from './provisions/uk-policy-ghr-4.json' with { type: 'json' };
import ukPolicyGhr5 from './provisions/uk-policy-ghr-5.json' with { type: 'json' };
import ukPolicyGhr6 from './provisions/uk-policy-ghr-6.json' with { type: 'json' };
import ukPolicyGhr7 from './provisions/uk-policy-ghr-7.json' with { type: 'json' };
import ukPolicyGhr8 from './provisions/uk-policy-ghr-8.json' with { type: 'json' };
import ukPolicyGhr9 from './provisions/uk-policy-ghr-9.json' with { type: 'json' };
import ukPracticeReasonsLength from './provisions/uk-practice-reasons-length.json' with { type: 'json' };
import ukPracticeStandard from './provisions/uk-practice-standard.json' with { type: 'json' };
import ukSamla from './provisions/uk-samla.json' with { type: 'json' };
import ukSamla95 from './provisions/uk-samla-9-5.json' with { type: 'json' };
import ukSamla21 from './provisions/uk-samla-21.json' with { type: 'json' };
import ukSamla223 from './provisions/uk-samla-22-3.json' with { type: 'json' };
import ukSamla23 from './provisions/uk-samla-23.json' with { type: 'json' };
import ukSamla24 from './provisions/uk-samla-24.json' with { type: 'json' };
import ukSamla38 from './provisions/uk-samla-38.json' with { type: 'json' };
import ukSamla39 from './provisions/uk-samla-39.json' with { type: 'json' };
import ukTrafficking from './provisions/uk-trafficking.json' with { type: 'json' };

/** The law facts of the United Kingdom, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    ukAppropriateness,
    ukGac,
    ukGac16a,
    ukGac41,
    ukGac42,
    ukGac43,
    ukGac44,
    ukGac45,
    ukGac5,
    ukGac62A,
    ukGac62B,
    ukGac62C,
    ukGac62D,
    ukGac63A,
    ukGac63B,
    ukGac63C,
    ukGac63D,
    ukGac63E,
    ukGac63F,
    ukGac63G,
    ukGac63H,
    ukGac7,
    ukGac8,
    ukGacTest,
    ukGacUrgent,
    ukGhr,
    ukGhr16a,
    ukGhr41,
    ukGhr42,
    ukGhr42A,
    ukGhr42B,
    ukGhr42C,
    ukGhr43,
    ukGhr44,
    ukGhr5,
    ukGhr62A,
    ukGhr62B,
    ukGhr62C,
    ukGhr62D,
    ukGhr63A,
    ukGhr63B,
    ukGhr63C,
    ukGhr63D,
    ukGhr63E,
    ukGhr63F,
    ukGhr63G,
    ukGhr63H,
    ukGhr64,
    ukGhr65,
    ukGhr7,
    ukGhr8,
    ukGhr9,
    ukGhrTest,
    ukGhrUrgent,
    ukListNames,
    ukListSingle,
    ukPolicyGac1,
    ukPolicyGac2,
    ukPolicyGac3,
    ukPolicyGac4,
    ukPolicyGac5,
    ukPolicyGac6,
    ukPolicyGhr1,
    ukPolicyGhr2,
    ukPolicyGhr3,
    ukPolicyGhr4,
    ukPolicyGhr5,
    ukPolicyGhr6,
    ukPolicyGhr7,
    ukPolicyGhr8,
    ukPolicyGhr9,
    ukPracticeReasonsLength,
    ukPracticeStandard,
    ukSamla,
    ukSamla21,
    ukSamla223,
    ukSamla23,
    ukSamla24,
    ukSamla38,
    ukSamla39,
    ukSamla95,
    ukTrafficking,
  ],
});

import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import eeAvts11 from './provisions/ee-avts-11.json' with { type: 'json' };
import eeAvts351 from './provisions/ee-avts-35-1.json' with { type: 'json' };
import eeAvts3513 from './provisions/ee-avts-35-1-3.json' with { type: 'json' };
import eeAvts35111 from './provisions/ee-avts-35-1-11.json' with { type: 'json' };
import eeAvts35112 from './provisions/ee-avts-35-1-12.json' with { type: 'json' };
import eeAvts35113 from './provisions/ee-avts-35-1-13.json' with { type: 'json' };
import eeAvts35115 from './provisions/ee-avts-35-1-15.json' with { type: 'json' };
import eeAvts402 from './provisions/ee-avts-40-2.json' with { type: 'json' };
import eeAvts403 from './provisions/ee-avts-40-3.json' with { type: 'json' };
import eeAvts411 from './provisions/ee-avts-41-1.json' with { type: 'json' };
import eeAvts412 from './provisions/ee-avts-41-2.json' with { type: 'json' };
import eeHumanRightsSanction from './provisions/ee-human-rights-sanction.json' with { type: 'json' };
import eeKeeles12 from './provisions/ee-keeles-12.json' with { type: 'json' };
import eeMsvs21 from './provisions/ee-msvs-2-1.json' with { type: 'json' };
import eeMsvs58 from './provisions/ee-msvs-5-8.json' with { type: 'json' };
import eeMsvs59 from './provisions/ee-msvs-5-9.json' with { type: 'json' };
import eeMsvs6 from './provisions/ee-msvs-6.json' with { type: 'json' };
import eePracticeAccountability from './provisions/ee-practice-accountability.json' with { type: 'json' };
import eePracticeDuration from './provisions/ee-practice-duration.json' with { type: 'json' };
import eePracticeFormula from './provisions/ee-practice-formula.json' with { type: 'json' };
import eePracticeNotEuListed from './provisions/ee-practice-not-eu-listed.json' with { type: 'json' };
import eeRsans from './provisions/ee-rsans.json' with { type: 'json' };
import eeRsans31 from './provisions/ee-rsans-3-1.json' with { type: 'json' };
import eeRsans10 from './provisions/ee-rsans-10.json' with { type: 'json' };
import eeRsans271 from './provisions/ee-rsans-27-1.json' with { type: 'json' };
import eeVss from './provisions/ee-vss.json' with { type: 'json' };
import eeVss11 from './provisions/ee-vss-1-1.json' with { type: 'json' };
import eeVss12 from './provisions/ee-vss-1-2.json' with { type: 'json' };
import eeVss291HumanRights from './provisions/ee-vss-29-1-human-rights.json' with { type: 'json' };
import eeVss291PartnerBan from './provisions/ee-vss-29-1-partner-ban.json' with { type: 'json' };

/** The law facts of Estonia, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    eeAvts11,
    eeAvts351,
    eeAvts35111,
    eeAvts35112,
    eeAvts35113,
    eeAvts35115,
    eeAvts3513,
    eeAvts402,
    eeAvts403,
    eeAvts411,
    eeAvts412,
    eeHumanRightsSanction,
    eeKeeles12,
    eeMsvs21,
    eeMsvs58,
    eeMsvs59,
    eeMsvs6,
    eePracticeAccountability,
    eePracticeDuration,
    eePracticeFormula,
    eePracticeNotEuListed,
    eeRsans,
    eeRsans10,
    eeRsans271,
    eeRsans31,
    eeVss,
    eeVss11,
    eeVss12,
    eeVss291HumanRights,
    eeVss291PartnerBan,
  ],
});

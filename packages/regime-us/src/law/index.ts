import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import us2304D1 from './provisions/us-2304-d-1.json' with { type: 'json' };
import us7031c from './provisions/us-7031c.json' with { type: 'json' };
import us7031cCorruption from './provisions/us-7031c-corruption.json' with { type: 'json' };
import us7031cExceptions from './provisions/us-7031c-exceptions.json' with { type: 'json' };
import us7031cFamily from './provisions/us-7031c-family.json' with { type: 'json' };
import us7031cHumanRights from './provisions/us-7031c-human-rights.json' with { type: 'json' };
import us7031cRemedy from './provisions/us-7031c-remedy.json' with { type: 'json' };
import us7031cWaiver from './provisions/us-7031c-waiver.json' with { type: 'json' };
import usCfr583201 from './provisions/us-cfr-583-201.json' with { type: 'json' };
import usCfr583201A2I from './provisions/us-cfr-583-201-a-2-i.json' with { type: 'json' };
import usCfr583201A2IiA from './provisions/us-cfr-583-201-a-2-ii-a.json' with { type: 'json' };
import usCfr583201A2IiB from './provisions/us-cfr-583-201-a-2-ii-b.json' with { type: 'json' };
import usCfr583201A2IiiA from './provisions/us-cfr-583-201-a-2-iii-a.json' with { type: 'json' };
import usCfr583201A2IiiB from './provisions/us-cfr-583-201-a-2-iii-b.json' with { type: 'json' };
import usCfr583201A2Iv from './provisions/us-cfr-583-201-a-2-iv.json' with { type: 'json' };
import usCfr583201A2V from './provisions/us-cfr-583-201-a-2-v.json' with { type: 'json' };
import usEo13818 from './provisions/us-eo-13818.json' with { type: 'json' };
import usEo138181AIi from './provisions/us-eo-13818-1-a-ii.json' with { type: 'json' };
import usEo138181AIiA from './provisions/us-eo-13818-1-a-ii-a.json' with { type: 'json' };
import usEo138181AIiB1 from './provisions/us-eo-13818-1-a-ii-b-1.json' with { type: 'json' };
import usEo138181AIiB2 from './provisions/us-eo-13818-1-a-ii-b-2.json' with { type: 'json' };
import usEo138181AIiC1 from './provisions/us-eo-13818-1-a-ii-c-1.json' with { type: 'json' };
import usEo138181AIiC2 from './provisions/us-eo-13818-1-a-ii-c-2.json' with { type: 'json' };
import usEo138181AIiD from './provisions/us-eo-13818-1-a-ii-d.json' with { type: 'json' };
import usEo138181AIiiA1 from './provisions/us-eo-13818-1-a-iii-a-1.json' with { type: 'json' };
import usEo138181AIiiA2 from './provisions/us-eo-13818-1-a-iii-a-2.json' with { type: 'json' };
import usEo138181AIiiA3 from './provisions/us-eo-13818-1-a-iii-a-3.json' with { type: 'json' };
import usEo138181AIiiB from './provisions/us-eo-13818-1-a-iii-b.json' with { type: 'json' };
import usEo138181AIiiC from './provisions/us-eo-13818-1-a-iii-c.json' with { type: 'json' };
import usEo138182 from './provisions/us-eo-13818-2.json' with { type: 'json' };
import usEo1381812 from './provisions/us-eo-13818-12.json' with { type: 'json' };
import usEo13818Emergency from './provisions/us-eo-13818-emergency.json' with { type: 'json' };
import usGma from './provisions/us-gma.json' with { type: 'json' };
import usGma101011 from './provisions/us-gma-10101-1.json' with { type: 'json' };
import usGma101012 from './provisions/us-gma-10101-2.json' with { type: 'json' };
import usGma10102A from './provisions/us-gma-10102-a.json' with { type: 'json' };
import usGma10102A1 from './provisions/us-gma-10102-a-1.json' with { type: 'json' };
import usGma10102A1A from './provisions/us-gma-10102-a-1-a.json' with { type: 'json' };
import usGma10102A1B from './provisions/us-gma-10102-a-1-b.json' with { type: 'json' };
import usGma10102A2 from './provisions/us-gma-10102-a-2.json' with { type: 'json' };
import usGma10102A3 from './provisions/us-gma-10102-a-3.json' with { type: 'json' };
import usGma10102A4 from './provisions/us-gma-10102-a-4.json' with { type: 'json' };
import usGma10102B from './provisions/us-gma-10102-b.json' with { type: 'json' };
import usGma10102B2B from './provisions/us-gma-10102-b-2-b.json' with { type: 'json' };
import usGma10102B2C from './provisions/us-gma-10102-b-2-c.json' with { type: 'json' };
import usGma10102C from './provisions/us-gma-10102-c.json' with { type: 'json' };
import usGma10102C2 from './provisions/us-gma-10102-c-2.json' with { type: 'json' };
import usGma10102D from './provisions/us-gma-10102-d.json' with { type: 'json' };
import usGma10102E from './provisions/us-gma-10102-e.json' with { type: 'json' };
import usGma10102G from './provisions/us-gma-10102-g.json' with { type: 'json' };
import usGma10102I from './provisions/us-gma-10102-i.json' with { type: 'json' };
import usGma10102J from './provisions/us-gma-10102-j.json' with { type: 'json' };
import usGma10103 from './provisions/us-gma-10103.json' with { type: 'json' };
import usGma10103B2 from './provisions/us-gma-10103-b-2.json' with { type: 'json' };
import usGmaDelegation from './provisions/us-gma-delegation.json' with { type: 'json' };
import usGmaPermanence from './provisions/us-gma-permanence.json' with { type: 'json' };
import usIna212F from './provisions/us-ina-212-f.json' with { type: 'json' };
import usOfacFiftyPercent from './provisions/us-ofac-fifty-percent.json' with { type: 'json' };
import usPracticeCommandResponsibility from './provisions/us-practice-command-responsibility.json' with {
  type: 'json',
};
import usPracticeCorroboration from './provisions/us-practice-corroboration.json' with { type: 'json' };
import usPracticeHandlingMark from './provisions/us-practice-handling-mark.json' with { type: 'json' };
import usPracticeInterest from './provisions/us-practice-interest.json' with { type: 'json' };
import usPracticeReasonToBelieve from './provisions/us-practice-reason-to-believe.json' with { type: 'json' };
import usPracticeRecency from './provisions/us-practice-recency.json' with { type: 'json' };
import usProclamation8693 from './provisions/us-proclamation-8693.json' with { type: 'json' };
import usProclamation8697 from './provisions/us-proclamation-8697.json' with { type: 'json' };

/** The law facts of the United States, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    us2304D1,
    us7031c,
    us7031cCorruption,
    us7031cExceptions,
    us7031cFamily,
    us7031cHumanRights,
    us7031cRemedy,
    us7031cWaiver,
    usCfr583201,
    usCfr583201A2I,
    usCfr583201A2IiA,
    usCfr583201A2IiB,
    usCfr583201A2IiiA,
    usCfr583201A2IiiB,
    usCfr583201A2Iv,
    usCfr583201A2V,
    usEo13818,
    usEo138181AIi,
    usEo138181AIiA,
    usEo138181AIiB1,
    usEo138181AIiB2,
    usEo138181AIiC1,
    usEo138181AIiC2,
    usEo138181AIiD,
    usEo138181AIiiA1,
    usEo138181AIiiA2,
    usEo138181AIiiA3,
    usEo138181AIiiB,
    usEo138181AIiiC,
    usEo1381812,
    usEo138182,
    usEo13818Emergency,
    usGma,
    usGma101011,
    usGma101012,
    usGma10102A,
    usGma10102A1,
    usGma10102A1A,
    usGma10102A1B,
    usGma10102A2,
    usGma10102A3,
    usGma10102A4,
    usGma10102B,
    usGma10102B2B,
    usGma10102B2C,
    usGma10102C,
    usGma10102C2,
    usGma10102D,
    usGma10102E,
    usGma10102G,
    usGma10102I,
    usGma10102J,
    usGma10103,
    usGma10103B2,
    usGmaDelegation,
    usGmaPermanence,
    usIna212F,
    usOfacFiftyPercent,
    usPracticeCommandResponsibility,
    usPracticeCorroboration,
    usPracticeHandlingMark,
    usPracticeInterest,
    usPracticeReasonToBelieve,
    usPracticeRecency,
    usProclamation8693,
    usProclamation8697,
  ],
});

import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import lvIal51 from './provisions/lv-ial-5-1.json' with { type: 'json' };
import lvIesn21 from './provisions/lv-iesn-2-1.json' with { type: 'json' };
import lvIesnReply from './provisions/lv-iesn-reply.json' with { type: 'json' };
import lvImig1 from './provisions/lv-imig-1.json' with { type: 'json' };
import lvImig611 from './provisions/lv-imig-61-1.json' with { type: 'json' };
import lvImig612 from './provisions/lv-imig-61-2.json' with { type: 'json' };
import lvMk2915 from './provisions/lv-mk291-5.json' with { type: 'json' };
import lvMk2916 from './provisions/lv-mk291-6.json' with { type: 'json' };
import lvPracticeDuration from './provisions/lv-practice-duration.json' with { type: 'json' };
import lvPracticeLists from './provisions/lv-practice-lists.json' with { type: 'json' };
import lvRegister from './provisions/lv-register.json' with { type: 'json' };
import lvSaeima2018 from './provisions/lv-saeima-2018.json' with { type: 'json' };
import lvSank21 from './provisions/lv-sank-2-1.json' with { type: 'json' };
import lvSank3 from './provisions/lv-sank-3.json' with { type: 'json' };
import lvSank113 from './provisions/lv-sank-11-3.json' with { type: 'json' };
import lvSankAims from './provisions/lv-sank-aims.json' with { type: 'json' };
import lvVvl102 from './provisions/lv-vvl-10-2.json' with { type: 'json' };
import lvVvl103 from './provisions/lv-vvl-10-3.json' with { type: 'json' };
import lvVvl104 from './provisions/lv-vvl-10-4.json' with { type: 'json' };

/** The law facts of Latvia, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    lvIal51,
    lvIesn21,
    lvIesnReply,
    lvImig1,
    lvImig611,
    lvImig612,
    lvMk2915,
    lvMk2916,
    lvPracticeDuration,
    lvPracticeLists,
    lvRegister,
    lvSaeima2018,
    lvSank113,
    lvSank21,
    lvSank3,
    lvSankAims,
    lvVvl102,
    lvVvl103,
    lvVvl104,
  ],
});

import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import lt875 from './provisions/lt-875.json' with { type: 'json' };
import ltAdoc from './provisions/lt-adoc.json' with { type: 'json' };
import ltBk11 from './provisions/lt-bk-11.json' with { type: 'json' };
import ltPracticeFirstList from './provisions/lt-practice-first-list.json' with { type: 'json' };
import ltPracticeJoint from './provisions/lt-practice-joint.json' with { type: 'json' };
import ltPrasymas from './provisions/lt-prasymas.json' with { type: 'json' };
import ltRegister from './provisions/lt-register.json' with { type: 'json' };
import ltReply from './provisions/lt-reply.json' with { type: 'json' };
import ltTsi1 from './provisions/lt-tsi-1.json' with { type: 'json' };
import ltTsi5 from './provisions/lt-tsi-5.json' with { type: 'json' };
import ltUtpi from './provisions/lt-utpi.json' with { type: 'json' };
import ltUtpi232 from './provisions/lt-utpi-2-32.json' with { type: 'json' };
import ltUtpi1334 from './provisions/lt-utpi-133-4.json' with { type: 'json' };
import ltUtpi1334Abroad from './provisions/lt-utpi-133-4-abroad.json' with { type: 'json' };
import ltUtpi1334Corruption from './provisions/lt-utpi-133-4-corruption.json' with { type: 'json' };
import ltUtpi1334Laundering from './provisions/lt-utpi-133-4-laundering.json' with { type: 'json' };
import ltUtpi1334Lists from './provisions/lt-utpi-133-4-lists.json' with { type: 'json' };
import ltUtpi1334Mode from './provisions/lt-utpi-133-4-mode.json' with { type: 'json' };
import ltUtpi1334Person from './provisions/lt-utpi-133-4-person.json' with { type: 'json' };
import ltUtpi1334Qualification from './provisions/lt-utpi-133-4-qualification.json' with { type: 'json' };
import ltUtpi1334Standard from './provisions/lt-utpi-133-4-standard.json' with { type: 'json' };
import ltUtpi1334Support from './provisions/lt-utpi-133-4-support.json' with { type: 'json' };
import ltUtpi1336 from './provisions/lt-utpi-133-6.json' with { type: 'json' };
import ltUtpi1337 from './provisions/lt-utpi-133-7.json' with { type: 'json' };
import ltUtpi1338 from './provisions/lt-utpi-133-8.json' with { type: 'json' };
import ltUtpi1339 from './provisions/lt-utpi-133-9.json' with { type: 'json' };
import ltUtpi136 from './provisions/lt-utpi-136.json' with { type: 'json' };
import ltVki7 from './provisions/lt-vki-7.json' with { type: 'json' };

/** The law facts of Lithuania, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    lt875,
    ltAdoc,
    ltBk11,
    ltPracticeFirstList,
    ltPracticeJoint,
    ltPrasymas,
    ltRegister,
    ltReply,
    ltTsi1,
    ltTsi5,
    ltUtpi,
    ltUtpi1334,
    ltUtpi1334Abroad,
    ltUtpi1334Corruption,
    ltUtpi1334Laundering,
    ltUtpi1334Lists,
    ltUtpi1334Mode,
    ltUtpi1334Person,
    ltUtpi1334Qualification,
    ltUtpi1334Standard,
    ltUtpi1334Support,
    ltUtpi1336,
    ltUtpi1337,
    ltUtpi1338,
    ltUtpi1339,
    ltUtpi136,
    ltUtpi232,
    ltVki7,
  ],
});

import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import qzAct from './provisions/qz-act.json' with { type: 'json' };
import qzAct1 from './provisions/qz-act-1.json' with { type: 'json' };

/** The law facts, checked when the package is loaded. */
export const law = parseRegimeLaw({ program, authority, filing, provisions: [qzAct, qzAct1] });

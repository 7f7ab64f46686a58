import { parseRegimeLaw } from '@sanctions-packet/core/law';
import authority from './authority.json' with { type: 'json' };
import filing from './filing.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };
import euAnnexI from './provisions/eu-annex-i.json' with { type: 'json' };
import euCorruption from './provisions/eu-corruption.json' with { type: 'json' };
import euDec11 from './provisions/eu-dec-1-1.json' with { type: 'json' };
import euDec14 from './provisions/eu-dec-1-4.json' with { type: 'json' };
import euDec2 from './provisions/eu-dec-2.json' with { type: 'json' };
import euDec3 from './provisions/eu-dec-3.json' with { type: 'json' };
import euDecision from './provisions/eu-decision.json' with { type: 'json' };
import euEeas from './provisions/eu-eeas.json' with { type: 'json' };
import euProposal from './provisions/eu-proposal.json' with { type: 'json' };
import euReg21 from './provisions/eu-reg-2-1.json' with { type: 'json' };
import euReg21A from './provisions/eu-reg-2-1-a.json' with { type: 'json' };
import euReg21B from './provisions/eu-reg-2-1-b.json' with { type: 'json' };
import euReg21C from './provisions/eu-reg-2-1-c.json' with { type: 'json' };
import euReg21CI from './provisions/eu-reg-2-1-c-i.json' with { type: 'json' };
import euReg21CIi from './provisions/eu-reg-2-1-c-ii.json' with { type: 'json' };
import euReg21CIii from './provisions/eu-reg-2-1-c-iii.json' with { type: 'json' };
import euReg21CIv from './provisions/eu-reg-2-1-c-iv.json' with { type: 'json' };
import euReg21CV from './provisions/eu-reg-2-1-c-v.json' with { type: 'json' };
import euReg21D from './provisions/eu-reg-2-1-d.json' with { type: 'json' };
import euReg21DI from './provisions/eu-reg-2-1-d-i.json' with { type: 'json' };
import euReg21DIi from './provisions/eu-reg-2-1-d-ii.json' with { type: 'json' };
import euReg21DIii from './provisions/eu-reg-2-1-d-iii.json' with { type: 'json' };
import euReg21DIv from './provisions/eu-reg-2-1-d-iv.json' with { type: 'json' };
import euReg21DV from './provisions/eu-reg-2-1-d-v.json' with { type: 'json' };
import euReg22 from './provisions/eu-reg-2-2.json' with { type: 'json' };
import euReg23 from './provisions/eu-reg-2-3.json' with { type: 'json' };
import euReg3A from './provisions/eu-reg-3-a.json' with { type: 'json' };
import euReg3AOther from './provisions/eu-reg-3-a-other.json' with { type: 'json' };
import euReg3B from './provisions/eu-reg-3-b.json' with { type: 'json' };
import euReg3BOther from './provisions/eu-reg-3-b-other.json' with { type: 'json' };
import euReg3C from './provisions/eu-reg-3-c.json' with { type: 'json' };
import euReg3COther from './provisions/eu-reg-3-c-other.json' with { type: 'json' };
import euReg17 from './provisions/eu-reg-17.json' with { type: 'json' };
import euRegulation from './provisions/eu-regulation.json' with { type: 'json' };
import euUnanimity from './provisions/eu-unanimity.json' with { type: 'json' };

/** The law facts, checked when the package is loaded. */
export const law = parseRegimeLaw({
  program,
  authority,
  filing,
  provisions: [
    euDecision,
    euRegulation,
    euReg21,
    euReg21A,
    euReg21B,
    euReg21C,
    euReg21CI,
    euReg21CIi,
    euReg21CIii,
    euReg21CIv,
    euReg21CV,
    euReg21D,
    euReg21DI,
    euReg21DIi,
    euReg21DIii,
    euReg21DIv,
    euReg21DV,
    euReg22,
    euReg23,
    euReg3A,
    euReg3AOther,
    euReg3B,
    euReg3BOther,
    euReg3C,
    euReg3COther,
    euReg17,
    euDec11,
    euDec14,
    euDec2,
    euDec3,
    euProposal,
    euUnanimity,
    euEeas,
    euAnnexI,
    euCorruption,
  ],
});

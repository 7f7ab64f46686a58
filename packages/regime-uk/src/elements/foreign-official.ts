import {
  type Finding,
  finding,
  internationalOffice,
  office,
  pleaded,
  stands,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { corruption } from '../activities.ts';
import { laid } from './activity.ts';

/** Not a "relevant country" of regulation 4(5): the United Kingdom, the islands, the overseas territories. */
const NOT_FOREIGN: readonly (string | undefined)[] = [
  'GB',
  'GG',
  'JE',
  'IM',
  'AI',
  'BM',
  'IO',
  'VG',
  'KY',
  'FK',
  'GI',
  'MS',
  'PN',
  'SH',
  'GS',
  'TC',
];

/** Public office of the target, or of another person to whom the same acts are laid; or a claim that pleads it. */
export function foreignOfficial(element: string) {
  return (view: TargetView): Finding => {
    const own = office(view);
    const home = new Set(
      view.posts.filter(({ body }) => NOT_FOREIGN.includes(body?.country)).map(({ held }) => held.id),
    );
    return finding([
      ...own.speaksFor.filter((id) => !home.has(id)),
      ...internationalOffice(view),
      ...otherOfficials(view),
      ...pleaded(view, element),
    ]);
  };
}

function otherOfficials(view: TargetView): readonly string[] {
  const acts = new Set(laid(view, corruption).map(({ id }) => id));
  if (acts.size === 0) return [];
  const others = view.dossier.involvements.filter(
    (claim) => claim.person !== view.target.id && stands(claim) && claim.acts.some((act) => acts.has(act)),
  );
  return view.dossier.persons
    .filter(({ id }) => others.some(({ person }) => person === id))
    .filter(({ officialStatus }) => officialStatus === 'current-official' || officialStatus === 'former-official')
    .map(({ id }) => id);
}

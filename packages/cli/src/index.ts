export type { Outcome, Problem, Severity } from '@sanctions-packet/core';
export {
  type Dossier,
  dossierJsonSchema,
  parseDossier,
  parseVault,
  type Vault,
  vaultJsonSchema,
} from '@sanctions-packet/core/evidence';
export type { Regime } from '@sanctions-packet/core/regime';
export type { Checklist, Fit, Packet, PacketFile } from '@sanctions-packet/packet';
export { fitPage } from '@sanctions-packet/packet';
export type { OpeningKeys } from './age/keys.ts';
export { buildFiling, buildPacket, type FilingChoice, type PacketChoice } from './build-packet.ts';
export { checkFit, type FitCheck, type FitCheckRequest } from './check-fit.ts';
export { type CheckRequest, checkTargets } from './check-targets.ts';
export { openContainer } from './container/open-container.ts';
export { caseBinder } from './exhibits/case-binder.ts';
export { regimes } from './regimes.ts';
export { loadRenderers, type Renderers } from './renderers.ts';

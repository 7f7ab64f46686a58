// What runs in a browser: reading and checking a case, and its letters as Word files. It knows nothing of the page.
import { parseDossier } from '@sanctions-packet/core/evidence';
import { assess } from '@sanctions-packet/core/regime';
import { buildPacket, createDisclosures, makeFit } from '@sanctions-packet/packet';
import { uk } from '@sanctions-packet/regime-uk';
import { us } from '@sanctions-packet/regime-us';
import { docxRenderer } from '@sanctions-packet/render-docx';

export const regimes = [uk, us];

/** The dossier in a YAML or JSON text, or the problems found in it. */
export function readCase(text) {
  return parseDossier({ file: 'dossier.yaml', text });
}

/** Which person can be proposed to which government: `[{ target, regime, verdict }]`, or problems. */
export function fitOf(dossier, date) {
  const disclosed = createDisclosures({ dossier, regime: us, date }).of('internal');
  if (!disclosed.ok) return disclosed;
  const fit = makeFit({
    dossier: disclosed.value.dossier,
    regimes,
    targets: dossier.persons.map(({ id }) => id),
    date,
    assess: (regime, target) => assess({ dossier: disclosed.value.dossier, regime, target, asOf: date }),
  });
  const pairs = fit.targets.flatMap(({ id, pairs }) =>
    pairs.map(({ regime, verdict }) => ({ target: id, regime, verdict })),
  );
  return { ok: true, value: pairs, problems: disclosed.problems };
}

/** A packet of Word files, without exhibits: `[{ path, bytes }]`, or problems. */
export async function wordFiles(dossier, regimeId, target, date) {
  const regime = regimes.find(({ id }) => id === regimeId);
  const packet = await buildPacket({ dossier, regime, target, date, renderers: [docxRenderer()] });
  return packet.ok ? { ...packet, value: packet.value.files } : packet;
}

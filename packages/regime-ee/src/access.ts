import type { TargetView } from '@sanctions-packet/core/regime';
import { type AccessGround, extensionOf } from './extension.ts';

type Evidence = TargetView['dossier']['evidence'][number];

/**
 * Kinds that are likely to hold data on health, victims or suffering. The duty to restrict these stands even where the
 * person agreed to publication; the authority decides on the document.
 */
const BY_KIND: Readonly<Partial<Record<Evidence['kind'], readonly AccessGround[]>>> = {
  'medical-record': ['11', '12', '15'],
  'forensic-report': ['11', '12', '15'],
  statement: ['11', '12', '15'],
  'interview-record': ['11', '12', '15'],
};

/** Personal data whose disclosure would seriously harm privacy. */
const PERSONAL: readonly AccessGround[] = ['12'];

/** Points of section 35(1) asked for one exhibit: as recorded, else by its kind, else none for what is public. */
export function accessGroundsOf(item: Evidence): readonly AccessGround[] {
  if (item.withheld) return [];
  const recorded = extensionOf(item).accessGrounds;
  if (recorded !== undefined) return recorded;
  return BY_KIND[item.kind] ?? (item.sensitivity === 'public' ? [] : PERSONAL);
}

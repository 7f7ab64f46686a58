import type { EntityKind } from '../evidence/index.ts';

/** Kinds of body whose posts are government office; a post in any other leaves the question open. */
export const GOVERNMENT_BODIES: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'public-body',
  'ministry',
  'unit',
  'police-department',
  'security-service',
  'military-unit',
  'court',
  'prosecutor-office',
  'prison',
  'detention-facility',
  'local-government',
  'legislature',
  'state-company',
]);

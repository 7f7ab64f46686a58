/** Kinds of body whose posts are government office; a post in any other leaves the question open. */
export const GOVERNMENT_BODIES: ReadonlySet<string> = new Set([
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

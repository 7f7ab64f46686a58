/**
 * Properties by which an entity only shows what leads to it, and the property there that leads back. Nested formats put
 * the other entity under the first; the second is what is read.
 */
export const WAYS_BACK: Readonly<Record<string, string>> = {
  sanctions: 'entity',
  identification: 'holder',
  positionOccupancies: 'holder',
  occupancies: 'post',
  familyPerson: 'person',
  familyRelative: 'relative',
  associates: 'person',
  associations: 'associate',
  ownershipOwner: 'owner',
  ownershipAsset: 'asset',
  directorshipDirector: 'director',
  directorshipOrganization: 'organization',
  membershipMember: 'member',
  membershipOrganization: 'organization',
  employers: 'employee',
  employees: 'employer',
  unknownLinkTo: 'subject',
  unknownLinkFrom: 'object',
  documentedBy: 'entity',
  relatedEntities: 'document',
};

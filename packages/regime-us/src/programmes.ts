/** How a dossier may name a listing under the order: the tag of the published list, and its key in sanctions data. */
export const PROGRAMMES: readonly string[] = ['GLOMAG', 'US-GLOMAG'];

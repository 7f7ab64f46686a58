/** What `--container` takes. Apart from what packs them, so that the command line is read without loading that. */
export const CONTAINER_FORMS = ['folder', 'zip', 'asice'] as const;

export type ContainerForm = (typeof CONTAINER_FORMS)[number];

/** One step from a version of the files to the next; pure, on plain data that no schema has accepted yet. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

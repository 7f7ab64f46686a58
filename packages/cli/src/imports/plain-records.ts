type Plain<T> = {
  readonly [list in keyof T]: T[list] extends readonly (infer R)[]
    ? readonly ({ readonly [field: string]: unknown } & R)[]
    : never;
};

/** Records as plain data, as a dossier holds them. */
export function plainRecords<T extends Readonly<Record<keyof T, readonly object[]>>>(records: T): Plain<T> {
  const lists = Object.entries<readonly object[]>(records).map(([list, items]) => [
    list,
    items.map((item) => ({ ...item })),
  ]);
  return Object.fromEntries(lists) as Plain<T>;
}

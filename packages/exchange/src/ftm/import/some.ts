/** A field that is there only when it has a value. */
export function some<K extends string, T>(field: K, value: T | undefined): { readonly [key in K]?: T } {
  return (value === undefined ? {} : { [field]: value }) as { readonly [key in K]?: T };
}

/** A list that is there only when something is in it. */
export function filled<K extends string, T>(field: K, values: readonly T[]): { readonly [key in K]?: T[] } {
  return (values.length === 0 ? {} : { [field]: [...values] }) as { readonly [key in K]?: T[] };
}

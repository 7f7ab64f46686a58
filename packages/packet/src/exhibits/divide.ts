/** How much one volume holds. */
export interface VolumeLimits {
  readonly bytes: number;
  /** Of exhibits; the list and the cover sheets come on top. */
  readonly pages: number;
}

/** What a mailbox or a portal still takes, and what a person still turns over. */
export const VOLUME_LIMITS: VolumeLimits = { bytes: 100_000_000, pages: 500 };

/** Fills volumes in the order given; an exhibit is never divided, so that one larger than a volume has one of its own. */
export function divide<Item extends VolumeLimits>(
  items: readonly Item[],
  limits: VolumeLimits,
): readonly (readonly Item[])[] {
  const volumes: Item[][] = [];
  let held: VolumeLimits = { bytes: 0, pages: 0 };
  for (const item of items) {
    const last = volumes.at(-1);
    const sum = { bytes: held.bytes + item.bytes, pages: held.pages + item.pages };
    if (last !== undefined && sum.bytes <= limits.bytes && sum.pages <= limits.pages) {
      last.push(item);
      held = sum;
    } else {
      volumes.push([item]);
      held = item;
    }
  }
  return volumes;
}

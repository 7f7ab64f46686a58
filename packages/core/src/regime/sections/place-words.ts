import type { DisclosedPlace } from '../../disclosure/index.ts';
import type { InlineContent } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';

/** A place as it was called at the time, its name today where it was renamed, and its country unless it is the place. */
export function placeWords({ t, target, words }: SectionContext, id: string | undefined): InlineContent | undefined {
  const place = id === undefined ? undefined : (target.record(id) as DisclosedPlace | undefined);
  if (place === undefined) return undefined;
  const atTime = words.field(place, 'nameAtTime');
  const current = words.field(place, 'currentName') ?? words.name(place.id);
  const name =
    atTime === undefined || atTime.value === current.value ? current : t('place.renamed', { atTime, current });
  const country = words.country(place, 'country');
  return country === undefined || country.value === current.value
    ? name
    : t('place.in-country', { place: name, country });
}

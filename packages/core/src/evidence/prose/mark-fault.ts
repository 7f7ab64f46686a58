import type { MarkFault } from './inline-marks.ts';
import type { ProseFault } from './prose-tree.ts';

/** The words for a token or citation that cannot be read. */
export function markFault(code: MarkFault['code']): Pick<ProseFault, 'code' | 'what' | 'fix'> {
  return code === 'evidence.prose-token'
    ? {
        code,
        what: 'A token in double braces is not a person.',
        fix: 'Write {{per_…}}, {{ent_…}}, {{vic_…}} or {{src_…}} with the id of a record.',
      }
    : {
        code,
        what: 'A citation cannot be read.',
        fix: 'Write [@evi_…, p. 4; @evi_…] with ids of evidence, without markup inside.',
      };
}

import type { Locking } from '../age/keys.ts';
import { count } from '../terminal/wrap.ts';

/** What happens when the keys of a vault are lost; told before it can happen. */
export function lossLines(locking: Locking): readonly string[] {
  if ('passphrase' in locking) {
    return [
      'It opens with this passphrase alone. Who forgets it has lost the names: nobody can open the vault without it,',
      'the makers of this program neither. Write it down and lay it in a safe place away from this machine.',
    ];
  }
  const one = locking.recipients.length === 1;
  return [
    one ? 'It opens with one key alone:' : `It opens with any one of ${count(locking.recipients.length, 'key')}:`,
    ...locking.recipients.map((recipient) => `  ${recipient}`),
    one
      ? 'If its secret half is lost, the names are lost: nobody can open the vault without it, the makers of this'
      : 'If the secret halves of all are lost, the names are lost: nobody can open the vault without one, the makers of',
    one
      ? 'program neither. Keep a copy of it in another place, and try both before you rely on them.'
      : 'this program neither. Keep them in different places, and try each before you rely on it.',
  ];
}

import type { Random } from '../random.ts';
import { sentences } from '../words.ts';
import { en, type Records } from './record.ts';

/** Who was harmed, what they agreed to, and what they risk. */
export function victims(key: string, random: Random, assessedOn: string): Records {
  const ids = [0, 1].map((number) => `vic_${key}-${number}`);
  return {
    victims: ids.map((id, number) => ({
      id,
      pseudonym: `V-${key.slice(1)}${number}`,
      inVault: true,
      ageBand: '30-44',
      roleTags: [number === 0 ? 'journalist' : 'activist'],
      circumstances: en(sentences(random, 'en', 2)),
    })),
    victimGroups: [
      {
        id: `vgr_${key}`,
        description: en('People fined on the same day'),
        count: { value: 4 + random.int(40), basis: 'fines' },
        members: [ids[0]],
      },
    ],
    consents: ids.map((subject, number) => ({
      id: `con_${key}-${number}`,
      subject,
      level: number === 0 ? 'share-confidential' : 'share-pseudonymous',
      recipients: ['us'],
      scopes: ['name', 'statement', 'case-details'],
      method: 'written',
      explained: { uses: true, limits: true, withdrawal: true },
      givenOn: '2021-01-10',
    })),
    risks: ids.map((subject, number) => ({
      id: `rsk_${key}-${number}`,
      subject,
      threats: en('Arrest, and loss of work of relatives'),
      level: 'high',
      assessedOn,
    })),
  };
}

import { CHECKLIST_VERSION } from './checklist.ts';
import { checklistPage } from './checklist-page.ts';

const NOTHING = {
  id: '',
  label: '',
  title: '',
  state: 'not-shown',
  contradicted: true,
  independentSources: 1,
} as const;

/** The page as it is printed whatever the case is: one ground and one element, about nobody. */
export function blankChecklistPage(): string {
  return checklistPage({
    checklistVersion: CHECKLIST_VERSION,
    regime: '',
    target: { id: '', name: '' },
    date: '',
    grounds: [
      {
        ...NOTHING,
        instrument: '',
        citation: '',
        verdict: 'weak',
        requested: false,
        gates: [{ gate: 'mode', state: 'unknown', records: [], provision: '' }],
        elements: [{ ...NOTHING, speaksFor: [], speaksAgainst: [] }],
      },
    ],
    recognisable: [
      { victim: '', pseudonym: '', by: [{ attributes: ['age', 'sex', 'role', 'status', 'date', 'place'], alike: 1 }] },
    ],
    pseudonyms: [{ record: '', pseudonym: '' }],
    problems: [],
  });
}

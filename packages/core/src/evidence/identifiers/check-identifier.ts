import * as ee from 'stdnum/lib/cjs/ee/index.js';
import * as lt from 'stdnum/lib/cjs/lt/index.js';
import * as lv from 'stdnum/lib/cjs/lv/index.js';
import * as ru from 'stdnum/lib/cjs/ru/index.js';
import * as ua from 'stdnum/lib/cjs/ua/index.js';
import type { Identifier } from '../schema/types.ts';
import { isImo, isLei } from './international.ts';
import { checkKzIin, isKzBin } from './kz-iin.ts';

/** Outcome of a number's check against its own scheme; `unchecked` when the scheme has no check here. */
export type IdentifierCheck = 'valid' | 'invalid' | 'unchecked';

interface Validator {
  validate(value: string): { readonly isValid: boolean };
}

function accepts(validator: Validator): (value: string) => boolean {
  return (value) => validator.validate(value).isValid;
}

/** Latvian codes issued since July 2017 begin with 32 and have no date; older ones carry date and check digit. */
function isLatvianPersonCode(value: string): boolean {
  return /^32[0-9]{4}-?[0-9]{5}$/.test(value) || (/^[0-3]/.test(value) && lv.pvn.validate(value).isValid);
}

const CHECKS: Partial<Readonly<Record<Identifier['scheme'], (value: string) => boolean>>> = {
  'kz-iin': (value) => checkKzIin(value).ok,
  'kz-bin': isKzBin,
  'kz-unknown-12': (value) => /^[0-9]{12}$/.test(value),
  'ee-ik': accepts(ee.ik),
  'ee-registrikood': accepts(ee.registrikood),
  'lv-pk': isLatvianPersonCode,
  'lv-pvn': accepts(lv.pvn),
  'lt-asmens': accepts(lt.asmens),
  'lt-pvm': accepts(lt.pvm),
  'ru-inn': accepts(ru.inn),
  'ua-edrpou': accepts(ua.edrpou),
  lei: isLei,
  imo: isImo,
};

/** Checks a number by the rules of its scheme: length, digits, dates inside it, check digit. */
export function checkIdentifier(identifier: Pick<Identifier, 'scheme' | 'value'>): IdentifierCheck {
  const check = CHECKS[identifier.scheme];
  if (check === undefined) return 'unchecked';
  return check(identifier.value) ? 'valid' : 'invalid';
}

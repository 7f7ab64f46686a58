/** Legal entity identifier, ISO 17442: twenty letters and digits whose value modulo 97 is one (ISO 7064). */
export function isLei(value: string): boolean {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return false;
  const digits = [...value].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

/** Ship or company number of the International Maritime Organization: six digits weighed 7 to 2, one check digit. */
export function isImo(value: string): boolean {
  const digits = /^(?:IMO ?)?([0-9]{7})$/.exec(value)?.[1];
  if (digits === undefined) return false;
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 10 === Number(digits[6]);
}

import { Help, type Option } from 'commander';

/** What the help says of an option. That what is not asked for is not done goes without saying: commander says `(default: [])`. */
export function optionWords(option: Option): string {
  const { defaultValue: value, defaultValueDescription: said } = option;
  const isNothing = value === false || value instanceof Map || (Array.isArray(value) && value.length === 0);
  const told = isNothing && said === undefined ? Object.create(option, { defaultValue: { value: undefined } }) : option;
  return new Help().optionDescription(told);
}

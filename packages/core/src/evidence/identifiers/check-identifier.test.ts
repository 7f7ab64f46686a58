import { describe, expect, it } from '@jest/globals';
import { checkIdentifier } from './check-identifier.ts';

describe('checkIdentifier', () => {
  it.each([
    ['kz-iin', '990606100016', '990606100017'],
    ['kz-bin', '991240000013', '991240000010'],
    ['kz-unknown-12', '582100259386', '58210025938'],
    ['ee-ik', '37605030299', '37605030290'],
    ['ee-registrikood', '12345678', '12345679'],
    ['lv-pk', '161175-19997', '161175-19996'],
    ['lv-pk', '320000-12345', '330000-12345'],
    ['lv-pvn', '40003521600', '40003521601'],
    ['lt-asmens', '33309240064', '33309240065'],
    ['lt-pvm', '119511515', '119511516'],
    ['ru-inn', '7707083893', '7707083894'],
    ['ua-edrpou', '32855961', '32855962'],
    ['lei', '529900T8BM49AURSDO55', '529900T8BM49AURSDO56'],
    ['imo', 'IMO 9074729', '9074728'],
  ] as const)('%s: %s is valid and %s is not', (scheme, valid, invalid) => {
    expect(checkIdentifier({ scheme, value: valid })).toBe('valid');
    expect(checkIdentifier({ scheme, value: invalid })).toBe('invalid');
  });

  it('has no opinion on a scheme without a check', () => {
    expect(checkIdentifier({ scheme: 'passport', value: 'N0000000' })).toBe('unchecked');
  });
});

import { parseCompanyNumber } from './index';

describe('IČO', () => {
  it.each(['99999994', '99999986', '99999978', '00006947', '6947'.padStart(6, '0')])('%s is a company number', (input) => {
    expect(parseCompanyNumber(input)).toBe(input.padStart(8, '0'));
  });
  it('with a mistyped digit is refused, and so is anything else', () => {
    expect(parseCompanyNumber('99999995')).toMatchObject({ code: 'COMPANY_NUMBER_CHECKSUM' });
    expect(parseCompanyNumber('999999941')).toMatchObject({ code: 'COMPANY_NUMBER_FORMAT' });
    expect(parseCompanyNumber('00000000')).toMatchObject({ code: 'COMPANY_NUMBER_FORMAT' });
    expect(parseCompanyNumber('CZ99999994')).toMatchObject({ code: 'COMPANY_NUMBER_FORMAT' });
  });
});

import vectors from '../test/vectors/spayd-vectors.json';
import { halere, isoDate, isRefusal, readSpayd, spaydText, writeSpayd, writeStandingOrder } from './index';

const rent = { account: 'CZ6508000000192000145399', amount: halere(1145000), message: 'Nájem 12/2026', variableSymbol: '260000019' };

describe('QR Platba', () => {
  it('is written exactly as the standard shows it', () => {
    expect(writeSpayd(rent)).toBe('SPD*1.0*ACC:CZ6508000000192000145399*AM:11450.00*CC:CZK*MSG:NAJEM 12/2026*X-VS:260000019');
  });

  it.each(vectors.vectors)('$spayd', ({ spayd, valid }) => {
    expect(isRefusal(readSpayd(spayd))).toBe(!valid);
  });

  it('comes back as it was written, stars, percents and leading zeros included', () => {
    const text = writeSpayd({ ...rent, message: 'A*B 100% zdarma', variableSymbol: '00001', recipientName: 'Agentura Příkladná, z. s.' }, { checksum: true });
    expect(text).toContain('MSG:A%2AB 100%25 ZDARMA*');
    expect(readSpayd(text)).toMatchObject({ account: rent.account, amount: 1145000, currency: 'CZK', message: 'A*B 100% ZDARMA', variableSymbol: '00001' });
    expect(readSpayd(text.replace('11450.00', '11450.01'))).toMatchObject({ code: 'SPAYD_CRC' });
  });

  it('keeps only characters that every reader understands', () => {
    expect(spaydText('Žluťoučký kůň – „nájem“ (květen)', 60)).toBe('ZLUTOUCKY KUN - NAJEM KVETEN');
    expect(spaydText('x'.repeat(80), 60)).toHaveLength(60);
  });

  it('of a standing order carries its frequency and its days', () => {
    const text = writeStandingOrder({ ...rent, dueOn: isoDate('2026-12-03'), lastOn: isoDate('2027-11-03') });
    expect(text).toBe('SCD*1.0*ACC:CZ6508000000192000145399*AM:11450.00*CC:CZK*DT:20261203*FRQ:1M*DL:20271103*MSG:NAJEM 12/2026*X-VS:260000019');
    expect(readSpayd(text)).toMatchObject({ kind: 'SCD', dueOn: '2026-12-03' });
  });

  it('is never written with a wrong account, symbol or amount', () => {
    expect(() => writeSpayd({ ...rent, account: 'CZ6508000000192000145398' })).toThrow(RangeError);
    expect(() => writeSpayd({ ...rent, variableSymbol: '12345678901' })).toThrow(RangeError);
    expect(() => writeSpayd({ ...rent, amount: halere(0) })).toThrow(RangeError);
  });

  it.each(['SPD*1.0*ACC:CZ0608000000192235210247*AM:1*AM:2', 'SPD*1.0*ACC:CZ0608000000192235210247*DT:20260230', 'SPD*1.0*ACC:CZ0608000000192235210247*AM:-5'])('%s is refused', (text) => {
    expect(readSpayd(text)).toMatchObject({ code: 'SPAYD_FIELD' });
  });
});

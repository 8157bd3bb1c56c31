import { isRefusal, isoDate, newId } from '#kernel';
import { partiesOfContract, signedByAll, whoMustSign, type Party, type PersonOfHousehold } from './parties';

const person = (name: string, birthDate: string): PersonOfHousehold => ({ id: newId(), name, birthDate: isoDate(birthDate) });
const on = isoDate('2026-11-21');
const jana = person('Jana Vzorná', '1990-02-03');
const petr = person('Petr Cvičný', '1988-05-06');
const ela = person('Ela Vzorná', '2008-11-22');
const adam = person('Adam Vzorný', '2015-01-01');
const says = (...parties: [PersonOfHousehold, Party['role']][]): Party[] => parties.map(([who, role]) => ({ memberId: who.id, role }));
const codeOf = (value: unknown): string | null => (isRefusal(value) ? value.code : null);

describe('who stands on a contract', () => {
  it('a mother with children: she is the tenant, the children are named as members', () => {
    expect(partiesOfContract([jana, ela, adam], says([jana, 'tenant']), on)).toEqual(says([jana, 'tenant'], [ela, 'member'], [adam, 'member']));
  });
  it('every adult has a stated role', () => {
    expect(partiesOfContract([jana, petr], says([jana, 'tenant']), on)).toMatchObject({ code: 'adult_without_role', params: { name: 'Petr Cvičný' } });
  });
  it('a girl is a child until the day before her eighteenth birthday', () => {
    expect(codeOf(partiesOfContract([jana, ela], says([jana, 'tenant']), isoDate('2026-11-21')))).toBeNull();
    expect(codeOf(partiesOfContract([jana, ela], says([jana, 'tenant']), isoDate('2026-11-22')))).toBe('adult_without_role');
  });
  it('a minor is no tenant without a guardian, and nobody under age guards', () => {
    expect(codeOf(partiesOfContract([ela], says([ela, 'tenant']), on))).toBe('minor_without_guardian');
    expect(codeOf(partiesOfContract([ela, jana], says([ela, 'tenant'], [jana, 'guardian']), on))).toBeNull();
    expect(codeOf(partiesOfContract([jana, ela], says([jana, 'tenant'], [ela, 'guardian']), on))).toBe('guardian_not_of_age');
  });
  it('somebody must be the tenant, once, and from the household', () => {
    expect(codeOf(partiesOfContract([jana], says([jana, 'member']), on))).toBe('tenant_missing');
    expect(codeOf(partiesOfContract([jana], says([jana, 'tenant'], [jana, 'member']), on))).toBe('party_twice');
    expect(partiesOfContract([jana], says([jana, 'tenant'], [petr, 'joint_tenant']), on)).toMatchObject({ code: 'party_unknown', field: 'parties.1.memberId' });
  });
});

describe('signatures', () => {
  it('everybody who owes the rent signs, members do not', () => {
    const parties = says([jana, 'tenant'], [petr, 'spouse_by_law'], [adam, 'member']);
    expect(whoMustSign([jana, petr, adam], parties, on).map(({ name }) => name)).toEqual(['Jana Vzorná', 'Petr Cvičný']);
    expect(signedByAll([jana, petr, adam], parties, new Set([jana.id]), on)).toMatchObject({ code: 'signature_missing', params: { names: 'Petr Cvičný' } });
    expect(signedByAll([jana, petr, adam], parties, new Set([jana.id, petr.id, adam.id]), on)).toEqual([jana.id, petr.id]);
  });
  it('a guardian signs instead of a minor tenant', () => {
    const parties = says([ela, 'tenant'], [jana, 'guardian']);
    expect(whoMustSign([ela, jana], parties, on).map(({ name }) => name)).toEqual(['Jana Vzorná']);
  });
});

import { halere, isRefusal, isoDate, newId } from '#kernel';
import { examineInspection } from './flat-checks';
import { LEAD_LIFE, LEAD_STAGES, movedLead } from './lead-life';
import { checkedAccount, examineLandlord, postalCode, type LandlordDraft } from './landlord-rules';
import { examineUnit, type UnitDraft } from './unit-rules';

const today = isoDate('2026-11-21');
const codeOf = (value: unknown): string | null => (isRefusal(value) ? value.code : null);
const fieldOf = (value: unknown): string | null => (isRefusal(value) ? value.field : null);

describe('an owner', () => {
  const person: LandlordDraft = {
    kind: 'person', name: 'Karel Příkladný', companyNumber: null, birthDate: isoDate('1961-03-04'), street: 'Koterovská 9901', city: 'Plzeň', postalCode: '32600',
    email: 'karel@example.com', phone: null, salutation: null, account: '9990000018/9999', language: 'cs',
  };
  it('is recorded with the postal code as Czechs write it', () => {
    expect(examineLandlord(person, today)).toMatchObject({ postalCode: '326 00', name: 'Karel Příkladný' });
    expect(codeOf(postalCode('3260'))).toBe('postal_code');
  });
  it('is a person with a birth date or a company with a checked number', () => {
    expect(codeOf(examineLandlord({ ...person, kind: 'company' }, today))).toBe('landlord_birth_date_of_company');
    expect(codeOf(examineLandlord({ ...person, kind: 'company', birthDate: null }, today))).toBe('landlord_company_number_missing');
    expect(examineLandlord({ ...person, kind: 'company', birthDate: null, companyNumber: '99999993' }, today)).toMatchObject({ code: 'COMPANY_NUMBER_CHECKSUM', field: 'companyNumber' });
    expect(codeOf(examineLandlord({ ...person, kind: 'company', birthDate: null, companyNumber: '99999994' }, today))).toBeNull();
  });
  it('can be reached, and was born on a day that can be', () => {
    expect(codeOf(examineLandlord({ ...person, email: ' ' }, today))).toBe('landlord_contact_missing');
    expect(codeOf(examineLandlord({ ...person, birthDate: isoDate('2026-11-22') }, today))).toBe('landlord_born_improbably');
    expect(codeOf(examineLandlord({ ...person, birthDate: isoDate('1901-01-01') }, today))).toBe('landlord_born_improbably');
  });
  it('has an account only when its digits fit', () => {
    expect(checkedAccount('9990000018/9999')).toEqual({ bankAccount: '9990000018/9999', iban: 'CZ2599990000009990000018' });
    expect(checkedAccount('CZ25 9999 0000 0099 9000 0018')).toEqual({ bankAccount: '9990000018/9999', iban: 'CZ2599990000009990000018' });
    expect(checkedAccount('9990000019/9999')).toMatchObject({ code: 'ACCOUNT_NUMBER_CHECKSUM', field: 'account' });
  });
});

describe('a flat', () => {
  const flat: UnitDraft = {
    code: 'PL-01', buildingId: newId(), landlordId: newId(), unitNumber: null, floor: 2, layout: '2+kk', habitableRooms: null, areaM2: 46, stepFree: null, furnished: false,
    energyLabel: 'C', rent: halere(1090000), advances: [{ service: 'water', amount: halere(120000) }, { service: 'heating', amount: halere(210000) }], deposit: halere(2180000),
    energyEstimate: null, maxPersons: null, availableFrom: isoDate('2026-12-01'), note: null,
  };
  const examined = (over: Partial<UnitDraft>) => examineUnit({ ...flat, ...over }, today, 3);
  it('has as many rooms as its layout says, or one more for a large kitchen', () => {
    expect(examined({})).toMatchObject({ habitableRooms: 2 });
    expect(codeOf(examined({ habitableRooms: 3 }))).toBeNull();
    expect(codeOf(examined({ habitableRooms: 4 }))).toBe('unit_rooms');
    expect(codeOf(examined({ layout: '2+' }))).toBe('unit_layout');
  });
  it('has believable figures', () => {
    expect(codeOf(examined({ rent: halere(0) }))).toBe('unit_rent');
    expect(codeOf(examined({ rent: halere(-5) }))).toBe('unit_rent');
    expect(codeOf(examined({ rent: halere(100_000_001) }))).toBe('unit_amount_improbable');
    expect(fieldOf(examined({ advances: [{ service: 'water', amount: halere(-1) }] }))).toBe('advances.0.amount');
    expect(codeOf(examined({ advances: [...flat.advances, { service: 'water', amount: halere(1) }] }))).toBe('advance_twice');
    expect(codeOf(examined({ areaM2: 4600 }))).toBe('unit_area');
    expect(codeOf(examined({ availableFrom: isoDate('2206-12-01') }))).toBe('unit_available_improbable');
  });
  it('asks a deposit of at most three rents (§ 2254)', () => {
    expect(codeOf(examined({ deposit: halere(3270000) }))).toBeNull();
    expect(examined({ deposit: halere(3270001) })).toMatchObject({ code: 'unit_deposit_above_cap', params: { capAmount: 3270000 } });
  });
});

describe('an inspection', () => {
  const defect = { place: 'koupelna', description: 'neteče teplá voda', severity: 'blocks_living' as const, fixBy: null };
  it('cannot find a flat fit with a defect nobody can live with', () => {
    const draft = { inspectedOn: today, outcome: 'fit_with_defects' as const, note: null, defects: [defect] };
    expect(codeOf(examineInspection(draft, today))).toBe('inspection_fit_with_blocking_defect');
    expect(codeOf(examineInspection({ ...draft, outcome: 'unfit' }, today))).toBeNull();
  });
  it('is not written down before it happens', () => {
    expect(codeOf(examineInspection({ inspectedOn: isoDate('2026-11-22'), outcome: 'fit', note: null, defects: [] }, today))).toBe('check_in_future');
  });
});

describe('a lead', () => {
  it('reaches every stage from new, and is won or taken up again', () => {
    const reached = new Set<string>(['new']);
    for (const stage of reached) for (const next of LEAD_LIFE[stage as 'new']) reached.add(next);
    expect([...reached].sort()).toEqual([...LEAD_STAGES].sort());
    expect(LEAD_STAGES.filter((stage) => LEAD_LIFE[stage].length === 0)).toEqual(['won']);
  });
  it('is lost only with a reason and won only with an owner', () => {
    expect(codeOf(movedLead({ stage: 'called', landlordId: null }, 'lost', ' '))).toBe('lead_lost_reason_missing');
    expect(codeOf(movedLead({ stage: 'offered', landlordId: null }, 'won', null))).toBe('lead_landlord_missing');
    expect(codeOf(movedLead({ stage: 'won', landlordId: newId() }, 'lost', 'x'))).toBe('lead_stage');
    expect(movedLead({ stage: 'offered', landlordId: newId() }, 'won', null)).toBe('won');
  });
});

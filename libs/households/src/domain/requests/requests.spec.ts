import fc from 'fast-check';
import { isRefusal, isoDate } from '#kernel';
import { CHANGE_KINDS, readChange, type ChangeKind } from './requests';

const today = isoDate('2026-03-16');
const read = (kind: ChangeKind, body: Record<string, unknown>) => readChange(kind, body, today);

describe('a change a family sends', () => {
  it('of income: what, how much a month and since when', () => {
    expect(read('income', { kind: 'part_time', amount: 1_250_000, validFrom: '2026-03-01' })).toEqual({ kind: 'income', income: { kind: 'part_time', amount: 1_250_000, validFrom: '2026-03-01' } });
    expect(read('income', { kind: 'part_time', amount: 0, validFrom: '2026-03-01' })).toMatchObject({ code: 'household_amount_not_positive', field: 'amount' });
    expect(read('income', { kind: 'part_time', amount: 100, validFrom: '2026-04-01' })).toMatchObject({ code: 'household_date_in_future', field: 'validFrom' });
    expect(read('income', { kind: 'lottery', amount: 100, validFrom: '2026-03-01' })).toMatchObject({ code: 'request_unreadable', field: 'kind' });
    expect(read('income', { kind: 'part_time', amount: '1e9', validFrom: '2026-03-01' })).toMatchObject({ code: 'request_unreadable', field: 'amount' });
  });

  it('of a member: a child is welcome, a second applicant is not', () => {
    const baby = { givenName: ' Ema ', familyName: 'Vzorná', birthDate: '2026-03-10', relation: 'child' };
    expect(read('member', baby)).toEqual({ kind: 'member', member: { ...baby, givenName: 'Ema' } });
    expect(read('member', { ...baby, relation: 'applicant' })).toMatchObject({ code: 'request_unreadable', field: 'relation' });
    expect(read('member', { ...baby, birthDate: '2026-03-17' })).toMatchObject({ code: 'birth_in_future', field: 'birthDate' });
    expect(read('member', { ...baby, givenName: '  ' })).toMatchObject({ code: 'household_name_missing', field: 'givenName' });
  });

  it('of contact: only what was filled in, and a phone that can be called', () => {
    expect(read('contact', { phone: '777 000 111', email: '' })).toEqual({ kind: 'contact', contact: { phone: '777 000 111' } });
    expect(read('contact', { phone: 'zavolejte' })).toMatchObject({ code: 'request_unreadable', field: 'phone' });
    expect(read('contact', {})).toMatchObject({ code: 'request_empty' });
  });

  it('of wishes: never a place to be avoided, that is told to a person only', () => {
    expect(read('wishes', { wishes: [{ kind: 'city', value: 'Plzeň' }] })).toMatchObject({ kind: 'wishes' });
    expect(read('wishes', { wishes: [{ kind: 'avoid_part', value: 'Skvrňany' }] })).toMatchObject({ code: 'request_unreadable' });
    expect(read('wishes', { wishes: [{ kind: 'city', value: 'Plzeň' }, { kind: 'city', value: 'plzen' }] })).toMatchObject({ field: 'city' });
    expect(read('wishes', { wishes: [{ kind: 'city', value: 'Plzeň' }, { kind: 'max_total', value: 'hodně' }] })).toMatchObject({ code: 'wish_not_a_number', field: 'max_total' });
  });

  it('of needs: from the list, each once', () => {
    expect(read('needs', { needs: ['step_free', 'step_free', 'pets'] })).toEqual({ kind: 'needs', needs: ['step_free', 'pets'] });
    expect(read('needs', { needs: ['diagnosis'] })).toMatchObject({ code: 'request_unreadable' });
  });

  it('whatever is sent is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.constantFrom(...CHANGE_KINDS), fc.dictionary(fc.constantFrom('kind', 'amount', 'validFrom', 'needs', 'wishes', 'about', 'phone', 'birthDate', 'relation'), fc.anything()), (kind, body) => {
      const change = readChange(kind, body, today);
      expect(isRefusal(change) || change.kind === kind).toBe(true);
    }));
  });
});

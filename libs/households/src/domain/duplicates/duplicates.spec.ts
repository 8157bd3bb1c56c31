import fc from 'fast-check';
import { isoDate, type Id } from '#kernel';
import { contactUseOf, drawersOf, duplicatePairs, similarTo } from './candidates';
import { factsSeen, likenessOf, mirrored, somethingNew, type Comparable, type ComparedPerson } from './evidence';
import { emailKey, familyStem, oneLetterApart, oneSlipApart, phoneKey } from './keys';
import { evidenceWords } from './words';

const adult = (givenName: string, familyName: string, birthDate = '1990-05-01'): ComparedPerson => ({ givenName, familyName, birthDate: isoDate(birthDate), relation: 'applicant' });
const child = (givenName: string, familyName: string, birthDate: string): ComparedPerson => ({ ...adult(givenName, familyName, birthDate), relation: 'child' });
const family = (id: string, members: readonly ComparedPerson[], contact: Partial<Comparable> = {}): Comparable => ({ id: id as Id, members, ...contact });
const between = (a: ComparedPerson, b: ComparedPerson) => likenessOf(family('a', [a]), family('b', [b]));

describe('two applications of one family', () => {
  it.each([
    ['written the same', 'Jana', 'Nováková'],
    ['without diacritics', 'JANA', 'Novakova'],
    ['with the columns swapped', 'Nováková', 'Jana'],
    ['by the form of the family name a man has', 'Jana', 'Novák'],
    ['with the maiden name first', 'Jana', 'Horváthová Nováková'],
    ['with a second given name', 'Jana Marie', 'Nováková'],
    ['with two letters swapped', 'Jana', 'Novákvoá'],
  ])('are found %s', (_how, givenName, familyName) => {
    expect(between(adult('Jana', 'Nováková'), adult(givenName, familyName))).toMatchObject({ strength: 'strong', evidence: [{ kind: 'same_person' }] });
  });

  it('are likely after a wedding: given name and birth date hold, the family name does not', () => {
    expect(between(adult('Jana', 'Nováková'), adult('Jana', 'Bartošová'))).toMatchObject({ strength: 'likely', evidence: [{ kind: 'former_name' }] });
  });

  it('are likely when day and month were swapped, or one digit slipped, and the whole name is the same', () => {
    expect(between(adult('Jana', 'Nováková', '1990-05-01'), adult('Nováková', 'jana', '1990-01-05'))?.evidence[0]?.kind).toBe('birth_date_slip');
    expect(between(adult('Jana', 'Nováková', '1990-05-01'), adult('Jana', 'Nováková', '1980-05-01'))?.evidence[0]?.kind).toBe('birth_date_slip');
    expect(between(adult('Jana', 'Nováková', '1990-05-01'), adult('Jana', 'Nováková', '1962-11-30'))).toBeNull();
  });

  it('are strong when the former name comes with the same phone', () => {
    const pair = likenessOf(family('a', [adult('Jana', 'Nováková')], { phone: '777 123 456' }), family('b', [adult('Jana', 'Bartošová')], { phone: '+420777123456' }));
    expect(pair).toMatchObject({ strength: 'strong', evidence: [{ kind: 'former_name' }, { kind: 'phone', contact: '777123456' }] });
  });
});

describe('what is no duplicate', () => {
  it('twins of one household are never compared', () => {
    const twins = family('a', [adult('Jana', 'Vzorná'), child('Petr', 'Vzorný', '2018-03-04'), child('Petra', 'Vzorná', '2018-03-04')]);
    expect(duplicatePairs([twins])).toEqual([]);
    expect(likenessOf(twins, twins)).toBeNull();
  });

  it('a twin in another household has another given name, and that is another person', () => {
    expect(between(adult('Petr', 'Vzorný'), adult('Petra', 'Vzorná'))).toBeNull();
    expect(between(adult('Marek', 'Vzorný'), adult('Mirek', 'Vzorný'))).toBeNull();
  });

  it('sisters with different birth dates, and strangers with one surname', () => {
    expect(between(adult('Jana', 'Vzorná', '1990-05-01'), adult('Eva', 'Vzorná', '1993-08-09'))).toBeNull();
    expect(between(adult('Jana', 'Nováková', '1990-05-01'), adult('Jana', 'Nováková', '1971-12-24'))).toBeNull();
  });

  it('a daughter who has left the family and applies for herself', () => {
    const parents = family('a', [adult('Jana', 'Vzorná'), { ...child('Eva', 'Vzorná', '2005-02-02'), leftOn: isoDate('2026-01-01') }]);
    expect(likenessOf(parents, family('b', [adult('Eva', 'Vzorná', '2005-02-02')]))).toBeNull();
  });

  it('a child of parents who live apart is a question, not a certainty', () => {
    const kid = child('Adam', 'Vzorný', '2019-06-07');
    expect(likenessOf(family('a', [adult('Jana', 'Vzorná'), kid]), family('b', [adult('Petr', 'Malý', '1988-01-01'), kid]))?.strength).toBe('likely');
  });

  it('a phone of a hostel says nothing alone, and warns nobody who writes a family down', () => {
    const hostel = ['a', 'b', 'c'].map((id, index) => family(id, [adult(`Jméno${id}`, 'X', `19${70 + index}-01-0${index + 1}`)], { phone: '377 000 111' }));
    expect(duplicatePairs(hostel).map(({ strength, evidence }) => [strength, evidence[0]!.kind])).toEqual(Array(3).fill(['weak', 'shared_phone']));
    expect(similarTo(hostel[0]!, hostel.slice(1))).toEqual([]);
    expect(similarTo(hostel[0]!, hostel.slice(1, 2))).toMatchObject([{ id: 'b', strength: 'likely' }]);
  });

  it('a phone of a whole house pairs nobody, unless there is a person in common', () => {
    const house = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => family(id, [adult(`Jméno${id}`, 'X', `19${70 + index}-01-0${index + 1}`)], { phone: '377 000 111' }));
    expect(duplicatePairs(house)).toEqual([]);
    expect(duplicatePairs([...house, { ...house[0]!, id: 'h' as Id }])).toMatchObject([{ first: 'a', second: 'h', strength: 'strong', evidence: [{ kind: 'same_person' }, { kind: 'shared_phone' }] }]);
  });
});

describe('one way of comparing for every way of writing', () => {
  it.each(['777123456', '777 123 456', '+420 777 123 456', '00420777123456', '(+420) 777-123-456', '777/123/456'])('the phone %s', (phone) => {
    expect(phoneKey(phone)).toBe('777123456');
  });

  it('a number nobody could be called on, and a text without @, are no contact', () => {
    expect([phoneKey('123'), phoneKey(''), phoneKey(null), emailKey('nemá'), emailKey(null)]).toEqual([null, null, null, null, null]);
    expect(phoneKey('+421 901 234 567')).toBe('421901234567');
    expect(emailKey(' Jana@Example.COM ')).toBe('jana@example.com');
  });

  it('family names of men and women, one letter, one slip', () => {
    for (const [man, woman] of [['novak', 'novakova'], ['svoboda', 'svobodova'], ['novotny', 'novotna'], ['kucera', 'kucerova']] as const) expect(familyStem(man)).toBe(familyStem(woman));
    expect([oneLetterApart('horvathova', 'horvatova'), oneLetterApart('novak', 'nowak'), oneLetterApart('malik', 'malek'), oneLetterApart('horvath', 'novak')]).toEqual([true, true, true, false]);
    expect(oneSlipApart(isoDate('1990-05-01'), isoDate('1990-05-01'))).toBe(false);
  });

  it('every kind of evidence has its sentence in both languages', () => {
    const pair = likenessOf(family('a', [adult('Jana', 'Nováková')], { email: 'jana@example.com' }), family('b', [adult('Jana', 'Bartošová')], { email: 'JANA@example.com' }))!;
    expect(pair.evidence.map((seen) => evidenceWords(seen).cs)).toEqual([
      'Stejný e-mail jana@example.com.',
      'Stejné křestní jméno a datum narození 1.\u00a05.\u00a01990, jiné příjmení: Jana Nováková a Jana Bartošová.',
    ]);
    expect(evidenceWords(pair.evidence[0]!).en).toBe('The same e-mail jana@example.com.');
  });
});

describe('“not a duplicate” holds until something new is seen', () => {
  const a = family('a', [adult('Jana', 'Nováková')]);
  const b = family('b', [adult('Jana', 'Bartošová')]);
  const known = factsSeen(likenessOf(a, b)!);

  it('not for a name written another way', () => {
    expect(somethingNew(likenessOf(family('a', [adult('JANA', 'Novakova')]), b)!, known)).toBe(false);
  });

  it('for a phone they now share, or another person', () => {
    const phone = { phone: '777123456' };
    expect(somethingNew(likenessOf({ ...a, ...phone }, { ...b, ...phone })!, known)).toBe(true);
  });

  it('not for a phone more families have come to share', () => {
    const [x, y] = [{ ...a, phone: '777123456' }, { ...b, phone: '777123456' }];
    const seen = factsSeen(likenessOf(x, y)!);
    expect(somethingNew(likenessOf(x, y, new Map([['777123456', 9]]))!, seen)).toBe(false);
  });
});

const people = fc.record({
  givenName: fc.constantFrom('Jana', 'jana', 'Petr', 'Petra', 'Jana Marie', 'Nováková', 'Tomáš'),
  familyName: fc.constantFrom('Nováková', 'Novak', 'Bartošová', 'Horváthová', 'Horvatova', 'Jana', 'Nováková-Bartošová'),
  birthDate: fc.constantFrom('1990-05-01', '1990-01-05', '1990-05-02', '2015-03-03').map(isoDate),
  relation: fc.constantFrom('applicant', 'partner', 'child'),
  leftOn: fc.option(fc.constant(isoDate('2026-01-01')), { freq: 6 }),
});
const households = fc
  .array(fc.record({ phone: fc.constantFrom(null, '777 123 456', '+420777123456', '603111222', '12'), email: fc.constantFrom(null, 'a@example.com', 'A@Example.com'), members: fc.array(people, { maxLength: 4 }) }), { maxLength: 9 })
  .map((list) => list.map((one, index): Comparable => ({ ...one, id: `h${index}` as Id })));

describe('properties', () => {
  it('likeness is the same from both sides', () => {
    fc.assert(fc.property(households, (list) => {
      const used = contactUseOf(list);
      for (const a of list) {
        for (const b of list) {
          const [there, back] = [likenessOf(a, b, used), likenessOf(b, a, used)];
          expect(back?.strength).toBe(there?.strength);
          expect(back?.evidence.map(evidenceWords)).toEqual(there?.evidence.map(mirrored).map(evidenceWords));
        }
      }
    }), { numRuns: 60 });
  });

  it('the drawers find every pair comparing all with all would find, and no other', () => {
    fc.assert(fc.property(households, (list) => {
      const used = contactUseOf(list);
      const all = list.flatMap((a, index) => list.slice(index + 1).filter((b) => likenessOf(a, b, used)).map((b) => [a.id, b.id].sort().join()));
      expect(duplicatePairs(list).map(({ first, second }) => `${first},${second}`).sort()).toEqual(all.sort());
    }), { numRuns: 100 });
  });

  it('neither the order of households nor of their members changes the list', () => {
    fc.assert(fc.property(households, fc.integer(), (list, seed) => {
      const shuffled = [...list].sort((a, b) => ((a.id.charCodeAt(1) * 31 + seed) % 7) - ((b.id.charCodeAt(1) * 31 + seed) % 7)).map((one) => ({ ...one, members: [...one.members].reverse() }));
      expect(duplicatePairs(shuffled)).toEqual(duplicatePairs(list));
    }), { numRuns: 100 });
  });

  it('people of one household never make a pair, however like they are', () => {
    fc.assert(fc.property(fc.array(people, { minLength: 2, maxLength: 8 }), (members) => {
      expect(duplicatePairs([family('a', members, { phone: '777123456' })])).toEqual([]);
    }));
  });

  it('twenty thousand households are compared in about the time it takes to read them', () => {
    const day = (n: number): string => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
    const many = Array.from({ length: 20_000 }, (_, n) => family(`h${n}`, [adult(`Jmeno${n % 97}`, `Prijmeni${n % 991}`, day((n * 7919) % 20_011)), child(`Dite${n % 53}`, `Prijmeni${n % 991}`, day((n * 104_729) % 24_000))], { phone: `7${String(n).padStart(8, '0')}` }));
    expect(many.reduce((sum, one) => sum + drawersOf(one).length, 0)).toBeLessThan(20_000 * 8);
    const started = performance.now();
    expect(duplicatePairs(many).length).toBeLessThan(2_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

import { believableTerms } from './terms';

describe('how long one may appeal and come back', () => {
  it.each([
    [{ appealDays: 6, returnDays: 30 }, 'appealDays', 7, 90],
    [{ appealDays: 91, returnDays: 30 }, 'appealDays', 7, 90],
    [{ appealDays: 15, returnDays: -1 }, 'returnDays', 0, 365],
    [{ appealDays: 15, returnDays: 30.5 }, 'returnDays', 0, 365],
  ])('%o is refused at its field', (wanted, field, least, most) => {
    expect(believableTerms(wanted)).toMatchObject({ code: 'appeal_terms_days', field, params: { least, most } });
  });

  it('a week for an appeal and no return may be promised', () => {
    expect(believableTerms({ appealDays: 7, returnDays: 0 })).toEqual({ appealDays: 7, returnDays: 0 });
  });
});

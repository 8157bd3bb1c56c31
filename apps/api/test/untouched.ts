import type { Answer, Api } from './builders';

/** Everything the books keep, counted: what a refused act must leave as it was. */
const BOOKS = `SELECT (SELECT count(*) FROM money.entry) AS entries, (SELECT count(*) FROM money.charge) AS charges, (SELECT count(*) FROM money.payment) AS payments,
  (SELECT coalesce(sum(open), 0) FROM money.open_debt) AS open, (SELECT count(*) FROM money.cash_document) AS papers, (SELECT count(*) FROM money.cash_day WHERE reopened_at IS NULL) AS days,
  (SELECT count(*) FROM money.closed_month WHERE reopened_at IS NULL) AS months, (SELECT count(*) FROM money.write_off) AS write_offs, (SELECT count(*) FROM money.settlement_result) AS settled,
  (SELECT count(*) FROM money.settlement_objection) AS objections, (SELECT count(*) FROM core.document) AS documents, (SELECT count(*) FROM core.agency_policy) AS policies`;

/** The refusal of an act, once it is sure that it is one sentence and that nothing changed. */
export async function refusedUntouched(api: Api, act: () => Promise<Answer>): Promise<{ readonly code: string; readonly message: string; readonly field: string | null }> {
  const before = await api.database.asOwner(BOOKS);
  const { data, errors, text } = await act();
  if (errors) throw new Error(text);
  const refused = Object.values(data as Record<string, { __typename: string; code: string; message: string; field: string | null }>)[0]!;
  expect(refused).toMatchObject({ __typename: 'Refused', message: expect.stringMatching(/^\p{Lu}[^\n]*[.?]$/u) });
  expect(await api.database.asOwner(BOOKS)).toEqual(before);
  return refused;
}

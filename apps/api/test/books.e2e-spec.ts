import { isoDate, month, newId, type Id } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';
import { refusedUntouched } from './untouched';

const REFUSED = '... on Refused { code message field }';
const PAPER = 'id number kind purpose amount cash rounding cancels cancelledBy bankLineOn documentId';
const OPEN_DESK = `mutation($input: OpenCashDeskInput!) { openCashDesk(input: $input) { __typename ... on CashDesk { id code } ${REFUSED} } }`;
const HAND_OVER = `mutation($input: HandOverCashInput!) { handOverCash(input: $input) { __typename ... on CashPaper { ${PAPER} } ${REFUSED} } }`;
const CANCEL = `mutation($input: CancelCashPaperInput!) { cancelCashPaper(input: $input) { __typename ... on CashPaper { ${PAPER} } ${REFUSED} } }`;
const CLOSE_DAY = `mutation($input: CloseCashDayInput!) { closeCashDay(input: $input) { __typename ... on CashDay { day book counted difference } ${REFUSED} } }`;
const REOPEN_DAY = `mutation($input: ReopenCashDayInput!) { reopenCashDay(input: $input) { __typename ... on CashDay { day isReopened } ${REFUSED} } }`;
const MATCH = `mutation($d: UUID!, $l: UUID!) { matchCash(documentId: $d, lineId: $l) { __typename ... on CashPaper { ${PAPER} } ${REFUSED} } }`;
const UNMATCH = `mutation($d: UUID!) { unmatchCash(documentId: $d) { __typename ... on CashPaper { bankLineOn } ${REFUSED} } }`;
const DESK = '{ cashDesks { id balance openDays isClosedToday papers { number cash } days { day counted difference } } cashOnTheWay { number cash bankChoices { id amount } } }';
const CHECKLIST = 'query($m: Month) { monthClosing(month: $m) { month state items { item state count } history { month exceptions reopenReason closedByName } } }';
const CLOSE_MONTH = `mutation($m: Month!, $e: String) { closeMonth(month: $m, exceptions: $e) { __typename ... on ClosedMonth { month exceptions closedByName } ${REFUSED} } }`;
const REOPEN_MONTH = `mutation($m: Month!, $r: String!) { reopenMonth(month: $m, reason: $r) { __typename ... on ClosedMonth { month reopenReason } ${REFUSED} } }`;
const PROPOSE = `mutation($input: ProposeWriteOffInput!) { proposeWriteOff(input: $input) { __typename ... on WriteOff { id state amount } ${REFUSED} } }`;
const DECIDE = `mutation($input: DecideWriteOffInput!) { decideWriteOff(input: $input) { __typename ... on WriteOff { state decidedByName decisionNote } ${REFUSED} } }`;
const REVERSE = `mutation($id: UUID!, $r: String!) { reverseWriteOff(writeOffId: $id, reason: $r) { __typename ... on WriteOff { state reverseReason } ${REFUSED} } }`;
const CODES = `mutation($input: SetAccountCodesInput!) { setAccountCodes(input: $input) { __typename ... on AccountCodes { codes { kind code } } ${REFUSED} } }`;
const BALANCE = 'query($id: UUID!) { tenancy(id: $id) { balance } }';

/** March at the agency's desk, from the first crown in the drawer to the accountant's file. One family owes 46 500 Kč. */
describe('the books of a month', () => {
  let api: Api;
  let manager: Person;
  let finance: Person;
  let worker: Person;
  let family: BuiltTenancy;
  let deskId: Id;

  beforeAll(async () => {
    api = await startApi();
    [manager, finance, worker] = [await api.person(['manager'], { name: 'Hana Vedoucí' }), await api.person(['finance'], { name: 'Petr Účetní' }), await api.person(['social_worker'])];
    const actor = buildActor(api.agencyId, ['finance']);
    family = await buildTenancy(api.database.staff, actor);
    for (const each of ['2026-01', '2026-02', '2026-03']) await buildRent(api.database.staff).rent.chargeMonth(actor, month(each));
    await api.database.asOwner(`UPDATE core.agency_profile SET name = 'Zkušební agentura' WHERE id = $1`, [api.agencyId]);
  });
  afterAll(() => api.close());

  const ask = async (person: Person, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors, text } = await person.ask(query, variables);
    if (errors) throw new Error(text);
    return Object.values(data)[0];
  };
  const refused = (person: Person, query: string, variables: Record<string, unknown>) => refusedUntouched(api, () => person.ask(query, variables));
  const cash = (over: object = {}) => ({ input: { requestKey: newId(), deskId, purpose: 'rent', tenancyId: family.tenancyId, amount: 1_000_050, counterparty: 'Jana Vzorná', message: null, ...over } });
  const owed = async (): Promise<number> => (await ask(manager, BALANCE, { id: family.tenancyId })).balance;

  describe('at the cash desk', () => {
    it('a desk is opened with a code of its own', async () => {
      expect(await refused(finance, OPEN_DESK, { input: { code: 'P-1', name: 'Kancelář' } })).toMatchObject({ code: 'cash_desk_code', field: 'code' });
      deskId = (await ask(finance, OPEN_DESK, { input: { code: 'p1', name: 'Kancelář Plzeň' } })).id;
      expect(await refused(finance, OPEN_DESK, { input: { code: 'P1', name: 'Druhá' } })).toMatchObject({ code: 'cash_desk_code_taken', message: 'Pokladna se zkratkou P1 už tu je. Zvolte jinou zkratku.' });
      expect((await worker.ask(OPEN_DESK, { input: { code: 'P2', name: 'x' } })).errors).toBeDefined();
    });

    it('the family pays 10 000,50 Kč: whole crowns change hands, the receipt has its number, pressed twice it is one', async () => {
      for (const [over, code] of [[{ amount: 0 }, 'cash_amount'], [{ amount: -100 }, 'cash_amount'], [{ counterparty: ' ' }, 'cash_counterparty'], [{ amount: 30_000_000 }, 'cash_limit'], [{ deskId: newId() }, 'cash_desk_unknown'], [{ tenancyId: newId() }, 'unknown_id']] as const) {
        expect(await refused(finance, HAND_OVER, cash(over))).toMatchObject({ code });
      }
      const asked = cash();
      const paper = await ask(finance, HAND_OVER, asked);
      expect(paper).toMatchObject({ kind: 'receipt', number: 'PPD-P1-2026-0001', amount: 1_000_050, cash: 1_000_100, rounding: 50 });
      expect(await ask(finance, HAND_OVER, asked)).toEqual(paper);
      expect(await refused(finance, HAND_OVER, { input: { ...asked.input, amount: 999 } })).toMatchObject({ code: 'repeated_with_other_content' });
      expect(await owed()).toBe(4_650_000 - 1_000_050);
      expect((await finance.get(`/documents/${paper.documentId}.pdf`)).headers['content-type']).toBe('application/pdf');
    });

    it('a receipt written by mistake is cancelled by another one; both stay', async () => {
      const mistake = await ask(finance, HAND_OVER, cash({ amount: 200_000 }));
      expect(await refused(finance, CANCEL, { input: { documentId: mistake.id, reason: ' ', requestKey: newId() } })).toMatchObject({ code: 'cash_reason', field: 'reason' });
      const cancelling = await ask(finance, CANCEL, { input: { documentId: mistake.id, reason: 'jiná rodina', requestKey: newId() } });
      expect(cancelling).toMatchObject({ number: 'PPD-P1-2026-0003', amount: -200_000, cancels: mistake.number });
      expect(await refused(finance, CANCEL, { input: { documentId: mistake.id, reason: 'znovu', requestKey: newId() } })).toMatchObject({ code: 'cash_already_cancelled' });
      expect(await owed()).toBe(3_649_950);
    });

    it('cash goes to the bank and is on its way until the statement shows it; a wrong line can be taken off it', async () => {
      expect(await refused(finance, HAND_OVER, cash({ purpose: 'to_bank', tenancyId: null, amount: 1_000_200 }))).toMatchObject({ code: 'cash_too_little_in_desk' });
      const sent = await ask(finance, HAND_OVER, cash({ purpose: 'to_bank', tenancyId: null, amount: 800_000 }));
      expect(sent).toMatchObject({ number: 'VPD-P1-2026-0001', bankLineOn: null });
      const actor = buildActor(api.agencyId, ['finance']);
      const { lineId, bankAccountId } = await buildBankLine(api.database.staff, actor, { amount: 800_000, on: '2026-03-16' });
      const other = await buildBankLine(api.database.staff, actor, { amount: 800_100, on: '2026-03-16', bankAccountId });
      const [onTheWay] = (await manager.ask(DESK)).data['cashOnTheWay'];
      expect(onTheWay).toEqual({ number: sent.number, cash: 800_000, bankChoices: [{ id: lineId, amount: 800_000 }] });
      expect(await refused(finance, MATCH, { d: sent.id, l: other.lineId })).toMatchObject({ code: 'cash_line_amount' });
      expect(await ask(finance, MATCH, { d: sent.id, l: lineId })).toMatchObject({ bankLineOn: '2026-03-16' });
      expect(await refused(finance, MATCH, { d: sent.id, l: lineId })).toMatchObject({ code: 'cash_matched' });
      expect(await ask(finance, UNMATCH, { d: sent.id })).toMatchObject({ bankLineOn: null });
      expect(await ask(finance, MATCH, { d: sent.id, l: lineId })).toMatchObject({ bankLineOn: '2026-03-16' });
    });

    it('in the evening the drawer is counted against the book; a missing crown is explained, an explained day opens again', async () => {
      // 10 001 in, 2 000 in and out again, 8 000 to the bank: 2 001 Kč.
      expect((await manager.ask(DESK)).data['cashDesks'][0]).toMatchObject({ balance: 200_100, openDays: ['2026-03-16'], isClosedToday: false });
      const close = (over: object) => ({ input: { deskId, day: '2026-03-16', counted: 200_000, explanation: null, ...over } });
      expect(await refused(finance, CLOSE_DAY, close({}))).toMatchObject({ code: 'cash_difference_unexplained' });
      expect(await refused(finance, CLOSE_DAY, close({ counted: -1 }))).toMatchObject({ code: 'cash_counted' });
      expect(await refused(finance, CLOSE_DAY, close({ day: '2026-03-17' }))).toMatchObject({ code: 'cash_day_in_future' });
      expect(await ask(finance, CLOSE_DAY, close({ explanation: 'Koruna se zakutálela' }))).toEqual({ __typename: 'CashDay', day: '2026-03-16', book: 200_100, counted: 200_000, difference: -100 });
      expect(await refused(finance, CLOSE_DAY, close({ counted: 200_100 }))).toMatchObject({ code: 'cash_day_closed' });
      expect(await refused(finance, HAND_OVER, cash())).toMatchObject({ code: 'cash_day_closed' });
      expect(await refused(manager, REOPEN_DAY, { input: { deskId, day: '2026-03-16', reason: ' ' } })).toMatchObject({ code: 'cash_reason' });
      expect((await finance.ask(REOPEN_DAY, { input: { deskId, day: '2026-03-16', reason: 'x' } })).errors).toBeDefined();
      expect(await ask(manager, REOPEN_DAY, { input: { deskId, day: '2026-03-16', reason: 'Koruna se našla' } })).toMatchObject({ isReopened: true });
      expect(await ask(finance, CLOSE_DAY, close({ counted: 200_100 }))).toMatchObject({ difference: 0 });
    });
  });

  describe('what is given up', () => {
    const proposal = (over: object = {}) => ({ input: { tenancyId: family.tenancyId, kind: 'receivable', amount: 1_000_000, reason: 'Exekuce zastavena pro nemajetnost', ...over } });

    it('is proposed by one person and decided by another', async () => {
      for (const [over, code] of [[{ amount: 0 }, 'write_off_amount'], [{ amount: 3_649_951 }, 'write_off_above_owed'], [{ reason: '' }, 'write_off_reason'], [{ tenancyId: newId() }, 'unknown_id'], [{ kind: 'recourse' }, 'write_off_no_fund']] as const) {
        expect(await refused(finance, PROPOSE, proposal(over))).toMatchObject({ code });
      }
      const { id } = await ask(finance, PROPOSE, proposal());
      expect(await owed()).toBe(3_649_950);
      expect(await refused(finance, DECIDE, { input: { writeOffId: id, approve: true } })).toMatchObject({ code: 'write_off_own_proposal' });
      expect(await refused(manager, DECIDE, { input: { writeOffId: id, approve: false, note: ' ' } })).toMatchObject({ code: 'write_off_reason', field: 'note' });
      expect(await ask(manager, DECIDE, { input: { writeOffId: id, approve: true } })).toMatchObject({ state: 'approved', decidedByName: 'Hana Vedoucí' });
      expect(await owed()).toBe(2_649_950);
      expect(await refused(manager, DECIDE, { input: { writeOffId: id, approve: true } })).toMatchObject({ code: 'write_off_decided' });
      expect(await refused(manager, REVERSE, { id, r: '' })).toMatchObject({ code: 'write_off_reason' });
      expect(await ask(manager, REVERSE, { id, r: 'Rodina zdědila a zaplatí' })).toMatchObject({ state: 'reversed' });
      expect(await owed()).toBe(3_649_950);
      expect(await refused(manager, REVERSE, { id, r: 'podruhé' })).toMatchObject({ code: 'write_off_not_standing' });
    });

    it('is refused with the reason the other person gives, and is not for everybody’s eyes', async () => {
      const { id } = await ask(finance, PROPOSE, proposal({ amount: 50 }));
      expect(await ask(manager, DECIDE, { input: { writeOffId: id, approve: false, note: 'Počkáme na dávku' } })).toMatchObject({ state: 'refused', decisionNote: 'Počkáme na dávku' });
      expect((await worker.ask('{ writeOffs { id } }')).errors).toBeDefined();
    });
  });

  describe('the month', () => {
    beforeAll(async () => {
      api.database.clock.moveTo(isoDate('2026-04-03'));
      [manager, finance, worker] = [await api.person(['manager'], { name: 'Hana Vedoucí' }), await api.person(['finance'], { name: 'Petr Účetní' }), await api.person(['social_worker'])];
    });
    const checklist = (of?: string) => ask(finance, CHECKLIST, of ? { m: of } : {});

    it('is closed once what must not stay is done, with a reason for what may', async () => {
      expect(await checklist('2026-04')).toMatchObject({ state: 'not_over' });
      expect(await refused(finance, CLOSE_MONTH, { m: '2026-04', e: null })).toMatchObject({ code: 'close_month_not_over' });
      expect(await refused(finance, CLOSE_MONTH, { m: '2026-02', e: null })).toMatchObject({ code: 'close_month_before_books' });
      const march = await checklist();
      expect(march).toMatchObject({ month: '2026-03', state: 'open' });
      // The statement ends before the month does, one of its lines waits for somebody: both may stay, if he says why.
      expect(march.items.filter((item: { state: string }) => item.state !== 'ok').map((item: { item: string; state: string }) => [item.item, item.state])).toEqual([['statement_end', 'warning'], ['open_lines', 'warning']]);
      expect(await refused(finance, CLOSE_MONTH, { m: '2026-03', e: ' ' })).toMatchObject({ code: 'close_month_exceptions' });
      expect(await ask(finance, CLOSE_MONTH, { m: '2026-03', e: 'Na platbu se ptáme banky' })).toMatchObject({ month: '2026-03', exceptions: 'Na platbu se ptáme banky', closedByName: 'Petr Účetní' });
      expect(await refused(finance, CLOSE_MONTH, { m: '2026-03', e: 'znovu' })).toMatchObject({ code: 'close_month_already' });
      expect(await checklist('2026-03')).toMatchObject({ state: 'closed' });
    });

    it('takes nothing more; a manager opens it again with a reason', async () => {
      expect((await finance.ask(REOPEN_MONTH, { m: '2026-03', r: 'x' })).errors).toBeDefined();
      expect(await refused(manager, REOPEN_MONTH, { m: '2026-03', r: ' ' })).toMatchObject({ code: 'reopen_month_reason' });
      expect(await refused(manager, REOPEN_MONTH, { m: '2026-02', r: 'dřív' })).toMatchObject({ code: 'reopen_month_not_closed' });
      // A drawer's day inside of it stays closed with it.
      expect(await refused(manager, REOPEN_DAY, { input: { deskId, day: '2026-03-16', reason: 'přepočítat' } })).toMatchObject({ code: 'ledger_month_closed' });
      expect(await ask(manager, REOPEN_MONTH, { m: '2026-03', r: 'Oprava zálohy' })).toMatchObject({ month: '2026-03', reopenReason: 'Oprava zálohy' });
      expect((await checklist()).history).toMatchObject([{ month: '2026-03', reopenReason: 'Oprava zálohy' }]);
    });
  });

  describe('the accountant', () => {
    it('gets the journal and the turnover of a period under her own numbers; both sides balance', async () => {
      expect(await refused(finance, CODES, { input: { codes: [{ kind: 'cash', code: 'pokladna' }] } })).toMatchObject({ code: 'export_code' });
      expect(await refused(finance, CODES, { input: { codes: [{ kind: 'kasa', code: '211' }] } })).toMatchObject({ code: 'export_kind_unknown' });
      expect((await ask(finance, CODES, { input: { codes: [{ kind: 'cash', code: '211.7' }] } })).codes).toContainEqual({ kind: 'cash', code: '211.7' });
      // Numbers entered in April hold for March too: nobody had entered any before.
      const journal = await finance.get('/ledger/denik.csv?from=2026-03&to=2026-03');
      expect([journal.status, journal.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      const lines = journal.text.trimEnd().split(/\r?\n/);
      expect(lines.filter((line) => line.includes('Schodek v pokladně') && line.includes(';211.7;')).map((line) => line.split(';').slice(7))).toEqual([['0,00', '1,00', ''], ['1,00', '0,00', 'storno']]);
      const [debits, credits] = lines.at(-1)!.split(';').slice(7);
      expect([debits, lines.at(-1)]).toEqual([credits, expect.stringContaining('Celkem')]);
      const turnover = (await finance.get('/ledger/obraty.csv?from=2026-03&to=2026-03')).text;
      expect(turnover).toContain('Pokladna');
      const xlsx = await finance.get('/ledger/ucetnictvi.xlsx?from=2026-03&to=2026-03');
      expect([xlsx.status, xlsx.headers['content-disposition']]).toEqual([200, 'attachment; filename="ucetnictvi-2026-03-2026-03.xlsx"']);
    });

    it('is told what period to give, and nobody else gets the file', async () => {
      for (const period of ['from=2026-13&to=2026-14', 'from=&to=2026-03', 'from=2026-03&to=2026-01', 'from=2020-01&to=2026-03', "from=2026-03';--"]) {
        const answer = await finance.get(`/ledger/denik.csv?${period}`);
        expect([period, answer.status >= 400 && answer.status < 500, answer.text]).toEqual([period, true, expect.stringContaining('Napište období')]);
      }
      expect((await finance.get('/ledger/vse.csv?from=2026-03&to=2026-03')).status).toBe(404);
      expect((await worker.get('/ledger/denik.csv?from=2026-03&to=2026-03')).status).toBe(403);
      expect((await api.anybody.get('/ledger/denik.csv?from=2026-03&to=2026-03')).status).toBe(401);
    });
  });

  it('after all of it the books hold', async () => {
    expect(await owed()).toBe(3_649_950);
    const [sum] = await api.database.asOwner<{ sum: string }>('SELECT coalesce(sum(amount), 0) AS sum FROM money.entry_line');
    expect(Number(sum!.sum)).toBe(0);
  });
});

import { addDays, addMonths, firstDayOf, isoDate, monthOf, newId, nextWorkingDay, SystemClock, type Id, type IsoDate, type Month, type Role } from '#kernel';
import { AccountsService } from '#identity';
import { readPdf, readQrCodes } from '#documents/testing';
import { camtStatement, type Booking } from './camt';
import { PASSWORD, startApi, type Api, type Person } from './builders';
import { startPortalProcess, type PortalProcess } from './portal-process';

jest.setTimeout(120_000);

const REFUSED = '... on Refused { code message field }';
const OUR_IBAN = 'CZ2599990000009990000018';
const FAMILY_IBAN = 'CZ7899990000009990000042';

/** From an empty flat to a landlord who sees that the rent came: model A, collected by the agency, three months ending today. */
describe('the whole way', () => {
  const today = new SystemClock().today();
  const third: Month = addMonths(monthOf(today), -3);
  const movesIn: IsoDate = isoDate(`${addMonths(monthOf(today), -2)}-10`);
  let api: Api;
  let portal: PortalProcess;
  let coordinator: Person;
  let finance: Person;
  const known: Record<string, any> = {};
  let opening = 10_000_000;
  let statements = 0;

  const colleague = (...roles: [Role, ...Role[]]): Promise<Person> => api.person(roles);

  /** A new morning: sessions of the days before have run out, people sign in again. */
  async function on(day: IsoDate): Promise<void> {
    api.database.clock.moveTo(day);
    coordinator = await colleague('coordinator');
    finance = await colleague('finance');
  }

  async function act(person: Person, field: string, type: string, fields: string, input: object): Promise<Record<string, any>> {
    const answer = await person.ask(`mutation($input: ${type}!) { it: ${field}(input: $input) { __typename ${fields} ${REFUSED} } }`, { input });
    if (!answer.data?.['it']) throw new Error(answer.text);
    return answer.data['it'];
  }

  async function done(person: Person, field: string, type: string, fields: string, input: object): Promise<Record<string, any>> {
    const it = await act(person, field, type, fields, input);
    if (it['__typename'] === 'Refused') throw new Error(`${field} was refused: ${it['code']} ${it['message']}`);
    return it;
  }

  async function statement(bookings: readonly Booking[]): Promise<{ fileId: Id; statementId: Id; lines: Record<string, any>[] }> {
    statements += 1;
    const file = await finance.upload(`vypis-${statements}.xml`, camtStatement(OUR_IBAN, statements, opening, bookings), 'text/xml', 'statement');
    opening += bookings.reduce((sum, booking) => sum + booking.amount, 0);
    const taken = await finance.ask(`mutation($id: UUID!) { it: importBankStatement(fileId: $id) { ... on BankImport { statements { statementId newLines } } ${REFUSED} } }`, { id: file.body.id });
    const statementId = taken.data['it'].statements[0].statementId;
    const read = await finance.ask(
      `query($id: UUID!) { bankStatement(id: $id) { ledgerCheck { holds } lines(first: 50) { edges { node { id amount pile reason payoutId shares { tenancyId amount } } } } } }`,
      { id: statementId },
    );
    expect(read.data['bankStatement'].ledgerCheck.holds).toBe(true);
    return { fileId: file.body.id, statementId, lines: read.data['bankStatement'].lines.edges.map((edge: { node: object }) => edge.node) };
  }

  const decision = (line: Record<string, any>): object =>
    line['payoutId'] ? { lineId: line['id'], as: 'payout', payoutId: line['payoutId'] } : { lineId: line['id'], as: 'tenancies', shares: line['shares'].map(({ tenancyId, amount }: any) => ({ tenancyId, amount })) };

  const money = async (): Promise<Record<string, any>> =>
    (await finance.ask('query($id: UUID!) { tenancyMoney(tenancyId: $id) { creditor balance overdue recourse } }', { id: known['tenancyId'] })).data['tenancyMoney'];

  beforeAll(async () => {
    api = await startApi();
    portal = await startPortalProcess(api.database);
    await on(addDays(firstDayOf(third), 1));
  });
  afterAll(async () => {
    portal?.stop();
    await api?.close();
  });

  it('1. a flat is offered by its owner and comes in: landlord, flat, checks, contract with a guarantee', async () => {
    const [agency] = await api.database.asOwner<{ slug: string }>('SELECT slug FROM access.agency');
    const offered = await portal.ask(
      `mutation($i: OfferFlatInput!) { offerFlat(input: $i) { __typename ... on FlatOffer { reference } ... on Refused { code message } } }`,
      { i: { agency: agency!.slug, city: 'Plzeň', layout: '2+1', areaM2: 54, furnished: false, worries: ['unpaid_rent'], contactName: 'František Vzorný', email: 'frantisek@example.com', phone: '601000000' } },
    );
    expect(offered['offerFlat']).toMatchObject({ __typename: 'FlatOffer', reference: expect.any(String) });
    const leads = await coordinator.ask('{ landlordLeads(first: 5) { edges { node { id reference stage } } } }');
    const lead = leads.data['landlordLeads'].edges[0].node;
    expect(lead).toMatchObject({ reference: offered['offerFlat'].reference, stage: 'new' });

    const draft = { kind: 'person', name: 'František Vzorný', birthDate: '1951-04-12', street: 'Lobezská 9101', city: 'Plzeň', postalCode: '326 00', email: 'frantisek@example.com' };
    expect(await act(coordinator, 'recordLandlord', 'LandlordInput', '... on Landlord { id }', { ...draft, account: '9990000019/9999' })).toMatchObject({ __typename: 'Refused', field: 'account' });
    const landlord = await done(coordinator, 'recordLandlord', 'LandlordInput', '... on Landlord { id iban }', { ...draft, account: '9990000034/9999' });
    known['landlordId'] = landlord['id'];
    known['landlordIban'] = landlord['iban'];
    for (const stage of ['called', 'visited', 'offered', 'won']) {
      await done(coordinator, 'moveLandlordLead', 'MoveLeadInput', '... on LandlordLead { stage }', { leadId: lead.id, stage, landlordId: landlord['id'] });
    }
    const building = await done(coordinator, 'recordBuilding', 'BuildingInput', '... on Building { id }', { street: 'Rokycanská', houseNumber: '9004', city: 'Plzeň', postalCode: '312 00', hasLift: true, stepFreeEntrance: true });
    const unit = await done(coordinator, 'recordUnit', 'UnitInput', '... on Unit { id total }', {
      code: 'PL-04', buildingId: building['id'], landlordId: landlord['id'], floor: 1, layout: '2+1', areaM2: 54, rent: 1_180_000, deposit: 1_180_000, availableFrom: api.database.clock.today(),
      advances: [{ service: 'water', amount: 130_000 }, { service: 'heating', amount: 240_000 }],
    });
    expect(unit['total']).toBe(1_550_000);
    known['unitId'] = unit['id'];
    const contract = {
      unitId: unit['id'], model: 'A', startsOn: firstDayOf(third), collectsForLandlord: true, powerOfAttorney: true, payoutDay: 20,
      guarantee: { covers: ['rent', 'services'], capMonths: 3, capAmount: 3_540_000, waitingDays: 10, claimWithinDays: 90, coPaymentPercent: 10 },
    };
    const drawn = await done(coordinator, 'drawOwnerContract', 'OwnerContractInput', '... on OwnerContract { id }', contract);
    const sign = (): Promise<any> => coordinator.ask(`mutation($id: UUID!, $on: Date!) { it: signOwnerContract(id: $id, signedOn: $on) { __typename ${REFUSED} } }`, { id: drawn['id'], on: api.database.clock.today() });
    expect((await sign()).data.it.__typename).toBe('Refused');
    const checkedOn = api.database.clock.today();
    await done(coordinator, 'recordCadastreCheck', 'CadastreCheckInput', '... on Unit { id }', { unitId: unit['id'], checkedOn, titleDeedNumber: '9004', ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage' });
    await done(coordinator, 'recordInspection', 'InspectionInput', '... on Unit { id }', { unitId: unit['id'], inspectedOn: checkedOn, outcome: 'fit', defects: [] });
    expect((await sign()).data.it.__typename).toBe('OwnerContract');
  });

  it('2. a family comes in, written down by the worker who refers it', async () => {
    const partner = await done(coordinator, 'registerPartner', 'RegisterPartnerInput', '... on Partner { id }', { name: 'Vzorový azylový dům', kind: 'referring_organisation' });
    const worker = await api.person(['partner_worker'], { partnerId: partner['id'] });
    const writtenOn = api.database.clock.today();
    const household = await done(worker, 'recordHousehold', 'RecordHouseholdInput', '... on Household { id members { id givenName } }', {
      members: [
        { givenName: 'Jana', familyName: 'Řehořovzorová', birthDate: '1989-05-14', relation: 'applicant' },
        { givenName: 'Šimon', familyName: 'Řehořovzorový', birthDate: '2016-09-02', relation: 'child' },
      ],
      situation: { ethosCode: '3.2', since: addDays(writtenOn, -120) },
      incomes: [{ kind: 'employment', amount: 2_650_000, validFrom: addDays(writtenOn, -60) }],
      benefits: [{ kind: 'state_social_assistance', payer: 'Úřad práce', amount: 1_210_000, housingPart: 780_000, paidTo: 'household', validFrom: addDays(writtenOn, -30) }],
      needs: [], wishes: [{ kind: 'city', value: 'Plzeň' }], privacyNoticeOn: writtenOn,
      consents: ['share_names_with_landlord', 'share_flags_with_coordinator'].map((purpose) => ({ purpose, givenOn: writtenOn, evidence: 'podepsaný formulář' })),
    });
    known['householdId'] = household['id'];
    known['mother'] = household['members'].find((member: any) => member.givenName === 'Jana').id;
  });

  it('3. it is ranked with reasons, decided by people, offered, shown, accepted by both and promised', async () => {
    const ranked = await coordinator.ask(`query($id: UUID!) { unitMatching(unitId: $id) { eligibleCount eligible { household { id } score reasons { __typename } rules { needed found } } } }`, { id: known['unitId'] });
    if (ranked.errors) throw new Error(ranked.text);
    const [first] = ranked.data['unitMatching'].eligible;
    expect(first.household.id).toBe(known['householdId']);
    expect(first.reasons.length).toBeGreaterThan(0);
    expect(first.rules.every((rule: any) => rule.needed && rule.found)).toBe(true);
    const decided = await done(coordinator, 'decideMatch', 'DecideMatchInput', '... on MatchDecision { id }', { unitId: known['unitId'], householdId: known['householdId'], deciderIds: [coordinator.accountId], reason: 'Nejdéle čeká, byt vyhovuje škole i příjmu.' });
    const offer = await done(coordinator, 'makeOffer', 'MakeOfferInput', '... on Offer { id state expiresOn }', { decisionId: decided['id'], lessor: 'landlord' });
    expect((await act(coordinator, 'decideMatch', 'DecideMatchInput', '... on MatchDecision { id }', { unitId: known['unitId'], householdId: known['householdId'], deciderIds: [coordinator.accountId], reason: 'Ještě jednou.' }))['code']).toBe('unit_has_offer');
    await done(coordinator, 'arrangeViewing', 'ArrangeViewingInput', '... on Offer { state }', { offerId: offer['id'], viewingOn: addDays(api.database.clock.today(), 1) });
    await done(coordinator, 'recordFamilyAnswer', 'AnswerInput', '... on Offer { state }', { offerId: offer['id'], accepts: true });
    await done(coordinator, 'recordLandlordAnswer', 'AnswerInput', '... on Offer { state }', { offerId: offer['id'], accepts: true });
    const promised = await done(coordinator, 'promiseFlat', 'PromiseFlatInput', '... on Offer { state promiseDocumentId }', { offerId: offer['id'], from: movesIn, validUntil: addDays(movesIn, 5) });
    expect(promised['state']).toBe('promised');
    const paper = await coordinator.get(`/documents/${promised['promiseDocumentId']}.pdf`);
    expect((await readPdf(paper.body)).text).toContain('Řehořovzorová');
    known['offerId'] = offer['id'];
  });

  it('4. a lease is drawn up from data and signed; its papers are read, its QR codes pay the right sum', async () => {
    const terms = { startsOn: movesIn, dueDay: 5, deposit: 1_180_000, parties: [{ memberId: known['mother'], role: 'tenant' }], components: [{ component: 'rent', amount: 1_180_000 }, { component: 'water', amount: 130_000 }, { component: 'heating', amount: 240_000 }] };
    const dear = await act(coordinator, 'drawTenancy', 'DrawTenancyInput', '... on Tenancy { id }', { ...terms, offerId: known['offerId'], deposit: 3_540_001 });
    expect(dear).toMatchObject({ __typename: 'Refused', message: expect.stringContaining('2254') });
    const drawn = await done(coordinator, 'drawTenancy', 'DrawTenancyInput', '... on Tenancy { id variableSymbol creditor }', { ...terms, offerId: known['offerId'] });
    expect(drawn['creditor']).toBe('landlord');
    known['tenancyId'] = drawn['id'];
    known['symbol'] = drawn['variableSymbol'];
    await done(finance, 'addBankAccount', 'AddBankAccountInput', '... on BankAccount { id }', { name: 'Nájmy', account: '9990000018/9999' });
    await done(coordinator, 'signTenancy', 'SignTenancyInput', '... on Tenancy { state }', { tenancyId: drawn['id'], signedOn: api.database.clock.today(), signedByMemberIds: [known['mother']], lessorSigned: true });
    const paper = async (kind: string, language: string): Promise<Buffer> => {
      const issued = await coordinator.ask(`mutation($id: UUID!, $k: String!, $l: String!) { it: issuePaper(tenancyId: $id, kind: $k, language: $l) { __typename ... on Document { id number } ${REFUSED} } }`, { id: drawn['id'], k: kind, l: language });
      expect(issued.data['it'].__typename).toBe('Document');
      return (await coordinator.get(`/documents/${issued.data['it'].id}.pdf`)).body;
    };
    const lease = await readPdf(await paper('contract', 'cs'));
    for (const words of ['Nájemní smlouva', 'František Vzorný', 'Jana Řehořovzorová', 'Šimon Řehořovzorový']) expect(lease.text).toContain(words);
    expect((await readPdf(await paper('contract', 'en'))).text).toMatch(/Lease/i);
    const codes = await readQrCodes(await paper('payment_schedule', 'cs'));
    expect(codes.length).toBeGreaterThanOrEqual(12);
    expect(codes.filter((code) => code.includes('AM:15500.00') && code.includes(`X-VS:${known['symbol']}`) && code.includes(OUR_IBAN)).length).toBeGreaterThanOrEqual(11);
    expect((await readPdf(await paper('guarantee_certificate', 'cs'))).text).toContain('35 400');
    const scan = await coordinator.upload('podepsana.pdf', await paper('contract', 'cs'), 'application/pdf', 'scan');
    const kept = await coordinator.ask(`mutation($t: UUID!, $f: UUID!) { it: attachScan(tenancyId: $t, fileId: $f, kind: "signed_lease") { __typename ${REFUSED} } }`, { t: drawn['id'], f: scan.body.id });
    expect(kept.data['it'].__typename).toBe('Tenancy');
  });

  it('5. the month is charged by the days lived, once however often it runs', async () => {
    await on(movesIn);
    await done(coordinator, 'recordHandover', 'HandoverInput', '... on Tenancy { id }', {
      tenancyId: known['tenancyId'], kind: 'move_in', heldOn: movesIn, meters: [{ kind: 'electricity', serialNumber: 'E-9004', reading: 1024 }], keys: [{ kind: 'flat', count: 2 }], rooms: [{ room: 'Kuchyně', condition: 'good' }], defects: [],
    });
    const charge = async (): Promise<any> => (await finance.ask(`mutation($m: Month!) { it: chargeMonth(month: $m) { ... on MonthCharged { charges total } ${REFUSED} } }`, { m: monthOf(movesIn) })).data['it'];
    const first = await charge();
    const days = Number(addDays(firstDayOf(addMonths(monthOf(movesIn), 1)), -1).slice(8));
    const part = (amount: number): number => Math.floor((amount * (days - 9) * 2 + days) / (2 * days));
    known['firstMonth'] = part(1_180_000) + part(130_000) + part(240_000);
    expect(first).toEqual({ charges: 3, total: known['firstMonth'] });
    expect(await charge()).toEqual({ charges: 0, total: 0 });
  });

  it('6. money arrives on a statement: three piles, confirmed by a person, reversed when wrong, never twice', async () => {
    await on(addDays(movesIn, 6));
    const first: Booking = { reference: 'A1', on: addDays(movesIn, 4), amount: known['firstMonth'], iban: FAMILY_IBAN, name: 'Jana Řehořovzorová', variableSymbol: known['symbol'] };
    const taken = await statement([first, { reference: 'A2', on: addDays(movesIn, 5), amount: 77_700, iban: FAMILY_IBAN, name: 'Někdo', variableSymbol: '0', message: 'dárek' }]);
    const line = taken.lines.find((each) => each['amount'] === known['firstMonth'])!;
    expect(line).toMatchObject({ pile: 'certain', shares: [{ tenancyId: known['tenancyId'] }] });
    expect(taken.lines.find((each) => each['amount'] === 77_700)!['pile']).toBe('unknown');
    const post = (): Promise<any> => done(finance, 'postBankLines', 'PostBankLinesInput', '... on BankBatch { lineCount }', { lines: [decision(line)] });
    await post();
    expect(await money()).toMatchObject({ creditor: 'landlord', balance: 0 });
    await finance.ask(`mutation($id: UUID!) { reverseBankLine(lineId: $id) { __typename } }`, { id: line['id'] });
    expect((await money())['balance']).toBe(known['firstMonth']);
    await post();
    const again = await finance.ask(`mutation($id: UUID!) { it: importBankStatement(fileId: $id) { ... on BankImport { statements { newLines knownLines } } } }`, { id: taken.fileId });
    expect(again.data['it'].statements[0]).toEqual({ newLines: 0, knownLines: 2 });
    expect((await money())['balance']).toBe(0);
  });

  it('7. the owner is paid: payable, payment order, the outgoing line closes it', async () => {
    const month = monthOf(movesIn);
    expect(await done(finance, 'preparePayouts', 'PreparePayoutsInput', '... on PayoutsPrepared { created total }', { month, sendAllCollected: true })).toMatchObject({ created: 1, total: known['firstMonth'] });
    const [payout] = await api.database.asOwner<{ id: Id; variable_symbol: string }>(`SELECT id, variable_symbol FROM money.payout WHERE state = 'due'`);
    const dueOn = nextWorkingDay(addDays(movesIn, 8));
    await done(finance, 'orderPayouts', 'OrderPayoutsInput', '... on PaymentOrder { number total }', { payoutIds: [payout!.id], dueOn });
    await on(addDays(dueOn, 1));
    const { lines } = await statement([{ reference: 'B1', on: dueOn, amount: -known['firstMonth'], iban: known['landlordIban'], name: 'František Vzorný', variableSymbol: payout!.variable_symbol }]);
    expect(lines[0]).toMatchObject({ pile: 'certain', payoutId: payout!.id });
    await done(finance, 'postBankLines', 'PostBankLinesInput', '... on BankBatch { lineCount }', { lines: lines.map(decision) });
    expect(await api.database.asOwner(`SELECT state FROM money.payout`)).toEqual([{ state: 'paid' }]);
  });

  it('8. money does not arrive: somebody calls first, a reminder follows, the guarantee pays and the debt becomes recourse', async () => {
    const month = addMonths(monthOf(movesIn), 1);
    await on(firstDayOf(month));
    await finance.ask(`mutation($m: Month!) { chargeMonth(month: $m) { __typename } }`, { m: month });
    await on(isoDate(`${month}-12`));
    const worklist = await coordinator.ask(`{ arrears(tab: "today", first: 10) { edges { node { tenancyId amount nextStep why beganOn } } } }`);
    if (worklist.errors) throw new Error(worklist.text);
    expect(worklist.data['arrears'].edges[0].node).toMatchObject({ tenancyId: known['tenancyId'], amount: 1_550_000, nextStep: 'call', why: expect.any(String) });
    const contact = (step: string): Promise<any> => done(coordinator, 'recordContact', 'RecordContactInput', '... on ArrearsAct { step }', { tenancyId: known['tenancyId'], step, outcome: 'reached' });
    await contact('call');
    await on(isoDate(`${month}-18`));
    await contact('second_contact');
    await on(isoDate(`${month}-25`));
    const reminded = await coordinator.ask(`mutation($id: UUID!) { it: sendReminder(tenancyId: $id) { __typename ... on Reminder { documentId } ${REFUSED} } }`, { id: known['tenancyId'] });
    expect(reminded.data['it'].__typename).toBe('Reminder');
    expect((await readPdf((await coordinator.get(`/documents/${reminded.data['it'].documentId}.pdf`)).body)).text).toContain('František Vzorný');

    const manager = await colleague('manager');
    const fund = (await manager.ask(`mutation { it: openGuaranteeFund(name: "Garanční fond") { ... on GuaranteeFund { id } ${REFUSED} } }`)).data['it'];
    await done(finance, 'recordFundGrant', 'RecordGrantInput', '... on FundGrant { amount }', { fundId: fund.id, amount: 5_000_000, grantor: 'Nadace Vzor', receivedOn: api.database.clock.today() });
    const claim = await done(coordinator, 'proposeClaim', 'ProposeClaimInput', '... on GuaranteeClaim { id payoutAmount }', { tenancyId: known['tenancyId'], evidence: 'Volání, schůzka, upomínka.' });
    expect(claim['payoutAmount']).toBe(1_395_000);
    const both = await api.person(['manager', 'coordinator']);
    expect(both.accountId).not.toBe(coordinator.accountId);
    await done(manager, 'decideClaim', 'DecideClaimInput', '... on GuaranteeClaim { state }', { claimId: claim['id'], approve: true, reason: 'Podmínky jsou splněné.' });
    const [payout] = await api.database.asOwner<{ id: Id; variable_symbol: string }>(`SELECT id, variable_symbol FROM money.payout WHERE kind = 'guarantee'`);
    const dueOn = nextWorkingDay(addDays(api.database.clock.today(), 1));
    await done(finance, 'orderPayouts', 'OrderPayoutsInput', '... on PaymentOrder { total }', { payoutIds: [payout!.id], dueOn });
    await on(addDays(dueOn, 1));
    const { lines } = await statement([{ reference: 'C1', on: dueOn, amount: -1_395_000, iban: known['landlordIban'], name: 'František Vzorný', variableSymbol: payout!.variable_symbol }]);
    await done(finance, 'postBankLines', 'PostBankLinesInput', '... on BankBatch { lineCount }', { lines: lines.map(decision) });
    expect(await money()).toMatchObject({ balance: 155_000, recourse: 1_395_000 });
  });

  it('9. somebody visits: what is written stays with the care team, three kinds of flags reach the coordinator', async () => {
    await on(today);
    const worker = await colleague('social_worker');
    const manager = await colleague('manager');
    await done(manager, 'assignCareTeamMember', 'AssignCareTeamMemberInput', '... on CareTeamMember { id }', { householdId: known['householdId'], staffMemberId: worker.accountId, role: 'key_worker' });
    await done(worker, 'recordVisit', 'RecordVisitInput', '... on Visit { id }', { id: newId(), householdId: known['householdId'], visitedOn: today, form: 'home', content: 'TAJEMSTVI rodiny' });
    await done(worker, 'setGoal', 'SetGoalInput', '... on Goal { id }', { id: newId(), householdId: known['householdId'], title: 'Trvalý příkaz' });
    for (const kind of ['neighbours', 'health']) await done(worker, 'raiseRiskFlag', 'RaiseRiskFlagInput', '... on RiskFlag { id }', { id: newId(), householdId: known['householdId'], kind });
    const flags = await coordinator.ask('{ sharedFlags(first: 10) { edges { node { kind } } } }');
    expect(flags.data['sharedFlags'].edges.map((edge: any) => edge.node.kind)).toEqual(['neighbours']);
    const peeking = await coordinator.ask('query($id: UUID!) { familyInCare(householdId: $id) { name } }', { id: known['householdId'] });
    expect(peeking.text).not.toContain('TAJEMSTVI');
    expect(peeking.errors?.length ?? 0).toBeGreaterThan(0);
  });

  it('10. the landlord looks: one sentence, what was sent, his papers, and not one word about the family', async () => {
    await finance.ask(`mutation($m: Month!) { chargeMonth(month: $m) { __typename } }`, { m: monthOf(today) });
    await api.app.get(AccountsService, { strict: false }).invite({ agencyId: api.agencyId, email: 'frantisek@example.com', displayName: 'František Vzorný', password: PASSWORD, roles: ['landlord'], landlordId: known['landlordId'] });
    await portal.signIn('frantisek@example.com', PASSWORD);
    const { home } = await portal.ask('{ home { landlordName flats { code sentence { text mood } months { month state amount open } documents { id title url } } } }');
    const [flat] = home.flats;
    expect(home.landlordName).toBe('František Vzorný');
    expect(flat.sentence.text.length).toBeGreaterThan(10);
    expect(flat.months.find((each: any) => each.month === monthOf(movesIn))).toMatchObject({ state: 'sent', amount: known['firstMonth'] });
    expect(flat.documents.length).toBeGreaterThan(0);
    expect((await portal.get(flat.documents[0].url)).headers.get('content-type')).toContain('application/pdf');
    expect(JSON.stringify(home)).not.toMatch(/TAJEMSTVI|dávk|příjem|regres|Šimon|health|neighbours/i);
  });

  it('11. the manager looks: flats, people housed with their date, what is owed, what the fund has promised', async () => {
    const manager = await colleague('manager');
    const { data, errors, text } = await manager.ask('{ overview { asOf figures { code count amount definition } } }');
    if (errors) throw new Error(text);
    expect(data['overview'].figures.length).toBeGreaterThan(4);
    const housed = await manager.ask('{ housedAt(of: persons_housed, ordinal: 2) { __typename } }');
    expect(housed.errors).toBeUndefined();
    const crooked = await api.database.asOwner(`SELECT entry_id FROM money.entry_line GROUP BY entry_id HAVING sum(amount) <> 0`);
    expect(crooked).toEqual([]);
  });
});

import { buildActor, buildAgency } from '#platform/testing';
import { readPdf, readQrCodes } from '#documents/testing';
import { BankAccountsService } from '#rent';
import { Database } from '#platform';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

let api: Api;
let coordinator: Person;

beforeAll(async () => {
  api = await startApi();
  coordinator = await api.person(['coordinator'], { name: 'Hana Modelová' });
  const database = api.app.get(Database, { strict: false });
  await database.write(buildActor(api.agencyId, ['finance'], { accountId: coordinator.accountId }), (tx) =>
    api.app.get(BankAccountsService, { strict: false }).addBankAccount(tx, { name: 'Nájmy', account: '9990000018/9999' }).then(() => undefined),
  );
});
afterAll(() => api?.close());

const REFUSED = '... on Refused { code message field }';

/** The answer of a mutation's one root field. */
async function act(person: Person, field: string, args: string, fields: string, variables: Record<string, unknown>, types: string): Promise<Record<string, any>> {
  const answer = await person.ask<Record<string, any>>(`mutation(${types}) { it: ${field}(${args}) { __typename ${fields} ${REFUSED} } }`, variables);
  if (!answer.data?.['it']) throw new Error(answer.text);
  return answer.data['it'];
}
const input = (person: Person, field: string, type: string, fields: string, value: object): Promise<Record<string, any>> => act(person, field, 'input: $input', fields, { input: value }, `$input: ${type}!`);

const LANDLORD = { kind: 'person', name: 'Karel Příkladný', birthDate: '1961-03-04', street: 'Slovanská 9904', city: 'Plzeň', postalCode: '32600', email: 'karel@example.com', account: '9990000026/9999' };
const BUILDING = { street: 'Koterovská', houseNumber: '9901/7', city: 'Plzeň', postalCode: '326 00', hasLift: true };
const GUARANTEE = { covers: ['rent', 'services'], capMonths: 3, capAmount: 3000000, waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 10 };

async function flat(code: string, over: object = {}): Promise<{ unitId: string; landlordId: string }> {
  const landlord = await input(coordinator, 'recordLandlord', 'LandlordInput', '... on Landlord { id iban }', LANDLORD);
  expect(landlord['iban']).toMatch(/^CZ\d\d99990000009990000026$/);
  const building = await input(coordinator, 'recordBuilding', 'BuildingInput', '... on Building { id }', BUILDING);
  const unit = await input(coordinator, 'recordUnit', 'UnitInput', '... on Unit { id total }', {
    code, buildingId: building['id'], landlordId: landlord['id'], floor: 2, layout: '1+kk', areaM2: 28.5, rent: 740000,
    advances: [{ service: 'water', amount: 60000 }, { service: 'heating', amount: 150000 }], deposit: 740000, ...over,
  });
  expect(unit['total']).toBe(950000);
  return { unitId: unit['id'], landlordId: landlord['id'] };
}

async function checked(unitId: string): Promise<void> {
  const check = { unitId, checkedOn: '2026-03-10', titleDeedNumber: '9901', ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage' };
  expect(await input(coordinator, 'recordCadastreCheck', 'CadastreCheckInput', '... on Unit { id }', check)).toMatchObject({ __typename: 'Unit' });
  const inspection = { unitId, inspectedOn: '2026-03-11', outcome: 'fit_with_defects', defects: [{ place: 'koupelna', description: 'kape kohoutek', severity: 'minor', fixBy: '2026-04-15' }] };
  expect(await input(coordinator, 'recordInspection', 'InspectionInput', '... on Unit { id }', inspection)).toMatchObject({ __typename: 'Unit' });
}

async function family(): Promise<{ householdId: string; mother: string; child: string }> {
  const household = await input(coordinator, 'recordHousehold', 'RecordHouseholdInput', '... on Household { id members { id givenName } }', {
    phone: '601 000 000',
    members: [
      { givenName: 'Jana', familyName: 'Vzorná', birthDate: '1990-05-05', relation: 'applicant' },
      { givenName: 'Žofie', familyName: 'Vzorná', birthDate: '2017-06-07', relation: 'child' },
    ],
  });
  const idOf = (name: string): string => household['members'].find((member: { givenName: string }) => member.givenName === name).id;
  return { householdId: household['id'], mother: idOf('Jana'), child: idOf('Žofie') };
}

async function contract(unitId: string, over: object): Promise<Record<string, any>> {
  const drawn = await input(coordinator, 'drawOwnerContract', 'OwnerContractInput', '... on OwnerContract { id number state }', { unitId, startsOn: '2026-01-01', ...over });
  return { ...drawn, signed: await act(coordinator, 'signOwnerContract', 'id: $id, signedOn: "2026-03-16"', '... on OwnerContract { id number state }', { id: drawn['id'] }, '$id: UUID!') };
}

const AMOUNTS = [{ component: 'rent', amount: 740000 }, { component: 'water', amount: 60000 }, { component: 'heating', amount: 150000 }];

describe('a flat comes in', () => {
  it('with its owner, checks and contract, and the agency does not bind itself before it looked', async () => {
    const { unitId } = await flat('PL-01');
    const before = await contract(unitId, { model: 'A', guarantee: GUARANTEE });
    expect(before['signed']).toMatchObject({ __typename: 'Refused', code: 'cadastre_check_missing', message: 'Nejdřív ověřte vlastníka v katastru a zapište výsledek.' });
    await checked(unitId);
    const after = await act(coordinator, 'signOwnerContract', 'id: $id, signedOn: "2026-03-16"', '... on OwnerContract { state guarantee { capAmount covers } }', { id: before['id'] }, '$id: UUID!');
    expect(after).toMatchObject({ state: 'signed', guarantee: { capAmount: 3000000, covers: ['rent', 'services'] } });
  });

  it('or is told in one sentence why not, in the language of the person', async () => {
    const bad = async (over: object) => input(coordinator, 'recordLandlord', 'LandlordInput', '... on Landlord { id }', { ...LANDLORD, ...over });
    expect(await bad({ account: '9990000027/9999' })).toMatchObject({ code: 'ACCOUNT_NUMBER_CHECKSUM', field: 'account', message: 'V čísle účtu „9990000027/9999“ je překlep. Zkontrolujte číslice před lomítkem.' });
    expect(await bad({ kind: 'company', birthDate: null, companyNumber: '12345678' })).toMatchObject({ code: 'COMPANY_NUMBER_CHECKSUM' });
    const english = await coordinator.ask(`mutation { recordLandlord(input: { kind: "person", name: "X", street: "a", city: "b", postalCode: "32600" }) { ... on Refused { message } } }`, {}, 'en');
    expect(english.data['recordLandlord'].message).toBe('Write the owner’s name or the company’s.');
    const impossible = await coordinator.ask(`mutation { recordLandlord(input: { kind: "person", name: "Karel", birthDate: "1961-02-30", street: "a", city: "b", postalCode: "32600" }) { __typename } }`);
    expect(impossible.errors?.[0]?.message).toBe('Datum „1961-02-30“ neexistuje. Napište ho jako rok-měsíc-den, například 2026-03-05.');
    const unknown = await coordinator.ask(`mutation($i: LandlordInput!) { recordLandlord(input: $i) { __typename } }`, { i: { ...LANDLORD, ethnicity: 'x' } });
    expect(unknown.status).toBeLessThan(500);
    expect(unknown.text).not.toMatch(/SELECT|INSERT|at .*\.ts/);
  });
});

describe('a lease of model A', () => {
  let tenancyId: string;
  let symbol: string;
  let people: { householdId: string; mother: string; child: string };

  it('is drawn up from data and signed by all who must', async () => {
    const { unitId } = await flat('PL-02');
    await checked(unitId);
    await contract(unitId, { model: 'A', guarantee: GUARANTEE });
    people = await family();
    const terms = { unitId, householdId: people.householdId, reason: 'převzatá smlouva', startsOn: '2026-03-16', endsOn: '2027-03-15', components: AMOUNTS, deposit: 1480000, parties: [{ memberId: people.mother, role: 'tenant' }] };
    const draw = (over: object) => input(coordinator, 'drawTenancy', 'DrawTenancyInput', '... on Tenancy { id number variableSymbol state month { days ofDays rent advances dueOn } parties { name role mustSign } }', { ...terms, ...over });

    expect(await draw({ deposit: 2220001 })).toMatchObject({
      code: 'deposit_above_cap', field: 'deposit',
      message: 'Jistota se smluvními pokutami je 22\u00a0200,01\u00a0Kč, podle § 2254 občanského zákoníku smí být nejvýše 3× nájemné, tedy 22\u00a0200\u00a0Kč. Snižte ji.',
    });
    expect(await draw({ components: [{ component: 'rent', amount: -740000 }] })).toMatchObject({ code: 'agreed_amount_not_positive' });
    expect(await draw({ components: [{ component: 'rent', amount: 90000000000 }] })).toMatchObject({ code: 'agreed_amount_improbable' });
    expect(await draw({ parties: [{ memberId: people.child, role: 'tenant' }, { memberId: people.mother, role: 'member' }] })).toMatchObject({ code: 'minor_without_guardian' });
    expect(await draw({ reason: null })).toMatchObject({ code: 'draw_reason_missing' });

    const tenancy = await draw({});
    expect(tenancy).toMatchObject({
      state: 'draft', month: { days: 16, ofDays: 31, rent: 381935, advances: 108387, dueOn: '2026-03-20' },
      parties: [{ name: 'Jana Vzorná', role: 'tenant', mustSign: true }, { name: 'Žofie Vzorná', role: 'member', mustSign: false }],
    });
    tenancyId = tenancy['id'];
    symbol = tenancy['variableSymbol'];
    const sign = (signedByMemberIds: string[]) => input(coordinator, 'signTenancy', 'SignTenancyInput', '... on Tenancy { state signedOn }', { tenancyId, signedOn: '2026-03-16', signedByMemberIds, lessorSigned: true });
    expect(await sign([])).toMatchObject({ code: 'signature_missing', message: 'Chybí podpis: Jana Vzorná. Smlouva platí, až podepíšou všichni.' });
    expect(await sign([people.mother])).toMatchObject({ state: 'signed', signedOn: '2026-03-16' });
    expect(await draw({ startsOn: '2027-03-15', endsOn: null })).toMatchObject({ code: 'tenancy_overlap', message: expect.stringContaining('15.\u00a03.\u00a02027') });
  });

  it('is printed in Czech and in English, with text that can be searched and a QR for each payment', async () => {
    const issue = (kind: string, language = 'cs') => act(coordinator, 'issuePaper', 'tenancyId: $id, kind: $kind, language: $language', '... on Document { id number url sha256 visibleToLandlord }', { id: tenancyId, kind, language }, '$id: UUID!, $kind: String!, $language: String!');
    const lease = await issue('contract');
    expect(lease).toMatchObject({ __typename: 'Document', visibleToLandlord: true, number: expect.stringMatching(/^NS-2026-\d{4}$/) });
    const cs = await readPdf((await coordinator.get(lease['url'])).body as Buffer);
    expect(cs.text).toContain('Žofie Vzorná');
    expect(cs.text).toContain('Karel Příkladný');
    expect(cs.text).not.toContain('7. 6. 2017');
    const english = await act(coordinator, 'translateDocument', 'input: { documentId: $id, language: "en" }', '... on Document { id number url }', { id: lease['id'] }, '$id: UUID!');
    expect(english['number']).toBe(lease['number']);
    expect((await readPdf((await coordinator.get(english['url'])).body as Buffer)).text).toContain('Lease of a flat');

    const schedule = await issue('payment_schedule');
    expect(schedule['visibleToLandlord']).toBe(false);
    const codes = await readQrCodes((await coordinator.get(schedule['url'])).body as Buffer);
    expect(codes).toHaveLength(12);
    expect(codes).toContainEqual(expect.stringMatching(new RegExp(`^SPD\\*1\\.0\\*ACC:CZ\\d{2}99990000009990000026\\*AM:4903\\.22\\*.*X-VS:${symbol}.*X-SS:202603|^SPD.*AM:4903\\.22.*X-SS:202603.*X-VS:${symbol}`)));
    expect(codes.filter((code) => code.includes('AM:9500.00'))).toHaveLength(11);

    const guarantee = await issue('guarantee_certificate', 'en');
    expect((await readPdf((await coordinator.get(guarantee['url'])).body as Buffer)).text).toContain('30,000');
    expect(await issue('handover_in')).toMatchObject({ code: 'handover_missing' });
    expect(await issue('horoscope')).toMatchObject({ code: 'invalid_input' });
  });

  it('is handed over with meters, keys and rooms, and the signed scan is kept', async () => {
    const handover = {
      tenancyId, kind: 'move_in', heldOn: '2026-03-16', energyTransferBy: '2026-03-31',
      meters: [{ kind: 'electricity', serialNumber: '991122', supplyPoint: '859182400100000001', reading: 1234.5 }], keys: [{ kind: 'flat', count: 2 }],
      rooms: [{ room: 'kuchyň', condition: 'good' }], defects: [{ description: 'kape kohoutek', mendedBy: 'landlord', mendUntil: '2026-04-15' }],
    };
    const record = (over: object) => input(coordinator, 'recordHandover', 'HandoverInput', '... on Tenancy { handovers { kind meters { reading unit } keys { kind count } rooms { room } } }', { ...handover, ...over });
    expect(await record({ heldOn: '2026-03-17' })).toMatchObject({ code: 'handover_in_future' });
    expect(await record({ meters: [{ ...handover.meters[0], reading: -1 }] })).toMatchObject({ code: 'input_out_of_range', field: 'meters.0.reading' });
    expect(await record({})).toMatchObject({ handovers: [{ kind: 'move_in', meters: [{ reading: 1234.5, unit: 'kWh' }], keys: [{ kind: 'flat', count: 2 }], rooms: [{ room: 'kuchyň' }] }] });
    const protocol = await act(coordinator, 'issuePaper', 'tenancyId: $id, kind: "handover_in"', '... on Document { url }', { id: tenancyId }, '$id: UUID!');
    expect((await readPdf((await coordinator.get(protocol['url'])).body as Buffer)).text).toContain('1234,5');

    const uploaded = await coordinator.upload('sken.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'), 'application/pdf');
    const fileId = uploaded.body.fileId ?? uploaded.body.id;
    const attach = (id: string) => act(coordinator, 'attachScan', 'tenancyId: $id, fileId: $file, kind: "signed_lease"', '... on Tenancy { scans { kind } }', { id: tenancyId, file: id }, '$id: UUID!, $file: UUID!');
    expect(await attach(fileId)).toMatchObject({ scans: [{ kind: 'signed_lease' }] });
    expect(await attach(people.householdId)).toMatchObject({ code: 'scan_not_found' });
  });

  it('is amended, gets another payer, and ends', async () => {
    const amend = (over: object) => input(coordinator, 'amendTenancy', 'AmendTenancyInput', '... on Tenancy { month(month: "2026-05") { total } }', { tenancyId, kind: 'amendment', component: 'rent', amount: 780000, from: '2026-05-01', ...over });
    expect(await amend({ from: '2026-01-01' })).toMatchObject({ code: 'change_outside_term' });
    expect(await amend({})).toMatchObject({ month: { total: 990000 } });
    const share = await act(coordinator, 'agreePayerShare', 'tenancyId: $id, input: $input', '... on Tenancy { month(month: "2026-05") { parts { component payer paidTo amount } } }', {
      id: tenancyId, input: { payer: 'benefit_office', amount: 600000, paidTo: 'landlord', usualDay: 12, validFrom: '2026-05-01' },
    }, '$id: UUID!, $input: PayerShareInput!');
    expect(share['month'].parts.slice(0, 2)).toEqual([
      { component: 'rent', payer: 'benefit_office', paidTo: 'landlord', amount: 600000 },
      { component: 'rent', payer: 'household', paidTo: 'landlord', amount: 180000 },
    ]);
    const end = (endedOn: string) => input(coordinator, 'endTenancy', 'EndTenancyInput', '... on Tenancy { state endedOn }', { tenancyId, endedOn, reason: 'agreement' });
    expect(await end('2026-03-01')).toMatchObject({ code: 'end_before_start' });
    expect(await end('2026-08-31')).toMatchObject({ state: 'ended', endedOn: '2026-08-31' });
  });
});

describe('a sublease of model B', () => {
  it('lives inside its head-lease and pays the agency', async () => {
    const { unitId } = await flat('PL-03');
    await checked(unitId);
    const head = { model: 'B', endsOn: '2026-12-31', ownerRent: 700000, ownerServices: 210000, payoutDay: 15 };
    const refused = await contract(unitId, { ...head, subleasePermitted: false });
    expect(refused['signed']).toMatchObject({ code: 'sublease_not_permitted' });
    const signed = await contract(unitId, { ...head, subleasePermitted: true });
    expect(signed['signed']).toMatchObject({ state: 'signed' });
    const people = await family();
    const draw = (over: object) =>
      input(coordinator, 'drawTenancy', 'DrawTenancyInput', '... on Tenancy { id kind creditor paymentRoute }', {
        unitId, householdId: people.householdId, reason: 'převzatá smlouva', startsOn: '2026-04-01', endsOn: '2026-12-31', components: AMOUNTS, parties: [{ memberId: people.mother, role: 'tenant' }], ...over,
      });
    expect(await draw({ endsOn: '2027-01-31' })).toMatchObject({
      code: 'sublease_beyond_head', message: `Podnájem nemůže trvat déle než hlavní smlouva ${signed['number']}, která končí 31.\u00a012.\u00a02026 (§ 2278). Zadejte konec nejpozději tento den.`,
    });
    expect(await draw({ startsOn: '2025-12-01' })).toMatchObject({ code: 'sublease_before_head' });
    const sublease = await draw({});
    expect(sublease).toMatchObject({ kind: 'sublease', creditor: 'agency', paymentRoute: 'via_agency' });
    const paper = await act(coordinator, 'issuePaper', 'tenancyId: $id, kind: "contract"', '... on Document { url visibleToLandlord }', { id: sublease['id'] }, '$id: UUID!');
    expect(paper['visibleToLandlord']).toBe(false);
    expect((await readPdf((await coordinator.get(paper['url'])).body as Buffer)).text).toContain(signed['number']);
    expect(await act(coordinator, 'issuePaper', 'tenancyId: $id, kind: "guarantee_certificate"', '... on Document { url }', { id: sublease['id'] }, '$id: UUID!')).toMatchObject({ code: 'guarantee_certificate_only_in_a' });
  });
});

describe('walls', () => {
  it('a person of another agency gets the answer of an unknown id, and a social worker draws no contract', async () => {
    const { unitId } = await flat('PL-04');
    const other = await api.person(['coordinator'], { agencyId: await buildAgency(api.database) });
    for (const id of [unitId, '018f0000-0000-7000-8000-000000000000']) {
      const unseen = await other.ask('query($id: UUID!) { unit(id: $id) { code } }', { id });
      expect(unseen.data).toEqual({ unit: null });
      const check = { unitId: id, checkedOn: '2026-03-10', titleDeedNumber: '1', ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage' };
      expect(await input(other, 'recordCadastreCheck', 'CadastreCheckInput', '... on Unit { id }', check)).toMatchObject({ code: 'unknown_id', message: 'Takový záznam neznáme. Zkontrolujte odkaz nebo ho vyhledejte znovu.' });
    }
    const seen = await coordinator.ask('query($id: UUID!) { unit(id: $id) { code currentTenancy { id } ownerContracts { id } } }', { id: unitId });
    expect(seen.data['unit']).toEqual({ code: 'PL-04', currentTenancy: null, ownerContracts: [] });
    const worker = await api.person(['social_worker']);
    const refused = await worker.ask('mutation($id: UUID!) { cancelTenancy(id: $id) { __typename } }', { id: unitId });
    expect(refused.errors?.[0]?.extensions.refusal ?? refused.data['cancelTenancy']?.code).toBe('not_allowed');
    const anonymous = await api.anybody.ask('query($id: UUID!) { tenancy(id: $id) { id } }', { id: unitId });
    expect(anonymous.errors?.[0]?.extensions.refusal).toBe('not_signed_in');
  });
});

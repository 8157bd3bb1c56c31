import { buildStaffMember, buildActor } from '#platform/testing';
import { startPortal, type Portal } from './builders';

const OFFER = 'mutation($input: OfferFlatInput!) { offerFlat(input: $input) { __typename ... on FlatOffer { reference callBy callerName } ... on Refused { code message field } } }';

describe('an owner offers a flat', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
    await buildStaffMember(portal.database, buildActor(portal.agencyId), 'Klára Ukázková');
  });
  afterAll(() => portal.close());

  const offer = (over: object = {}) =>
    portal.anybody.ask(OFFER, {
      input: { agency: portal.slug, city: 'Plzeň', layout: '2+kk', areaM2: 46.5, furnished: false, worries: ['unpaid_rent'], contactName: 'Jan Vzorný', phone: '777 000 111', ...over },
    });
  const leads = () => portal.database.asOwner<{ stage: string; source: string; city: string }>('SELECT stage, source, city FROM core.landlord_lead');

  it('sees what the agency pays a metre, and an unknown agency says nothing', async () => {
    const form = (agency: string) => portal.anybody.ask('query($agency: String!) { offerForm(agency: $agency) { agency { name } cities bands { city size low high } } }', { agency });
    const { offerForm } = (await form(portal.slug)).data;
    expect(offerForm.cities).toEqual(['Ostrava', 'Plzeň']);
    expect(offerForm.bands).toContainEqual({ city: 'Plzeň', size: 'medium', low: 21500, high: 24500 });
    expect((await form('nikdo')).data.offerForm).toBeNull();
  });

  it('is told what to mend, and nothing is kept', async () => {
    expect((await offer({ phone: null })).data.offerFlat).toEqual({ __typename: 'Refused', code: 'offer_contact_missing', field: 'phone', message: 'Napište telefon nebo e-mail, jinak se vám neozveme.' });
    expect((await offer({ areaM2: -3 })).data.offerFlat).toMatchObject({ code: 'offer_area_absurd', field: 'areaM2' });
    expect((await offer({ expectedRent: -100 })).data.offerFlat).toMatchObject({ code: 'offer_rent_absurd' });
    expect((await offer({ agency: 'nikdo' })).data.offerFlat).toMatchObject({ code: 'agency_unknown' });
    expect((await offer({ availableFrom: '2026-02-30' })).errors?.[0]?.message).toContain('neexistuje');
    expect(await leads()).toEqual([]);
  });

  it('a machine that fills the trap is thanked and forgotten', async () => {
    expect((await offer({ website: 'http://spam' })).data.offerFlat).toMatchObject({ __typename: 'FlatOffer' });
    expect(await leads()).toEqual([]);
  });

  it('learns its number, who calls and by when; the sixth offer within an hour waits', async () => {
    const { offerFlat } = (await offer()).data;
    expect(offerFlat).toMatchObject({ __typename: 'FlatOffer', callBy: '2026-03-18', callerName: 'Klára Ukázková' });
    expect(offerFlat.reference).toMatch(/^N26-/);
    expect(await leads()).toEqual([{ stage: 'new', source: 'public_form', city: 'Plzeň' }]);
    for (let count = 2; count <= 5; count += 1) expect((await offer()).data.offerFlat.__typename).toBe('FlatOffer');
    expect((await offer()).data.offerFlat).toMatchObject({ code: 'offer_too_many' });
    expect(await leads()).toHaveLength(5);
  });
});

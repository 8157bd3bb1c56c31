import { Alert, Fieldset, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { DrawTenancyFactsQuery } from '../../graphql/staff/graphql';
import { ActForm, Answer, DateField, DateText, EmptyState, MoneyField, NumberField, PageHeader, SearchField, SelectField, TextField, useActForm, type Choice } from '../../ui';
import { drawTenancyRoute } from './route';

const OfferQuery = graphql(`
  query OfferToDraw($id: UUID!) {
    offer(id: $id) { id state unitId householdId }
  }
`);
const UnitsQuery = graphql(`
  query UnitsToDraw($search: String) {
    units(search: $search, first: 50) { edges { node { id code building { street city } currentTenancy { id } } } }
  }
`);
const HouseholdsQuery = graphql(`
  query HouseholdsToDraw($search: String) {
    households(search: $search, first: 50) { edges { node { id name state } } }
  }
`);
const FactsQuery = graphql(`
  query DrawTenancyFacts($unitId: UUID!, $householdId: UUID!) {
    unit(id: $unitId) {
      id code rent deposit availableFrom
      building { street houseNumber city }
      advances { service amount }
      ownerContracts { id number model state startsOn endsOn endedOn }
    }
    household(id: $householdId) { id name members { id givenName familyName birthDate age relation leftOn } }
  }
`);
const DrawTenancyMutation = graphql(`
  mutation DrawTenancy($input: DrawTenancyInput!) {
    drawTenancy(input: $input) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);

const COMPONENTS = ['rent', 'water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'] as const;

/** From a promised offer everything is known; without one the flat, the family and the reason are chosen. */
export function DrawTenancyPage(): ReactNode {
  const t = useT();
  const { nabidka, byt, rodina } = useSearchOf(drawTenancyRoute);
  const offer = useAsk(OfferQuery, { id: nabidka ?? '' }, { enabled: Boolean(nabidka) });
  return (
    <>
      <PageHeader title={t('tenancies.draw')} description={t(nabidka ? 'tenancies.drawFromOffer' : 'tenancies.drawHint')} back={{ to: '/najmy', label: t('tenancies.back') }} />
      {nabidka ? (
        <Answer of={offer}>
          {({ offer: found }) => (found ? <Facts offerId={found.id} unitId={found.unitId} householdId={found.householdId} /> : <EmptyState title={t('tenancies.offerUnknown')} />)}
        </Answer>
      ) : (
        <Choosing byt={byt ?? null} rodina={rodina ?? null} />
      )}
    </>
  );
}

function useFoundUnits(search: string | null): Choice[] | undefined {
  const t = useT();
  const { data } = useAsk(UnitsQuery, { search }, { keepPrevious: true });
  return data?.units.edges.map(({ node }) => ({ value: node.id, label: `${node.code} ${node.building.street}, ${node.building.city}${node.currentTenancy ? ` (${t('tenancies.occupied')})` : ''}` }));
}

function useFoundHouseholds(search: string | null): Choice[] | undefined {
  const { data } = useAsk(HouseholdsQuery, { search }, { keepPrevious: true });
  return data?.households.edges.filter(({ node }) => node.state !== 'closed').map(({ node }) => ({ value: node.id, label: node.name }));
}

function Choosing({ byt, rodina }: { byt: string | null; rodina: string | null }) {
  const t = useT();
  const [unitId, setUnitId] = useState(byt);
  const [householdId, setHouseholdId] = useState(rodina);
  return (
    <Stack gap="lg" maw="56rem">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SearchField label={t('tenancies.flat')} useFound={useFoundUnits} nothingFoundMessage={t('tenancies.notFoundWhy')} value={unitId} onChange={setUnitId} />
        <SearchField label={t('tenancies.household')} useFound={useFoundHouseholds} nothingFoundMessage={t('tenancies.notFoundWhy')} value={householdId} onChange={setHouseholdId} />
      </SimpleGrid>
      {unitId && householdId ? <Facts key={`${unitId}${householdId}`} offerId={null} unitId={unitId} householdId={householdId} /> : <Text c="dimmed">{t('tenancies.chooseBoth')}</Text>}
    </Stack>
  );
}

function Facts(ids: { offerId: string | null; unitId: string; householdId: string }) {
  const t = useT();
  const facts = useAsk(FactsQuery, { unitId: ids.unitId, householdId: ids.householdId });
  return <Answer of={facts}>{({ unit, household }) => (unit && household ? <Form offerId={ids.offerId} unit={unit} household={household} /> : <EmptyState title={t('tenancies.factsUnknown')} />)}</Answer>;
}

type Unit = NonNullable<DrawTenancyFactsQuery['unit']>;
type Household = NonNullable<DrawTenancyFactsQuery['household']>;

function Form({ offerId, unit, household }: { offerId: string | null; unit: Unit; household: Household }) {
  const t = useT();
  const navigate = useNavigate();
  const people = household.members.filter(({ leftOn }) => !leftOn);
  const owner = unit.ownerContracts.find(({ state }) => state === 'signed');
  const amountOf = (component: string): number | null => (component === 'rent' ? unit.rent : (unit.advances.find(({ service }) => service === component)?.amount ?? null));
  const firstAdult = people.find(({ age, relation }) => age >= 18 && relation === 'applicant') ?? people.find(({ age }) => age >= 18);
  const form = useActForm({
    document: DrawTenancyMutation,
    initialValues: {
      startsOn: unit.availableFrom ?? (null as string | null), endsOn: null as string | null, dueDay: 5 as number | '', deposit: unit.deposit as number | null, penalties: null as number | null, language: 'cs', reason: '',
      amounts: Object.fromEntries(COMPONENTS.map((component) => [component, amountOf(component)])) as Record<string, number | null>,
      roles: Object.fromEntries(people.map(({ id, age }) => [id, id === firstAdult?.id ? 'tenant' : age >= 18 ? '' : 'member'])) as Record<string, string>,
    },
    validate: (values) => ({
      ...(values.startsOn ? {} : { startsOn: t('tenancies.mend.day') }),
      ...(values.amounts['rent'] === null ? { 'amounts.rent': t('tenancies.mend.rent') } : {}),
      ...Object.fromEntries(people.filter(({ id }) => !values.roles[id]).map(({ id }) => [`roles.${id}`, t('tenancies.mend.role')])),
      ...(offerId || values.reason.trim() ? {} : { reason: t('tenancies.mend.reason') }),
    }),
    variables: ({ amounts, roles, reason, startsOn, dueDay, deposit, penalties, ...rest }) => ({
      input: {
        ...rest, offerId, unitId: offerId ? null : unit.id, householdId: offerId ? null : household.id, reason: offerId ? null : reason.trim(), startsOn: startsOn!, dueDay: Number(dueDay), deposit: deposit ?? 0, penalties: penalties ?? 0,
        components: COMPONENTS.flatMap((component) => (amounts[component] !== null && amounts[component] !== 0 ? [{ component, amount: amounts[component]! }] : [])),
        parties: Object.entries(roles).map(([memberId, role]) => ({ memberId, role })),
      },
    }),
    onDone: ({ id }) => void navigate({ to: '/najmy/$id', params: { id } as never }),
  });
  return (
    <Stack gap="lg" maw="56rem">
      <Alert color="gray" variant="light" icon={<Info aria-hidden />} title={`${household.name} · ${unit.code} ${unit.building.street} ${unit.building.houseNumber}, ${unit.building.city}`}>
        {owner ? (
          <>
            {t(`tenancies.shape.${owner.model}`, { number: owner.number })}
            {owner.endsOn && owner.model !== 'A' && <>{' '}{t('tenancies.headEnds')} <DateText value={owner.endsOn} />.</>}
          </>
        ) : t('tenancies.noOwnerContract')}
      </Alert>
      <ActForm form={form} submitLabel={t('tenancies.saveDraft')}>
        <Fieldset legend={t('tenancies.term')}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <DateField label={t('tenancies.startsOn')} {...form.field('startsOn')} />
            <DateField label={t('tenancies.endsOn')} description={t('tenancies.endsOnHint')} {...form.field('endsOn')} />
            <NumberField label={t('tenancies.dueDay')} {...form.field('dueDay')} />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t('tenancies.amounts')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {COMPONENTS.map((component) => <MoneyField key={component} label={t(`tenancies.component.${component}`)} {...form.field(`amounts.${component}`)} />)}
            <MoneyField label={t('tenancies.deposit')} description={t('tenancies.depositHint')} {...form.field('deposit')} />
            <MoneyField label={t('tenancies.penalties')} {...form.field('penalties')} />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t('tenancies.people')}>
          <Stack gap="sm">
            {people.map((person) => (
              <SelectField
                key={person.id}
                label={`${person.givenName} ${person.familyName} (${t('tenancies.age', { age: person.age })})`}
                data={['tenant', 'joint_tenant', 'spouse_by_law', 'member', 'guardian'].map((value) => ({ value, label: t(`tenancies.role.${value}`) }))}
                {...form.field(`roles.${person.id}`)}
              />
            ))}
          </Stack>
          {form.errors['parties'] && <Text c="var(--zz-danger)" role="alert">{form.errors['parties']}</Text>}
        </Fieldset>
        {!offerId && <TextField label={t('tenancies.reason')} description={t('tenancies.reasonHint')} {...form.field('reason')} />}
        <SelectField label={t('tenancies.language')} data={['cs', 'en'].map((value) => ({ value, label: t(`tenancies.language.${value}`) }))} {...form.field('language')} />
      </ActForm>
    </Stack>
  );
}

import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { UnitQuery as Loaded } from '../../graphql/staff/graphql';
import { Answer, Area, ConfirmButton, DateText, EmptyState, Facts, Money, PageHeader, Section, StatusBadge, useToast } from '../../ui';
import { AmendBuilding } from './amend-building';
import { AmendUnit } from './amend-unit';
import { DrawOwnerContract } from './draw-owner-contract';
import { OwnerContracts } from './owner-contracts';
import { RecordCadastreCheck } from './record-cadastre-check';
import { RecordDefect } from './record-defect';
import { RecordInspection } from './record-inspection';
import { ReportedProblems } from './reported-problems';
import { unitRoute } from './route';
import { UnitState } from './unit-state';
import { WithdrawUnit } from './withdraw-unit';

const UnitQuery = graphql(`
  query Unit($id: UUID!) {
    unit(id: $id) {
      id code unitNumber floor layout habitableRooms areaM2 stepFree furnished energyLabel rent deposit energyEstimate maxPersons availableFrom withdrawnOn note total
      building { id street houseNumber part city postalCode ruianCode hasLift stepFreeEntrance petsAllowed smokingAllowed }
      landlord { id name phone email bankAccount }
      advances { service amount }
      cadastreCheck { checkedOn titleDeedNumber ownerMatches coOwnersConsent execution mortgageConsent note }
      inspections { id inspectedOn outcome note }
      defects { id place description severity fixBy fixedOn }
      ownerContracts { id number model state signedOn startsOn endsOn endedOn ownerRent ownerServices payoutDay variableSymbol guarantee { capMonths capAmount covers } }
      currentTenancy { id number state startsOn endsOn household { name } }
      tenancies { id number state startsOn endsOn endedOn household { name } }
    }
  }
`);
export type UnitDetail = NonNullable<Loaded['unit']>;

const MendDefectMutation = graphql(`
  mutation MendDefect($id: UUID!, $fixedOn: Date!) {
    mendDefect(defectId: $id, fixedOn: $fixedOn) {
      __typename
      ... on Unit { id }
      ... on Refused { code message field }
    }
  }
`);

export function UnitPage(): ReactNode {
  const t = useT();
  const { id } = useParamsOf(unitRoute);
  const unit = useAsk(UnitQuery, { id });
  return <Answer of={unit}>{({ unit: found }) => (found ? <Whole unit={found} /> : <EmptyState title={t('units.unknown')} action={<Link to="/byty">{t('units.back')}</Link>} />)}</Answer>;
}

type Asking = 'unit' | 'building' | 'cadastre' | 'inspection' | 'defect' | 'contract' | null;

/** The next thing the flat needs is the one primary button: check the owner, look at the flat, sign with the owner, find a family. */
function Whole({ unit }: { unit: UnitDetail }) {
  const t = useT();
  const mayAct = useHasRole()('coordinator', 'manager');
  const [asking, setAsking] = useState<Asking>(null);
  const inForce = unit.ownerContracts.some((contract) => contract.state === 'signed' && (!contract.endsOn || contract.endsOn >= today()));
  const draft = unit.ownerContracts.find((contract) => contract.state === 'draft');
  const next = !mayAct ? null
    : !unit.cadastreCheck ? <Button onClick={() => setAsking('cadastre')}>{t('units.act.cadastre')}</Button>
    : unit.inspections.length === 0 ? <Button onClick={() => setAsking('inspection')}>{t('units.act.inspection')}</Button>
    : !inForce && !draft ? <Button onClick={() => setAsking('contract')}>{t('units.act.contract')}</Button>
    : inForce && !unit.currentTenancy ? <Button component={Link} to="/parovani">{t('units.act.match')}</Button>
    : null;
  const { building } = unit;
  return (
    <>
      <PageHeader
        title={`${unit.code} ${building.street}`}
        description={<Group gap="sm"><UnitState unit={unit} /><span>{`${building.street} ${building.houseNumber}, ${building.postalCode} ${building.city}`}</span></Group>}
        back={{ to: '/byty', label: t('units.back') }}
        action={next}
        others={inForce && !unit.currentTenancy && mayAct && <Button variant="default" component={Link} to={`/najmy/novy?byt=${unit.id}`}>{t('units.act.draw')}</Button>}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Section title={t('units.section.flat')}>
          <Facts
            items={[
              [t('units.layout'), <>{unit.layout}, <Area value={unit.areaM2} /></>],
              [t('units.rooms'), unit.habitableRooms],
              [t('units.floor'), unit.floor === 0 ? t('units.ground') : String(unit.floor)],
              [t('units.hasLift'), yesNo(t, building.hasLift)],
              [t('units.stepFree'), yesNo(t, unit.stepFree)],
              [t('units.furnished'), yesNo(t, unit.furnished)],
              [t('units.energyLabel'), unit.energyLabel ?? t('ui.unknown')],
              [t('units.availableFrom'), unit.availableFrom ? <DateText value={unit.availableFrom} /> : null],
              [t('units.maxPersons'), unit.maxPersons],
              [t('units.note'), unit.note],
            ]}
          />
          {mayAct && (
            <Group gap="sm" mt="md">
              <Button variant="default" onClick={() => setAsking('unit')}>{t('units.act.amend')}</Button>
              <Button variant="default" onClick={() => setAsking('building')}>{t('units.act.amendBuilding')}</Button>
              <WithdrawUnit unit={unit} />
            </Group>
          )}
        </Section>
        <Section title={t('units.section.money')}>
          <Facts
            items={[
              [t('units.rent'), <Money value={unit.rent} />],
              ...unit.advances.map(({ service, amount }) => [t(`units.service.${service}`), <Money value={amount} />] as const),
              [t('units.total'), <strong><Money value={unit.total} /></strong>],
              [t('units.deposit'), <Money value={unit.deposit} />],
            ]}
          />
        </Section>
        <Section title={t('units.section.landlord')}>
          <Facts
            items={[
              [t('units.landlord'), <Link to="/majitele/$id" params={{ id: unit.landlord.id } as never} style={{ color: 'var(--mantine-color-anchor)' }}>{unit.landlord.name}</Link>],
              [t('units.phone'), unit.landlord.phone],
              [t('units.email'), unit.landlord.email],
              [t('units.account'), unit.landlord.bankAccount ?? t('units.noAccount')],
            ]}
          />
        </Section>
        <Section title={t('units.section.tenancy')}>
          {unit.tenancies.length === 0 ? <Text>{t('units.nobodyLives')}</Text> : (
            <Stack gap="sm">
              {unit.tenancies.map((tenancy) => (
                <Group key={tenancy.id} gap="sm">
                  <Link to="/najmy/$id" params={{ id: tenancy.id } as never} style={{ color: 'var(--mantine-color-anchor)', fontWeight: 600 }}>{tenancy.household.name}</Link>
                  <span>{tenancy.number}</span>
                  <span><DateText value={tenancy.startsOn} />{' – '}{tenancy.endedOn ?? tenancy.endsOn ? <DateText value={(tenancy.endedOn ?? tenancy.endsOn)!} /> : t('units.openEnd')}</span>
                </Group>
              ))}
            </Stack>
          )}
        </Section>
        <ReportedProblems unitId={unit.id} mayAct={mayAct} />
        <Checks unit={unit} mayAct={mayAct} onAsk={setAsking} />
        <OwnerContracts contracts={unit.ownerContracts} mayAct={mayAct} onDraw={() => setAsking('contract')} />
      </SimpleGrid>
      {asking === 'unit' && <AmendUnit unit={unit} onClose={() => setAsking(null)} />}
      {asking === 'building' && <AmendBuilding building={unit.building} onClose={() => setAsking(null)} />}
      <RecordCadastreCheck unitId={unit.id} opened={asking === 'cadastre'} onClose={() => setAsking(null)} />
      <RecordInspection unitId={unit.id} opened={asking === 'inspection'} onClose={() => setAsking(null)} />
      {asking === 'defect' && <RecordDefect unitId={unit.id} onClose={() => setAsking(null)} />}
      <DrawOwnerContract unit={unit} opened={asking === 'contract'} onClose={() => setAsking(null)} />
    </>
  );
}

function Checks({ unit, mayAct, onAsk }: { unit: UnitDetail; mayAct: boolean; onAsk: (what: Asking) => void }) {
  const t = useT();
  const toast = useToast();
  const mend = useAct(MendDefectMutation);
  const check = unit.cadastreCheck;
  const sound = check && check.ownerMatches && !check.execution && check.coOwnersConsent !== 'missing' && check.mortgageConsent !== 'missing';
  const [inspection] = unit.inspections;
  return (
    <Section title={t('units.section.checks')}>
      <Stack gap="md">
        <Stack gap={6}>
          <Title order={3} size="h4">{t('units.cadastre')}</Title>
          {!check ? <StatusBadge tone="warn">{t('units.notDone')}</StatusBadge> : (
            <>
              <Group gap="sm"><StatusBadge tone={sound ? 'ok' : 'danger'}>{t(sound ? 'units.cadastre.sound' : 'units.cadastre.problem')}</StatusBadge><DateText value={check.checkedOn} /></Group>
              <Facts
                items={[
                  [t('units.titleDeed'), check.titleDeedNumber],
                  [t('units.ownerMatches'), yesNo(t, check.ownerMatches)],
                  [t('units.coOwners'), t(`units.coOwners.${check.coOwnersConsent}`)],
                  [t('units.execution'), yesNo(t, check.execution)],
                  [t('units.mortgage'), t(`units.mortgage.${check.mortgageConsent}`)],
                  [t('units.note'), check.note],
                ]}
              />
            </>
          )}
          {mayAct && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => onAsk('cadastre')}>{t('units.act.cadastre')}</Button>}
        </Stack>
        <Stack gap={6}>
          <Title order={3} size="h4">{t('units.inspection')}</Title>
          {!inspection ? <StatusBadge tone="warn">{t('units.notDone')}</StatusBadge> : (
            <Group gap="sm"><StatusBadge tone={inspection.outcome === 'unfit' ? 'danger' : 'ok'}>{t(`units.outcome.${inspection.outcome}`)}</StatusBadge><DateText value={inspection.inspectedOn} /></Group>
          )}
          {inspection?.note && <Text>{inspection.note}</Text>}
          {unit.defects.map((defect) => (
            <Group key={defect.id} gap="sm" align="flex-start" justify="space-between">
              <span>
                <StatusBadge tone={defect.fixedOn ? 'ok' : defect.severity === 'blocks_living' ? 'danger' : 'warn'}>{t(defect.fixedOn ? 'units.defect.fixed' : `units.severity.${defect.severity}`)}</StatusBadge>{' '}
                {defect.place}: {defect.description}
                {!defect.fixedOn && defect.fixBy && <>, {t('units.fixBy')} <DateText value={defect.fixBy} /></>}
              </span>
              {mayAct && !defect.fixedOn && (
                <ConfirmButton size="compact-md" label={t('units.act.mend')} consequence={t('units.act.mendConsequence')} onConfirm={() => mend.mutate({ id: defect.id, fixedOn: today() }, { onSuccess: () => toast.done(t('units.mended')), onError: toast.failed })} />
              )}
            </Group>
          ))}
          {mayAct && (
            <Group gap="sm">
              <Button variant="default" onClick={() => onAsk('inspection')}>{t('units.act.inspection')}</Button>
              <Button variant="default" onClick={() => onAsk('defect')}>{t('units.act.defect')}</Button>
            </Group>
          )}
        </Stack>
      </Stack>
    </Section>
  );
}

const yesNo = (t: ReturnType<typeof useT>, value: boolean | null | undefined): string => (value == null ? t('ui.unknown') : t(value ? 'units.yes' : 'units.no'));

import { Button, Group, SimpleGrid, Stack, Tabs, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useParamsOf, useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { TenancyQuery as Loaded } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DateText, EmptyState, Facts, Money, PageHeader, Section, StatusBadge, useToast } from '../../ui';
import { AmendTenancy } from './amend-tenancy';
import { DebtOfTenancy } from './debt-of-tenancy';
import { EndTenancy } from './end-tenancy';
import { TenancyMoney } from '../rent/tenancy-money';
import { MoneyOfTenancy } from './money-of-tenancy';
import { Papers } from './papers';
import { PayerShares } from './payer-shares';
import { RecordHandover } from './record-handover';
import { tenancyRoute } from './route';
import { SignTenancy } from './sign-tenancy';
import { TenancyState } from './tenancy-state';
import { Timeline } from './timeline';

const TenancyQuery = graphql(`
  query Tenancy($id: UUID!) {
    tenancy(id: $id) {
      id number kind model state creditor signatory paymentRoute variableSymbol depositSymbol startsOn endsOn signedOn endedOn endReason drawReason dueDay deposit penalties daysToEnd monthlyTotal language
      household { id name quietMode }
      unit { id code building { street houseNumber city } }
      landlord { id name }
      parties { id memberId role name mustSign signedOn }
      components { component amount validFrom validTo }
      payerShares { id payer amount paidTo usualDay validFrom validTo }
      month { month days ofDays rent advances total dueOn }
      handovers { id kind heldOn note meters { kind serialNumber reading unit } keys { kind count } rooms { room condition note } defects { description mendedBy mendUntil } }
      scans { id kind uploadedAt }
    }
    documents(subjectId: $id) { id kind number title language issuedOn issuedAt url visibleToLandlord }
  }
`);
export type TenancyDetail = NonNullable<Loaded['tenancy']>;
export type Paper = Loaded['documents'][number];

const CancelTenancyMutation = graphql(`
  mutation CancelTenancy($id: UUID!) {
    cancelTenancy(id: $id) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);

export function TenancyPage(): ReactNode {
  const t = useT();
  const { id } = useParamsOf(tenancyRoute);
  const tenancy = useAsk(TenancyQuery, { id });
  return (
    <Answer of={tenancy}>
      {({ tenancy: found, documents }) => (found ? <Whole tenancy={found} papers={documents} /> : <EmptyState title={t('tenancies.unknown')} action={<Link to="/najmy">{t('tenancies.back')}</Link>} />)}
    </Answer>
  );
}

type Asking = 'sign' | 'move_in' | 'move_out' | 'amend' | 'end' | null;

/** Everything of one tenancy; the next step of its life is the one primary button. */
function Whole({ tenancy, papers }: { tenancy: TenancyDetail; papers: readonly Paper[] }) {
  const t = useT();
  const toast = useToast();
  const has = useHasRole();
  const mayAct = has('coordinator', 'manager');
  const mayHandOver = has('coordinator', 'manager', 'social_worker');
  const seesMoney = has('administrator', 'manager', 'coordinator', 'finance');
  const cancel = useAct(CancelTenancyMutation);
  const [asking, setAsking] = useState<Asking>(null);
  const movedIn = tenancy.handovers.some(({ kind }) => kind === 'move_in');
  const movedOut = tenancy.handovers.some(({ kind }) => kind === 'move_out');
  const next =
    tenancy.state === 'draft' && mayAct ? <Button onClick={() => setAsking('sign')}>{t('tenancies.act.sign')}</Button>
    : tenancy.state === 'signed' && !movedIn && mayHandOver ? <Button onClick={() => setAsking('move_in')}>{t('tenancies.act.moveIn')}</Button>
    : tenancy.state === 'ended' && movedIn && !movedOut && mayHandOver ? <Button onClick={() => setAsking('move_out')}>{t('tenancies.act.moveOut')}</Button>
    : null;
  const { building } = tenancy.unit;
  const { karta } = useSearchOf(tenancyRoute);
  return (
    <>
      <PageHeader
        title={tenancy.household.name}
        description={
          <Group gap="sm">
            <TenancyState tenancy={tenancy} />
            {tenancy.household.quietMode && <StatusBadge tone="warn">{t('tenancies.quiet')}</StatusBadge>}
            <Link to="/byty/$id" params={{ id: tenancy.unit.id } as never} style={{ color: 'var(--mantine-color-anchor)' }}>{`${tenancy.unit.code} ${building.street} ${building.houseNumber}, ${building.city}`}</Link>
            <span>{tenancy.number}</span>
          </Group>
        }
        back={{ to: '/najmy', label: t('tenancies.back') }}
        action={next}
        others={
          mayAct && (
            <>
              {(tenancy.state === 'signed' || tenancy.state === 'ended') && <Button variant="default" onClick={() => setAsking('amend')}>{t('tenancies.act.amend')}</Button>}
              {tenancy.state === 'signed' && <Button variant="default" onClick={() => setAsking('end')}>{t('tenancies.act.end')}</Button>}
              {tenancy.state === 'draft' && (
                <ConfirmButton label={t('tenancies.act.cancel')} consequence={t('tenancies.act.cancelConsequence')} onConfirm={() => cancel.mutate({ id: tenancy.id }, { onSuccess: () => toast.done(t('tenancies.cancelled')), onError: toast.failed })} />
              )}
            </>
          )
        }
      />
      <Tabs defaultValue={karta ?? 'prehled'} keepMounted={false}>
        <Tabs.List mb="lg">
          <Tabs.Tab value="prehled">{t('tenancies.tab.overview')}</Tabs.Tab>
          <Tabs.Tab value="papiry">{t('tenancies.tab.papers')}</Tabs.Tab>
          <Tabs.Tab value="predani">{t('tenancies.tab.handover')}</Tabs.Tab>
          {seesMoney && <Tabs.Tab value="penize">{t('tenancies.tab.money')}</Tabs.Tab>}
          {seesMoney && tenancy.state !== 'draft' && <Tabs.Tab value="splatky">{t('tenancies.tab.debt')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="prehled"><Overview tenancy={tenancy} papers={papers} mayAct={mayAct} seesMoney={seesMoney} /></Tabs.Panel>
        <Tabs.Panel value="papiry"><Papers tenancy={tenancy} papers={papers} mayAct={mayAct} mayScan={mayHandOver} /></Tabs.Panel>
        <Tabs.Panel value="predani"><Handovers tenancy={tenancy} /></Tabs.Panel>
        {seesMoney && <Tabs.Panel value="penize"><TenancyMoney tenancyId={tenancy.id} /></Tabs.Panel>}
        {seesMoney && <Tabs.Panel value="splatky"><DebtOfTenancy tenancy={tenancy} /></Tabs.Panel>}
      </Tabs>
      <SignTenancy tenancy={tenancy} opened={asking === 'sign'} onClose={() => setAsking(null)} />
      <RecordHandover tenancyId={tenancy.id} kind={asking === 'move_out' ? 'move_out' : 'move_in'} opened={asking === 'move_in' || asking === 'move_out'} onClose={() => setAsking(null)} />
      <AmendTenancy tenancy={tenancy} opened={asking === 'amend'} onClose={() => setAsking(null)} />
      <EndTenancy tenancy={tenancy} opened={asking === 'end'} onClose={() => setAsking(null)} />
    </>
  );
}

function Overview({ tenancy, papers, mayAct, seesMoney }: { tenancy: TenancyDetail; papers: readonly Paper[]; mayAct: boolean; seesMoney: boolean }) {
  const t = useT();
  const seesFamilies = useHasRole()('coordinator', 'manager', 'social_worker');
  const broken = tenancy.month.days < tenancy.month.ofDays;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Section title={t('tenancies.section.contract')}>
          <Facts
            items={[
              [t('tenancies.kindOf'), t(`tenancies.kind.${tenancy.kind}`)],
              [t('tenancies.creditor'), tenancy.creditor === 'landlord' ? tenancy.landlord.name : t('tenancies.agency')],
              [t('tenancies.signatory'), t(`tenancies.signatory.${tenancy.signatory}`)],
              [t('tenancies.paysTo'), t(`tenancies.route.${tenancy.paymentRoute}`)],
              [t('tenancies.symbol'), tenancy.variableSymbol],
              [t('tenancies.term'), <><DateText value={tenancy.startsOn} />{' – '}{tenancy.endedOn ?? tenancy.endsOn ? <DateText value={(tenancy.endedOn ?? tenancy.endsOn)!} /> : t('tenancies.openEnd')}</>],
              [t('tenancies.endReason'), tenancy.endReason && t(`tenancies.endReason.${tenancy.endReason}`)],
              [t('tenancies.signedOn'), tenancy.signedOn && <DateText value={tenancy.signedOn} />],
              [t('tenancies.deposit'), <Money value={tenancy.deposit} />],
              [t('tenancies.depositSymbol'), tenancy.depositSymbol],
              [t('tenancies.landlord'), tenancy.landlord.name],
              [t('tenancies.drawReason'), tenancy.drawReason],
            ]}
          />
        </Section>
        <Section title={t('tenancies.section.amounts')}>
          <Facts
            items={[
              ...tenancy.components.map((row) => [
                t(`tenancies.component.${row.component}`),
                <><Money value={row.amount} />{(row.validFrom !== tenancy.startsOn || row.validTo) && <Text span c="dimmed">{' '}{t('tenancies.from')} <DateText value={row.validFrom} />{row.validTo && <>{' '}{t('tenancies.to')} <DateText value={row.validTo} /></>}</Text>}</>,
              ] as const),
              [t('tenancies.monthly'), <strong><Money value={tenancy.monthlyTotal} /></strong>],
              [t('tenancies.dueDay'), t('tenancies.dueDayOf', { day: tenancy.dueDay })],
              [t('tenancies.firstMonth'), !broken ? null : <><Money value={tenancy.month.total} />{' '}{t('tenancies.daysOf', { days: tenancy.month.days, of: tenancy.month.ofDays })}, {t('tenancies.due')} <DateText value={tenancy.month.dueOn} /></>],
            ]}
          />
          <PayerShares tenancy={tenancy} mayAct={mayAct} />
        </Section>
        <Section title={t('tenancies.section.people')}>
          <Facts
            items={tenancy.parties.map((party) => [
              party.name,
              <Group gap="sm">{t(`tenancies.role.${party.role}`)}{party.mustSign && (party.signedOn ? <StatusBadge tone="ok">{t('tenancies.signed')}</StatusBadge> : <StatusBadge tone="warn">{t('tenancies.signs')}</StatusBadge>)}</Group>,
            ])}
          />
          {seesFamilies && <Link to="/rodiny/$householdId" params={{ householdId: tenancy.household.id }} style={{ color: 'var(--mantine-color-anchor)', display: 'inline-block', marginTop: 12 }}>{t('tenancies.toHousehold')}</Link>}
        </Section>
        {seesMoney && <Section title={t('tenancies.section.money')}><MoneyOfTenancy tenancyId={tenancy.id} /></Section>}
      </SimpleGrid>
      <Section title={t('tenancies.section.timeline')}><Timeline tenancy={tenancy} papers={papers} seesMoney={seesMoney} /></Section>
    </Stack>
  );
}

function Handovers({ tenancy }: { tenancy: TenancyDetail }) {
  const t = useT();
  if (tenancy.handovers.length === 0) return <EmptyState title={t('tenancies.noHandover')} why={t('tenancies.noHandoverWhy')} />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      {tenancy.handovers.map((handover) => (
        <Section key={handover.id} title={t(`tenancies.handover.${handover.kind}`)}>
          <Facts
            items={[
              [t('tenancies.heldOn'), <DateText value={handover.heldOn} />],
              ...handover.meters.map((meter) => [t(`tenancies.meter.${meter.kind}`), `${String(meter.reading).replace('.', ',')} ${meter.unit} (${meter.serialNumber})`] as const),
              [t('tenancies.keys'), handover.keys.map(({ kind, count }) => `${count}× ${t(`tenancies.key.${kind}`)}`).join(', ')],
              ...handover.rooms.map((room) => [room.room, [t(`tenancies.condition.${room.condition}`), room.note].filter(Boolean).join(', ')] as const),
              ...handover.defects.map((defect, index) => [t('tenancies.defect', { number: index + 1 }), <>{defect.description}{defect.mendUntil && <>, {t('tenancies.to')} <DateText value={defect.mendUntil} /></>}</>] as const),
              [t('tenancies.note'), handover.note],
            ]}
          />
        </Section>
      ))}
    </SimpleGrid>
  );
}

import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { Answer, ConfirmButton, DateText, EmptyState, Facts, Money, PageHeader, StatusBadge, useToast } from '../../ui';
import { ApplicationOfHousehold } from '../appeals/application-of-household';
import { RequestsOfHousehold } from '../appeals/requests-of-household';
import { DuplicatesOfHousehold } from '../duplicates/duplicates-of-household';
import { OfferState } from '../offers/offer-state';
import { HouseholdActDialog, type HouseholdAct } from './household-acts';
import { HouseholdQuery, type Household, type HouseholdOffer } from './household-query';
import { HouseholdState } from './household-state';
import { householdRoute } from './route';

const SetQuietMode = graphql(`mutation SetQuietMode($householdId: UUID!, $quietMode: Boolean!) { setQuietMode(householdId: $householdId, quietMode: $quietMode) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const RecordNotice = graphql(`mutation RecordPrivacyNotice($householdId: UUID!, $givenOn: Date!) { recordPrivacyNotice(householdId: $householdId, givenOn: $givenOn) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const StateMeans = graphql(`mutation StateHouseholdMeans($householdId: UUID!) { stateHouseholdMeans(householdId: $householdId) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const WithdrawConsent = graphql(`mutation WithdrawHouseholdConsent($householdId: UUID!, $consentId: UUID!) { withdrawHouseholdConsent(householdId: $householdId, consentId: $consentId) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const EndIncome = graphql(`mutation EndHouseholdIncome($input: EndMeansInput!) { endHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const EndBenefit = graphql(`mutation EndHouseholdBenefit($input: EndMeansInput!) { endHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const MemberLeft = graphql(`mutation HouseholdMemberLeft($input: MemberLeftInput!) { householdMemberLeft(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);

export function HouseholdPage(): ReactNode {
  const t = useT();
  const { householdId } = useParamsOf(householdRoute);
  const found = useAsk(HouseholdQuery, { id: householdId });
  return (
    <Answer of={found}>
      {({ household, offers }) =>
        household ? (
          <Loaded household={household} offers={offers.edges.map(({ node }) => node)} />
        ) : (
          <EmptyState title={t('households.unknownHousehold')} why={t('households.unknownHouseholdWhy')} action={<Link to="/rodiny">{t('households.title')}</Link>} />
        )
      }
    </Answer>
  );
}

interface Parts {
  household: Household;
  open: (act: HouseholdAct) => void;
  /** A closed application is only read. */
  locked: boolean;
}

function Loaded({ household, offers }: { household: Household; offers: readonly HouseholdOffer[] }) {
  const t = useT();
  const chooser = useHasRole()('coordinator', 'manager');
  const [act, setAct] = useState<HouseholdAct | null>(null);
  const parts = { household, open: setAct, locked: household.state === 'closed' };
  return (
    <>
      <PageHeader
        title={household.name}
        back={{ to: '/rodiny', label: t('households.title') }}
        description={
          <Group gap="xs" mt={4}>
            <HouseholdState state={household.state} />
            {household.quietMode && <StatusBadge tone="warn">{t('households.quietMode')}</StatusBadge>}
            <span>{t('households.peopleOf', { persons: household.persons, children: household.children })}</span>
            <span className="zz-money">{household.code}</span>
          </Group>
        }
        action={
          chooser && household.state === 'applicant' ? (
            <Button renderRoot={(props) => <Link {...props} to="/parovani" search={{ rodina: household.id }} />}>
              {t('households.findFlat')}
            </Button>
          ) : undefined
        }
        others={chooser && household.state === 'applicant' ? <Button variant="default" onClick={() => setAct('close')}>{t('households.act.close')}</Button> : undefined}
      />
      <DuplicatesOfHousehold householdId={household.id} />
      {household.unknown.length > 0 && household.state === 'applicant' && (
        <Text mb="md" className="zz-card" p="sm">
          <strong>{t('households.missing')}:</strong> {household.unknown.map((fact) => t(`households.fact.${fact}`)).join(', ')}. {t('households.missingWhy')}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Members {...parts} />
        <Home {...parts} />
        <Means {...parts} />
        <NeedsAndWishes {...parts} />
        <Consents {...parts} />
        <Contact {...parts} />
        {offers.length > 0 && <Offers offers={offers} chooser={chooser} />}
        <RequestsOfHousehold householdId={household.id} />
        <ApplicationOfHousehold householdId={household.id} code={household.code} locked={parts.locked} />
      </SimpleGrid>
      <HouseholdActDialog act={act} household={household} onClose={() => setAct(null)} />
    </>
  );
}

function Section({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="zz-card">
      <Group justify="space-between" mb="sm" gap="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </section>
  );
}

function Edit({ open, act, label, locked }: { open: Parts['open']; act: HouseholdAct; label: string; locked: boolean }) {
  return locked ? null : (
    <Button variant="default" size="sm" onClick={() => open(act)}>
      {label}
    </Button>
  );
}

function Members({ household, open, locked }: Parts) {
  const t = useT();
  const toast = useToast();
  const left = useAct(MemberLeft);
  return (
    <Section title={t('households.members')} action={<Edit open={open} act="member" label={t('households.addMember')} locked={locked} />}>
      <Stack gap="sm">
        {household.members.map((member) => (
          <Group key={member.id} justify="space-between" gap="sm">
            <div>
              <Text fw={600}>
                {member.givenName} {member.familyName}
              </Text>
              <Text c="dimmed">
                {t(`households.relation.${member.relation}`)}, {member.leftOn ? t('households.left') : t('households.age', { age: member.age })} {member.leftOn ? <DateText value={member.leftOn} /> : <>(<DateText value={member.birthDate} />)</>}
              </Text>
            </div>
            {!locked && !member.leftOn && member.relation !== 'applicant' && (
              <ConfirmButton
                size="sm"
                label={t('households.markLeft')}
                consequence={t('households.markLeftConsequence')}
                onConfirm={() => left.mutate({ input: { householdId: household.id, memberId: member.id, leftOn: today() } }, { onSuccess: () => toast.done(t('households.saved')), onError: toast.failed })}
              />
            )}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function Home({ household, open, locked }: Parts) {
  const t = useT();
  return (
    <Section title={t('households.situation')} action={<Edit open={open} act="situation" label={t('households.change')} locked={locked} />}>
      {household.situations.length === 0 && <StatusBadge tone="warn">{t('households.unknown')}</StatusBadge>}
      <Stack gap="sm">
        {household.situations.map((situation, index) => (
          <div key={situation.id}>
            <Text fw={index === 0 ? 600 : 400}>
              {situation.words} (ETHOS {situation.ethosCode})
            </Text>
            <Text c="dimmed">
              {t('households.from')} <DateText value={situation.since} />
              {situation.note ? `, ${situation.note}` : ''}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function Means({ household, open, locked }: Parts) {
  const t = useT();
  const toast = useToast();
  const stated = useAct(StateMeans);
  const endIncome = useAct(EndIncome);
  const endBenefit = useAct(EndBenefit);
  const outcome = { onSuccess: () => toast.done(t('households.saved')), onError: toast.failed };
  const rows = [
    ...household.incomes.map((row) => ({ ...row, label: t(`households.income.${row.kind}`), note: row.evidence ?? null, end: () => endIncome.mutate({ input: { householdId: household.id, id: row.id, lastDay: today() } }, outcome) })),
    ...household.benefits.map((row) => ({ ...row, label: t(`households.benefit.${row.kind}`), note: `${row.payer}, ${t(`households.paidTo.${row.paidTo}`)}`, end: () => endBenefit.mutate({ input: { householdId: household.id, id: row.id, lastDay: today() } }, outcome) })),
  ];
  return (
    <Section
      title={t('households.means')}
      action={
        <Group gap="xs">
          <Edit open={open} act="income" label={t('households.addIncome')} locked={locked} />
          <Edit open={open} act="benefit" label={t('households.addBenefit')} locked={locked} />
        </Group>
      }
    >
      <Stack gap="sm">
        {rows.map((row) => (
          <Group key={row.id} justify="space-between" align="flex-start" gap="sm">
            <div style={{ flex: '1 1 12rem' }}>
              <Text>
                {row.label}: <Money value={row.amount} />
              </Text>
              <Text c="dimmed">
                {t('households.from')} <DateText value={row.validFrom} />
                {row.validTo && <> {t('households.to')} <DateText value={row.validTo} /></>}
                {row.note ? `, ${row.note}` : ''}
              </Text>
            </div>
            {!locked && !row.validTo && <ConfirmButton size="sm" label={t('households.end')} consequence={t('households.endConsequence')} onConfirm={row.end} />}
          </Group>
        ))}
        {household.means.total == null ? (
          <Group gap="sm">
            <StatusBadge tone="warn">{t('households.meansAreUnknown')}</StatusBadge>
            {!locked && (
              <ConfirmButton size="sm" label={t('households.stateMeans')} consequence={t('households.stateMeansConsequence')} onConfirm={() => stated.mutate({ householdId: household.id }, outcome)} />
            )}
          </Group>
        ) : (
          <Text fw={600}>
            {t('households.meansTotal')} <Money value={household.means.total} />
          </Text>
        )}
      </Stack>
    </Section>
  );
}

function NeedsAndWishes({ household, open, locked }: Parts) {
  const t = useT();
  return (
    <Section
      title={t('households.needsAndWishes')}
      action={
        <Group gap="xs">
          <Edit open={open} act="needs" label={t('households.act.needs')} locked={locked} />
          <Edit open={open} act="wishes" label={t('households.act.wishes')} locked={locked} />
        </Group>
      }
    >
      <Facts
        items={[
          [
            t('households.needs'),
            household.needs == null ? <StatusBadge tone="warn">{t('households.unknown')}</StatusBadge>
              : household.needs.length === 0 ? t('households.nothingSpecial') : household.needs.map(({ need }) => t(`households.need.${need}`)).join(', '),
          ],
          ...household.wishes.map((wish) => [t(`households.wish.${wish.kind}`), wish.kind === 'max_total' ? <Money value={Number(wish.value.replace(/\s/g, '')) * 100} /> : wish.value] as const),
        ]}
      />
    </Section>
  );
}

function Consents({ household, open, locked }: Parts) {
  const t = useT();
  const toast = useToast();
  const withdraw = useAct(WithdrawConsent);
  const notice = useAct(RecordNotice);
  const outcome = { onSuccess: () => toast.done(t('households.saved')), onError: toast.failed };
  return (
    <Section title={t('households.consents')} action={<Edit open={open} act="consent" label={t('households.act.consent')} locked={locked} />}>
      <Stack gap="sm">
        {household.privacyNoticeOn ? (
          <Text>
            {t('households.privacyNotice')}: <DateText value={household.privacyNoticeOn} />
          </Text>
        ) : (
          !locked && <ConfirmButton size="sm" label={t('households.recordNotice')} consequence={t('households.recordNoticeConsequence')} onConfirm={() => notice.mutate({ householdId: household.id, givenOn: today() }, outcome)} />
        )}
        {household.consents.map((consent) => (
          <Group key={consent.id} justify="space-between" gap="sm">
            <div style={{ flex: '1 1 14rem' }}>
              <Text>{t(`households.purpose.${consent.purpose}`)}</Text>
              <Text c="dimmed">
                {t('households.from')} <DateText value={consent.givenOn} />
                {consent.validTo && <> {t('households.to')} <DateText value={consent.validTo} /></>}, {consent.evidence}
              </Text>
            </div>
            {consent.holds ? (
              !locked && (
                <ConfirmButton size="sm" label={t('households.withdraw')} consequence={t('households.withdrawConsequence')} onConfirm={() => withdraw.mutate({ householdId: household.id, consentId: consent.id }, outcome)} />
              )
            ) : (
              <StatusBadge tone="muted">{t('households.noLonger')}</StatusBadge>
            )}
          </Group>
        ))}
        {household.consents.length === 0 && <Text c="dimmed">{t('households.noConsent')}</Text>}
      </Stack>
    </Section>
  );
}

function Contact({ household, open, locked }: Parts) {
  const t = useT();
  const toast = useToast();
  const quiet = useAct(SetQuietMode);
  return (
    <Section title={t('households.contact')} action={<Edit open={open} act="contact" label={t('households.change')} locked={locked} />}>
      <Stack gap="md">
        <Facts
          items={[
            [t('households.phone'), household.phone && !household.quietMode ? <a href={`tel:${household.phone.replace(/\s/g, '')}`}>{household.phone}</a> : household.phone],
            [t('households.email'), household.email],
            [t('households.contactAddress'), household.contactAddress],
            [t('households.interpreter'), household.interpreterLanguage],
            [t('households.partner'), household.partnerName],
            [t('households.appliedOn'), <DateText key="applied" value={household.appliedOn} />],
            [t('households.waitingSince'), household.state === 'applicant' ? <DateText key="waiting" value={household.waitingSince} /> : null],
            [t('households.housedOn'), household.housedOn ? <DateText key="housed" value={household.housedOn} /> : null],
            [t('households.closedReason'), household.isMerged ? null : household.closedReason],
          ]}
        />
        {!locked && (
          <ConfirmButton
            size="sm"
            style={{ alignSelf: 'flex-start' }}
            label={household.quietMode ? t('households.quietOff') : t('households.quietOn')}
            consequence={household.quietMode ? t('households.quietOffConsequence') : t('households.quietModeHint')}
            onConfirm={() => quiet.mutate({ householdId: household.id, quietMode: !household.quietMode }, { onSuccess: () => toast.done(t('households.saved')), onError: toast.failed })}
          />
        )}
      </Stack>
    </Section>
  );
}

function Offers({ offers, chooser }: { offers: readonly HouseholdOffer[]; chooser: boolean }) {
  const t = useT();
  return (
    <Section title={t('households.offers')}>
      <Stack gap="sm">
        {offers.map((offer) => {
          const flat = `${offer.flat.code}, ${offer.flat.street} ${offer.flat.houseNumber}, ${offer.flat.city}`;
          return (
            <Group key={offer.id} justify="space-between" gap="sm">
              {chooser ? <Link to="/nabidky-rodinam/$offerId" params={{ offerId: offer.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{flat}</Link> : <span>{flat}</span>}
              <OfferState state={offer.state} />
            </Group>
          );
        })}
      </Stack>
    </Section>
  );
}

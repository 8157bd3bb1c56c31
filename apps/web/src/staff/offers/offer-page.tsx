import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { FamilyOfferQuery } from '../../graphql/staff/graphql';
import { Answer, DateText, EmptyState, Facts, Money, PageHeader, StatusBadge, useToast } from '../../ui';
import { ReserveLists } from '../matching/reserve-list';
import { ChangedSince, KnownThen } from './decision-then';
import { OfferActDialog, type OfferDialog } from './offer-acts';
import { OfferHistory } from './offer-history';
import { OfferState } from './offer-state';
import { offerRoute } from './route';

const OfferQuery = graphql(`
  query FamilyOffer($id: UUID!) {
    offer(id: $id) {
      id state lessor offeredOn expiresOn viewingOn familyAnsweredOn landlordAnsweredOn promisedOn promiseDocumentId refusedBy refusalCode consequence closedOn closedReason
      nextAct possibleActs mayShareNames
      household { id name persons quietMode }
      flat { id code layout street houseNumber city rent services energy deposit availableFrom conditions { id kind words counts } }
      proposedOn steps { act state happenedAt byName }
      decision {
        id sittingId decidedOn reason deciders rank score overriddenNames
        snapshot {
          asOf policyVersion score rank tied eligibleCount facts { code name value }
          rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } terms { term words points cap known sourceOn sentence test law }
        }
        review { policyVersionThen policyVersionNow eligibleThen eligibleNow scoreThen scoreNow changes { kind code name then now cause } }
      }
    }
  }
`);

const FamilyAnswer = graphql(`mutation RecordFamilyAnswer($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }`);
const LandlordAnswer = graphql(`mutation RecordLandlordAnswer($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }`);

export type Offer = NonNullable<FamilyOfferQuery['offer']>;

export function OfferPage(): ReactNode {
  const t = useT();
  const { offerId } = useParamsOf(offerRoute);
  const offer = useAsk(OfferQuery, { id: offerId });
  return (
    <Answer of={offer}>
      {({ offer: found }) => (found ? <Loaded offer={found} /> : <EmptyState title={t('offers.unknown')} action={<Link to="/nabidky-rodinam">{t('offers.title')}</Link>} />)}
    </Answer>
  );
}

const STEPS = ['proposed', 'decided', 'offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn', 'housed'] as const;

function Loaded({ offer }: { offer: Offer }) {
  const t = useT();
  const [dialog, setDialog] = useState<OfferDialog | null>(null);
  const may = (act: string): boolean => offer.possibleActs.includes(act);
  const running = offer.closedOn == null;
  const others = (
    <>
      {offer.state === 'viewing' && <Button variant="default" onClick={() => setDialog('viewing')}>{t('offers.moveViewing')}</Button>}
      {may('family_refuses') && <Button variant="default" onClick={() => setDialog('familyRefuses')}>{t('offers.act.familyRefuses')}</Button>}
      {may('landlord_refuses') && offer.lessor === 'landlord' && <Button variant="default" onClick={() => setDialog('landlordRefuses')}>{t('offers.act.landlordRefuses')}</Button>}
      {may('withdraw') && <Button variant="default" onClick={() => setDialog('withdraw')}>{t('offers.act.withdraw')}</Button>}
    </>
  );
  return (
    <>
      <PageHeader
        title={t('offers.heading', { family: offer.household.name, flat: offer.flat.code })}
        back={{ to: '/nabidky-rodinam', label: t('offers.title') }}
        description={<Group gap="xs" mt={4}><OfferState state={offer.state} />{offer.nextAct && <span>{t(`offers.next.${offer.nextAct}`)}</span>}</Group>}
        action={<NextAct offer={offer} open={setDialog} />}
      />
      {offer.nextAct === 'landlord_accepts' && !offer.mayShareNames && (
        <Group className="zz-card" p="md" mb="md" gap="md" style={{ borderColor: 'var(--zz-warn)' }}>
          <StatusBadge tone="warn">{t('offers.noConsent')}</StatusBadge>
          <Text style={{ flex: '1 1 16rem' }}>{t('offers.noConsentWhy')}</Text>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/rodiny/$householdId" params={{ householdId: offer.household.id }} />}>
            {t('offers.recordConsent')}
          </Button>
        </Group>
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" mb="md">
        <section className="zz-card">
          <Title order={2} size="h3" mb="sm">
            {t('offers.way')}
          </Title>
          <Way offer={offer} />
        </section>
        <Stack gap="md">
          <FlatAndFamily offer={offer} />
          <Decision offer={offer} />
        </Stack>
      </SimpleGrid>
      <ReserveLists unitId={offer.flat.id} {...(running ? { decision: { id: offer.decision.id, householdId: offer.household.id } } : {})} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" mb="md">
        <OfferHistory offer={offer} />
        {offer.decision.review && <ChangedSince review={offer.decision.review} />}
        <KnownThen snapshot={offer.decision.snapshot} />
      </SimpleGrid>
      {offer.possibleActs.length > 0 && <Group gap="sm" className="zz-no-print">{others}</Group>}
      <OfferActDialog dialog={dialog} offer={offer} onClose={() => setDialog(null)} />
    </>
  );
}

/** The one primary button: what the offer waits for. */
function NextAct({ offer, open }: { offer: Offer; open: (dialog: OfferDialog) => void }) {
  const t = useT();
  const toast = useToast();
  const family = useAct(FamilyAnswer);
  const landlord = useAct(LandlordAnswer);
  const outcome = { onSuccess: () => toast.done(t('offers.saved')), onError: toast.failed };
  const input = { offerId: offer.id, accepts: true };
  switch (offer.nextAct) {
    case 'arrange_viewing':
      return <Button onClick={() => open('viewing')}>{t('offers.act.viewing')}</Button>;
    case 'family_accepts':
      return <Button loading={family.isPending} onClick={() => family.mutate({ input }, outcome)}>{t('offers.act.familyAccepts')}</Button>;
    case 'landlord_accepts':
      return <Button loading={landlord.isPending} disabled={!offer.mayShareNames} onClick={() => landlord.mutate({ input }, outcome)}>{t('offers.act.landlordAccepts')}</Button>;
    case 'promise':
      return <Button onClick={() => open('promise')}>{t('offers.act.promise')}</Button>;
    case 'draw_lease':
      return <Button renderRoot={(props) => <Link {...props} to="/najmy/novy" search={{ nabidka: offer.id }} />}>{t('offers.act.drawLease')}</Button>;
    case 'house':
      return <Button renderRoot={(props) => <Link {...props} to="/najmy" search={{ stav: 'navrhy' }} />}>{t('offers.act.toDrafts')}</Button>;
    default:
      return null;
  }
}

function Way({ offer }: { offer: Offer }) {
  const t = useT();
  const dates: Readonly<Record<string, string | null | undefined>> = {
    proposed: offer.proposedOn, decided: offer.decision.decidedOn, offered: offer.offeredOn, viewing: offer.viewingOn, family_accepted: offer.refusedBy === 'family' ? null : offer.familyAnsweredOn, landlord_accepted: offer.refusedBy === 'landlord' ? null : offer.landlordAnsweredOn, promised: offer.promisedOn,
    housed: offer.state === 'housed' ? offer.closedOn : null,
  };
  const steps = STEPS.filter((step) => !(step === 'landlord_accepted' && offer.lessor === 'agency') && !(step === 'proposed' && !offer.proposedOn));
  const now = steps.indexOf(offer.state as (typeof STEPS)[number]);
  return (
    <Stack gap="sm">
      <ol style={{ margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: '0.5rem' }}>
        {steps.map((step, index) => (
          <li key={step} aria-current={index === now ? 'step' : undefined} style={{ fontWeight: index === now ? 650 : 400, color: dates[step] || index <= now ? undefined : 'var(--mantine-color-dimmed)' }}>
            {t(`offers.step.${step === 'decided' && offer.decision.sittingId ? 'panel' : step}`)} {dates[step] && <DateText value={dates[step]} />}
            {step === 'decided' && offer.decision.sittingId && <> · <Link to="/komise/$sittingId" params={{ sittingId: offer.decision.sittingId }} style={{ color: 'var(--mantine-color-anchor)' }}>{t('offers.toSitting')}</Link></>}
            {step === 'offered' && (offer.state === 'offered' || offer.state === 'viewing') && <>, {t('offers.answerBy')} <DateText value={offer.expiresOn} /></>}
          </li>
        ))}
      </ol>
      {offer.closedOn && offer.state !== 'housed' && (
        <Text>
          <OfferState state={offer.state} /> <DateText value={offer.closedOn} />
          {offer.refusalCode && `, ${t(`offers.by.${offer.refusedBy}`)}: ${t(`offers.code.${offer.refusalCode}`)}. ${t(`offers.consequence.${offer.consequence}`)}`}
          {offer.closedReason && `, ${offer.closedReason}`}
        </Text>
      )}
      {offer.promiseDocumentId && (
        <Button component="a" href={`/documents/${offer.promiseDocumentId}.pdf`} target="_blank" rel="noreferrer" variant="default" leftSection={<FileText size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>
          {t('offers.openPromise')}
        </Button>
      )}
    </Stack>
  );
}

function FlatAndFamily({ offer }: { offer: Offer }) {
  const t = useT();
  const { flat, household } = offer;
  return (
    <section className="zz-card">
      <Title order={2} size="h3" mb="sm">
        {t('offers.flatAndFamily')}
      </Title>
      <Facts
        items={[
          [t('offers.family'), <Link key="family" to="/rodiny/$householdId" params={{ householdId: household.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{household.name}</Link>],
          [t('offers.persons'), household.persons],
          [t('offers.flat'), `${flat.code}, ${flat.layout}, ${flat.street} ${flat.houseNumber}, ${flat.city}`],
          [t('offers.rentAndServices'), <Money key="rent" value={flat.rent + flat.services} />],
          [t('offers.energy'), flat.energy == null ? t('offers.notKnown') : <Money key="energy" value={flat.energy} />],
          [t('offers.deposit'), flat.deposit > 0 ? <Money key="deposit" value={flat.deposit} /> : null],
          [t('offers.availableFrom'), flat.availableFrom ? <DateText key="from" value={flat.availableFrom} /> : t('offers.notKnown')],
          [t('offers.lessor'), t(`offers.lessor.${offer.lessor}`)],
          [t('offers.conditions'), flat.conditions.filter((condition) => condition.counts).map((condition) => condition.words || t(`matching.condition.${condition.kind}`)).join(', ')],
        ]}
      />
    </section>
  );
}

function Decision({ offer: { decision } }: { offer: Offer }) {
  const t = useT();
  return (
    <section className="zz-card">
      <Title order={2} size="h3" mb="sm">
        {t('offers.decision')}
      </Title>
      <Facts
        items={[
          [t('offers.decidedOn'), <DateText key="on" value={decision.decidedOn} />],
          [t('offers.deciders'), decision.deciders.join(', ')],
          [t('offers.reason'), decision.reason],
          [t('offers.rank'), decision.rank == null ? null : t('offers.rankOf', { rank: decision.rank, score: decision.score ?? 0 })],
          [t('offers.setAside'), decision.overriddenNames.join(', ')],
        ]}
      />
    </section>
  );
}

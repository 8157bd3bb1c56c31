import { Group, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { DateText, InstantText } from '../../ui';
import type { Offer } from './offer-page';

/** What was done with the offer, by whom and when, with what it led to. */
export function OfferHistory({ offer }: { offer: Offer }) {
  const t = useT();
  return (
    <section className="zz-card">
      <Title order={2} size="h3" mb="sm">{t('offers.history')}</Title>
      {offer.steps.length === 0 && <Text c="dimmed">{t('offers.history.none')}</Text>}
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.5rem' }}>
        {offer.proposedOn && <li><DateText value={offer.proposedOn} /> {t('offers.step.proposed')}</li>}
        {offer.steps.map((step, index) => (
          <li key={index}>
            <Group gap="xs" align="baseline">
              <InstantText value={step.happenedAt} />
              <span style={{ fontWeight: 600 }}>{t(`offers.did.${step.act}`)}</span>
              <Text span c="dimmed">{step.byName ?? t('offers.history.system')}</Text>
            </Group>
            {step.state === 'refused' && offer.refusalCode && (
              <Text>{t(`offers.by.${offer.refusedBy}`)}: {t(`offers.code.${offer.refusalCode}`)}. {t(`offers.consequence.${offer.consequence}`)}</Text>
            )}
            {step.act === 'withdraw' && offer.closedReason && <Text>{offer.closedReason}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Phone } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import { Answer, Area, DateText, EmptyState, Facts, InstantText, Money, PageHeader, useToast } from '../../ui';
import { LeadStage } from './lead-stage';
import { LoseLead } from './lose-lead';
import { MoveLeadMutation, type Lead } from './move-lead';
import { leadRoute } from './route';
import { WinLead } from './win-lead';

const LeadQuery = graphql(`
  query LandlordLead($id: UUID!) {
    landlordLead(id: $id) {
      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages
    }
  }
`);

export function LeadPage(): ReactNode {
  const t = useT();
  const { leadId } = useParamsOf(leadRoute);
  const lead = useAsk(LeadQuery, { id: leadId });
  return (
    <Answer of={lead}>
      {({ landlordLead }) => (landlordLead ? <Loaded lead={landlordLead} /> : <EmptyState title={t('leads.unknown')} action={<Link to="/nabidky">{t('leads.back')}</Link>} />)}
    </Answer>
  );
}

/** The next step is the one primary button; skipping and losing stand beside it. */
function Loaded({ lead }: { lead: Lead }) {
  const t = useT();
  const toast = useToast();
  const move = useAct(MoveLeadMutation);
  const [asking, setAsking] = useState<'won' | 'lost' | null>(null);
  const moves = (lead.nextStages ?? []).filter((stage) => stage !== 'won' && stage !== 'lost');
  const [next] = moves;
  const goTo = (stage: string): void =>
    move.mutate({ input: { leadId: lead.id, stage } }, { onSuccess: () => toast.done(t('leads.moved', { stage: t(`leads.stage.${stage}`) })), onError: toast.failed });
  const canWin = lead.nextStages?.includes('won');
  return (
    <>
      <PageHeader
        title={lead.contactName}
        description={
          <Group gap="sm">
            <LeadStage stage={lead.stage} />
            <span>{lead.reference}</span>
          </Group>
        }
        back={{ to: '/nabidky', label: t('leads.back') }}
        action={next ? <Button loading={move.isPending} onClick={() => goTo(next)}>{t(`leads.act.${next}`)}</Button> : canWin ? <Button onClick={() => setAsking('won')}>{t('leads.act.won')}</Button> : undefined}
        others={
          <>
            {next && canWin && (
              <Button variant="default" onClick={() => setAsking('won')}>
                {t('leads.act.won')}
              </Button>
            )}
            {lead.nextStages?.includes('lost') && (
              <Button variant="default" onClick={() => setAsking('lost')}>
                {t('leads.act.lost')}
              </Button>
            )}
          </>
        }
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <section className="zz-card">
          <Title order={2} size="h3" mb="sm">
            {t('leads.call')}
          </Title>
          <Group gap="md" mb="sm">
            {lead.phone && (
              <Button component="a" href={`tel:${lead.phone.replace(/\s/g, '')}`} variant="default" leftSection={<Phone size={18} aria-hidden />}>
                {lead.phone}
              </Button>
            )}
            {lead.email && <a href={`mailto:${lead.email}`} style={{ color: 'var(--mantine-color-anchor)' }}>{lead.email}</a>}
          </Group>
          {lead.stage === 'new' && lead.callBy && (
            <Text>
              {t('leads.promised')} <DateText value={lead.callBy} />.
            </Text>
          )}
          {lead.worries.length > 0 && (
            <>
              <Text mt="sm" fw={600}>
                {t('leads.worries')}
              </Text>
              <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
                {lead.worries.map((worry) => (
                  <li key={worry}>{t(`leads.worry.${worry}`)}</li>
                ))}
              </ul>
            </>
          )}
          {lead.note && (
            <Text mt="sm" className="zz-prose" style={{ whiteSpace: 'pre-line' }}>
              „{lead.note}“
            </Text>
          )}
        </section>
        <section className="zz-card">
          <Title order={2} size="h3" mb="sm">
            {t('leads.flat')}
          </Title>
          <Facts
            items={[
              [t('leads.address'), [lead.street, lead.city].filter(Boolean).join(', ')],
              [t('leads.layout'), lead.layout],
              [t('leads.size'), lead.areaM2 ? <Area value={lead.areaM2} /> : t('ui.unknown')],
              [t('leads.furnished'), lead.furnished == null ? t('ui.unknown') : lead.furnished ? t('leads.yes') : t('leads.no')],
              [t('leads.rent'), lead.expectedRent == null ? t('ui.unknown') : <Money value={lead.expectedRent} />],
              [t('leads.availableFrom'), lead.availableFrom ? <DateText value={lead.availableFrom} /> : t('ui.unknown')],
              [t('leads.source'), t(`leads.source.${lead.source}`)],
              [t('leads.came'), <InstantText key="came" value={lead.createdAt} />],
              [t('leads.lostReason'), lead.lostReason],
            ]}
          />
        </section>
      </SimpleGrid>
      <Stack mt="lg">
        {lead.landlordId && (
          <Link to="/majitele/$id" params={{ id: lead.landlordId } as never} style={{ color: 'var(--mantine-color-anchor)' }}>
            {t('leads.toLandlord')}
          </Link>
        )}
      </Stack>
      <WinLead lead={lead} opened={asking === 'won'} onClose={() => setAsking(null)} />
      <LoseLead leadId={lead.id} opened={asking === 'lost'} onClose={() => setAsking(null)} />
    </>
  );
}

import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { ActDialog, ActForm, DateText, TextAreaField, useActForm, useToast } from '../../ui';
import { DropProposal, type ProposalShown } from './allocation-queries';

/** What a person proposed and nobody has decided yet. */
export function Proposals({ proposals }: { proposals: readonly ProposalShown[] }) {
  const t = useT();
  const [dropping, setDropping] = useState<ProposalShown | null>(null);
  if (proposals.length === 0) return null;
  return (
    <section className="zz-card" aria-label={t('allocation.proposals')} style={{ marginBottom: '1rem' }}>
      <Title order={2} size="h3" mb="xs">{t('allocation.proposalsCount', { count: proposals.length })}</Title>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.5rem' }}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Group justify="space-between" gap="sm">
              <Text style={{ flex: '1 1 14rem' }}>
                <strong>{proposal.flat.code}</strong> → {proposal.household.name}, <DateText value={proposal.proposedOn} />
              </Text>
              <Group gap="sm">
                <Button component={Link} to="/parovani" search={{ byt: proposal.unitId } as never} size="sm">{t('allocation.decide')}</Button>
                <Button size="sm" variant="default" onClick={() => setDropping(proposal)}>{t('allocation.drop')}</Button>
              </Group>
            </Group>
          </li>
        ))}
      </ul>
      <ActDialog title={dropping ? t('allocation.dropTitle', { flat: dropping.flat.code, family: dropping.household.name }) : ''} opened={dropping !== null} onClose={() => setDropping(null)}>
        {dropping && <Drop proposal={dropping} onClose={() => setDropping(null)} />}
      </ActDialog>
    </section>
  );
}

function Drop({ proposal, onClose }: { proposal: ProposalShown; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: DropProposal,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { proposalId: proposal.id, reason } }),
    onDone: () => {
      toast.done(t('allocation.dropped'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('allocation.drop')} onCancel={onClose}>
      <TextAreaField label={t('allocation.dropReason')} {...form.field('reason')} />
    </ActForm>
  );
}

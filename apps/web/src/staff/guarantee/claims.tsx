import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import type { GuaranteeQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, DateText, EmptyState, Facts, Money, SelectField, StatusBadge, TextAreaField, useActForm, useToast, type Tone } from '../../ui';
import { ClaimMonths } from './claimable';
import { DecideClaimMutation } from './queries';
import { RecoveryDialog } from './fund-dialogs';

type Claim = Asked['guaranteeClaims']['edges'][number]['node'];
const TONES: Readonly<Record<string, Tone>> = { proposed: 'warn', approved: 'info', paid: 'ok', refused: 'muted' };

export function Claims({ rows }: { rows: readonly Claim[] }) {
  const t = useT();
  const [deciding, setDeciding] = useState<Claim | null>(null);
  const [recovering, setRecovering] = useState<Claim | null>(null);
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('guarantee.claims')}
      </Title>
      {rows.length === 0 ? (
        <EmptyState title={t('guarantee.noClaims')} why={t('guarantee.noClaimsWhy')} />
      ) : (
        <Stack gap="md">
          {rows.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} onDecide={() => setDeciding(claim)} onRecover={() => setRecovering(claim)} />
          ))}
        </Stack>
      )}
      {deciding && <DecideDialog claim={deciding} onClose={() => setDeciding(null)} />}
      {recovering && <RecoveryDialog tenancyId={recovering.tenancyId} name={recovering.householdName} onClose={() => setRecovering(null)} />}
    </section>
  );
}

function ClaimCard({ claim, onDecide, onRecover }: { claim: Claim; onDecide: () => void; onRecover: () => void }) {
  const t = useT();
  const hasRole = useHasRole();
  const mayDecide = claim.state === 'proposed' && hasRole('manager', 'finance');
  return (
    <div className="zz-card">
      <Group justify="space-between" align="flex-start">
        <Group gap="sm">
          <Text fw={650}>{t('guarantee.claimOf', { number: claim.number, name: claim.householdName, unit: claim.unitCode })}</Text>
          <StatusBadge tone={TONES[claim.state] ?? 'muted'}>{t(`guarantee.state.${claim.state}`)}</StatusBadge>
        </Group>
        <Text size="lg">
          <Money value={claim.payoutAmount} bold />
        </Text>
      </Group>
      <Facts
        items={[
          [t('guarantee.landlord'), claim.landlordName],
          [t('guarantee.claimedOn'), <DateText key="on" value={claim.claimedOn} />],
          [t('guarantee.claimed'), <Money key="claimed" value={claim.claimedAmount} />],
          [t('guarantee.evidence'), claim.evidence],
          [t('guarantee.proposedBy'), claim.proposedBy],
          [t('guarantee.decidedBy'), claim.decidedBy],
          [t('guarantee.reason'), claim.decisionReason],
          [t('guarantee.payableOn'), claim.payableOn ? <DateText key="payable" value={claim.payableOn} /> : null],
          [t('guarantee.paidOn'), claim.paidOn ? <DateText key="paid" value={claim.paidOn} /> : null],
        ]}
      />
      {mayDecide && claim.isMine && <Text c="dimmed" mt="sm">{t('guarantee.secondPerson')}</Text>}
      {mayDecide && !claim.isMine && (
        <Button mt="sm" onClick={onDecide}>
          {t('guarantee.decide')}
        </Button>
      )}
      {claim.state === 'paid' && hasRole('manager', 'finance') && (
        <Button mt="sm" variant="default" onClick={onRecover}>
          {t('guarantee.recovery')}
        </Button>
      )}
    </div>
  );
}

function DecideDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: DecideClaimMutation,
    initialValues: { decision: 'approve', reason: '' },
    variables: ({ decision, reason }) => ({ input: { claimId: claim.id, approve: decision === 'approve', reason } }),
    onDone: () => {
      toast.done(t('guarantee.decided'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('guarantee.claimOf', { number: claim.number, name: claim.householdName, unit: claim.unitCode })} onClose={onClose}>
      <ClaimMonths months={claim.months} />
      <Text mb="md">{t('guarantee.decideWhat')}</Text>
      <ActForm form={form} submitLabel={t('guarantee.decide')} onCancel={onClose}>
        <SelectField label={t('guarantee.decision')} data={[{ value: 'approve', label: t('guarantee.approve') }, { value: 'refuse', label: t('guarantee.refuse') }]} {...form.field('decision')} />
        <TextAreaField label={t('guarantee.reason')} autosize minRows={2} maxLength={1000} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { useAskPages } from '../../app/queries';
import type { GuaranteeClaimsQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DateText, EmptyState, Facts, Money, More, SelectField, StatusBadge, TextAreaField, useActForm, useToast, type Tone } from '../../ui';
import { ClaimMonths } from './claimable';
import { ClaimsQuery, DecideClaimMutation } from './queries';
import { RecoveryDialog } from './fund-dialogs';

type Claim = Asked['guaranteeClaims']['edges'][number]['node'];
const TONES: Readonly<Record<string, Tone>> = { proposed: 'warn', approved: 'info', paid: 'ok', refused: 'muted' };

export function Claims() {
  const t = useT();
  const claims = useAskPages(ClaimsQuery, { first: 50 }, ({ guaranteeClaims }) => guaranteeClaims);
  const [deciding, setDeciding] = useState<Claim | null>(null);
  const [recovering, setRecovering] = useState<Claim | null>(null);
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('fund.claims')}
      </Title>
      <Answer of={claims}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('fund.noClaims')} why={t('fund.noClaimsWhy')} />
          ) : (
            <Stack gap="md">
              {rows.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} onDecide={() => setDeciding(claim)} onRecover={() => setRecovering(claim)} />
              ))}
            </Stack>
          )
        }
      </Answer>
      <More of={claims} />
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
          <Text fw={650}>{t('fund.claimOf', { number: claim.number, name: claim.householdName, unit: claim.unitCode })}</Text>
          <StatusBadge tone={TONES[claim.state] ?? 'muted'}>{t(`fund.state.${claim.state}`)}</StatusBadge>
        </Group>
        <Text size="lg">
          <Money value={claim.payoutAmount} bold />
        </Text>
      </Group>
      <Facts
        items={[
          [t('fund.landlord'), claim.landlordName],
          [t('fund.claimedOn'), <DateText key="on" value={claim.claimedOn} />],
          [t('fund.claimed'), <Money key="claimed" value={claim.claimedAmount} />],
          [t('fund.evidence'), claim.evidence],
          [t('fund.proposedBy'), claim.proposedBy],
          [t('fund.decidedBy'), claim.decidedBy],
          [t('fund.reason'), claim.decisionReason],
          [t('fund.payableOn'), claim.payableOn ? <DateText key="payable" value={claim.payableOn} /> : null],
          [t('fund.paidOn'), claim.paidOn ? <DateText key="paid" value={claim.paidOn} /> : null],
        ]}
      />
      {mayDecide && claim.isMine && <Text c="dimmed" mt="sm">{t('fund.secondPerson')}</Text>}
      {mayDecide && !claim.isMine && (
        <Button mt="sm" onClick={onDecide}>
          {t('fund.decide')}
        </Button>
      )}
      {claim.state === 'paid' && hasRole('manager', 'finance') && (
        <Button mt="sm" variant="default" onClick={onRecover}>
          {t('fund.recovery')}
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
      toast.done(t('fund.decided'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('fund.claimOf', { number: claim.number, name: claim.householdName, unit: claim.unitCode })} onClose={onClose}>
      <ClaimMonths months={claim.months} />
      <Text my="md">{t('fund.decideWhat')}</Text>
      <ActForm form={form} submitLabel={t('fund.decide')} onCancel={onClose}>
        <SelectField label={t('fund.decision')} data={[{ value: 'approve', label: t('fund.approve') }, { value: 'refuse', label: t('fund.refuse') }]} {...form.field('decision')} />
        <TextAreaField label={t('fund.reason')} autosize minRows={2} maxLength={1000} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}

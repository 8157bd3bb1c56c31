import { Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { ActDialog, ActForm, CheckField, TextField, useActForm, useToast } from '../../ui';
import { isWhole, type Decision } from './decisions';
import { TeachRuleMutation, type Line } from './queries';

/** What a rule can say of lines like this one: one tenancy, one owner, or no rent; null when the decision is none of these. */
export function targetOf(line: Line, decision: Decision | null): { as: 'tenancy' | 'payout' | 'not_rent'; tenancyId: string | null; payoutId: string | null; label: string } | null {
  if (!isWhole(line, decision)) return null;
  const [share, ...more] = decision.shares;
  if (decision.as === 'tenancies' && share && more.length === 0 && line.amount > 0) return { as: 'tenancy', tenancyId: share.tenancyId, payoutId: null, label: share.label };
  if (decision.as === 'payout' && decision.payout) return { as: 'payout', tenancyId: null, payoutId: decision.payout.id, label: decision.payout.label };
  return decision.as === 'not_rent' ? { as: 'not_rent', tenancyId: null, payoutId: null, label: '' } : null;
}

export function TeachRule({ line, decision, onClose }: { line: Line; decision: Decision | null; onClose: () => void }) {
  const t = useT();
  const target = targetOf(line, decision);
  return (
    <ActDialog title={t('bank.rule.teach')} opened={target !== null} onClose={onClose} size="md">
      {target && <Fields line={line} target={target} onClose={onClose} />}
    </ActDialog>
  );
}

function Fields({ line, target, onClose }: { line: Line; target: NonNullable<ReturnType<typeof targetOf>>; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: TeachRuleMutation,
    initialValues: { byAccount: line.counterAccount !== null && line.counterAccount !== undefined, words: line.counterAccount ? '' : line.lastingWords },
    variables: ({ byAccount, words }) => ({ input: { lineId: line.id, byAccount, words, as: target.as, tenancyId: target.tenancyId, payoutId: target.payoutId } }),
    onDone: () => {
      toast.done(t('bank.rule.taught'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('bank.rule.teach')} onCancel={onClose}>
      <Stack gap={4}>
        <Text>{t(`bank.rule.says.${target.as}`, { who: target.label })}</Text>
        <Text size="sm" c="dimmed">
          {t('bank.rule.hint')}
        </Text>
      </Stack>
      {line.counterAccount && <CheckField label={t('bank.rule.byAccount', { account: line.counterAccount })} {...form.field('byAccount')} />}
      <TextField label={t('bank.rule.words')} description={t('bank.rule.wordsHint')} {...form.field('words')} />
    </ActForm>
  );
}

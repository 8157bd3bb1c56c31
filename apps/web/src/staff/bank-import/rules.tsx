import { Stack, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import type { BankStatementsQuery } from '../../graphql/staff/graphql';
import { ConfirmButton, DataList, InstantText, useToast, type Column } from '../../ui';
import { ForgetRuleMutation } from './queries';

type Rule = BankStatementsQuery['bankRules'][number];

/** What people taught about bank lines; a rule that errs is forgotten. */
export function Rules({ rules }: { rules: readonly Rule[] }) {
  const t = useT();
  const toast = useToast();
  const forget = useAct(ForgetRuleMutation);
  if (rules.length === 0) return null;
  const columns: Column<Rule>[] = [
    { key: 'what', header: t('bank.rule.what'), cell: (rule) => t(`bank.rule.means.${rule.kind}`, { who: rule.label ?? '' }) },
    {
      key: 'when',
      header: t('bank.rule.when'),
      cell: (rule) => (
        <Stack gap={0}>
          {rule.account && <Text inherit>{t('bank.rule.fromAccount', { incoming: rule.incoming ? 'yes' : 'no', account: rule.account })}</Text>}
          {rule.words && <Text inherit>{t('bank.rule.withWords', { words: rule.words })}</Text>}
        </Stack>
      ),
    },
    { key: 'taught', header: t('bank.rule.taughtBy'), cell: (rule) => <>{rule.taughtBy ?? '–'} · <InstantText value={rule.taughtAt} /></> },
    { key: 'used', header: t('bank.rule.used'), align: 'end', cell: (rule) => rule.usedCount },
    {
      key: 'forget',
      header: t('bank.rule.forget'),
      cell: (rule) => (
        <ConfirmButton size="sm" label={t('bank.rule.forget')} consequence={t('bank.rule.forgetConsequence')} loading={forget.isPending} onConfirm={() => forget.mutate({ id: rule.id }, { onSuccess: () => toast.done(t('bank.rule.forgotten')), onError: toast.failed })} />
      ),
    },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb={4} mt="xl">
        {t('bank.rule.title')}
      </Title>
      <Text c="dimmed" mb="sm" className="zz-prose">
        {t('bank.rule.why')}
      </Text>
      <DataList label={t('bank.rule.title')} rows={rules} rowKey={(rule) => rule.id} columns={columns} />
    </section>
  );
}

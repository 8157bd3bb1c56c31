import { Alert, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { formatDate } from '../../format/dates';
import { formatMoney } from '../../format/money';
import type { RecoverySourcesQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, Money, MoneyField, SearchField, SelectField, useActForm, useToast, type Choice } from '../../ui';
import { RecordRecoveryMutation, RecoverySourcesQuery } from './queries';

type Sources = Asked['recoverySources'];
type Line = Sources['lines'][number];
const NO_REPORT = 'none';

/** What a household paid back: from which line, how much, and whether its landlord had reported it as rent. */
export function RecoveryDialog({ tenancyId, name, onClose }: { tenancyId: string; name: string; onClose: () => void }) {
  const t = useT();
  const sources = useAsk(RecoverySourcesQuery, { tenancyId, search: null });
  return (
    <ActDialog opened title={t('fund.recoveryFrom', { name })} onClose={onClose} size="md">
      <Answer of={sources}>{({ recoverySources }) => <Fields tenancyId={tenancyId} sources={recoverySources} onClose={onClose} />}</Answer>
    </ActDialog>
  );
}

function Fields({ tenancyId, sources, onClose }: { tenancyId: string; sources: Sources; onClose: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const toast = useToast();
  const [seen] = useState(() => new Map(sources.lines.map((line) => [line.bankLineId, line])));
  const labelOf = (line: Line): string =>
    [formatDate(line.bookedOn, language), formatMoney(line.amount, language), line.counterName ?? line.message ?? line.variableSymbol, line.because && t(`fund.because.${line.because}`), line.standsAs === 'rent' ? t('fund.standsAsRent') : null].filter(Boolean).join(' · ');
  // A hook of this household: the server looks for the words among its lines.
  const useFound = useMemo(() => function useFoundLines(search: string | null): Choice[] | undefined {
    const { data } = useAsk(RecoverySourcesQuery, { tenancyId, search }, { keepPrevious: true });
    data?.recoverySources.lines.forEach((line) => seen.set(line.bankLineId, line));
    return data?.recoverySources.lines.map((line) => ({ value: line.bankLineId, label: labelOf(line) }));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tenancyId, language]);
  const form = useActForm({
    document: RecordRecoveryMutation,
    initialValues: { bankLineId: null as string | null, amount: null as number | null, insteadOfPaymentId: NO_REPORT },
    variables: ({ bankLineId, amount, insteadOfPaymentId }) => ({
      input: { tenancyId, bankLineId: bankLineId!, amount: reportOf(insteadOfPaymentId)?.amount ?? amount ?? Math.min(seen.get(bankLineId!)?.amount ?? 0, sources.owed), insteadOfPaymentId: insteadOfPaymentId === NO_REPORT ? null : insteadOfPaymentId },
    }),
    validate: ({ bankLineId }) => (bankLineId ? {} : { bankLineId: t('fund.lineNeeded') }),
    onDone: () => {
      toast.done(t('fund.recovered'));
      onClose();
    },
  });
  const reportOf = (id: string) => sources.reports.find((report) => report.paymentId === id);
  const report = reportOf(form.values.insteadOfPaymentId);
  const line = form.values.bankLineId ? seen.get(form.values.bankLineId) : undefined;
  return (
    <ActForm form={form} submitLabel={t('fund.recovery')} onCancel={onClose}>
      <Text>{t('fund.owed')} <Money value={sources.owed} bold /></Text>
      <SearchField label={t('fund.fromLine')} description={t('fund.recoveryLineHint')} useFound={useFound} nothingFoundMessage={t('fund.noLines')} {...form.field('bankLineId')} />
      {line?.standsAs === 'rent' && <Alert color="warn" variant="light" title={t('fund.rentTakenBack')} />}
      {sources.reports.length > 0 && (
        <SelectField
          label={t('fund.insteadOf')}
          description={t('fund.insteadOfHint')}
          data={[{ value: NO_REPORT, label: t('fund.insteadOfNothing') }, ...sources.reports.map((each) => ({ value: each.paymentId, label: [formatDate(each.receivedOn, language), formatMoney(each.amount, language), each.message].filter(Boolean).join(' · ') }))]}
          {...form.field('insteadOfPaymentId')}
        />
      )}
      {report ? <Text>{t('fund.insteadOfAmount')} <Money value={report.amount} bold /></Text> : <MoneyField label={t('fund.amount')} description={t('fund.recoveryAmountHint')} {...form.field('amount')} />}
    </ActForm>
  );
}

import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { formatDate, today } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { ActDialog, ActForm, DateField, MoneyField, SelectField, TextField, useActForm, useToast } from '../../ui';
import { OpenGuaranteeFundMutation, RecordFundGrantMutation, UnknownMoneyQuery } from './queries';

/** Incoming lines that wait among unknown money, for choosing the one this is about. */
function useUnknownMoney(): { id: string; label: string; amount: number; bookedOn: string }[] {
  const { language } = useLanguage();
  const answer = useAsk(UnknownMoneyQuery, { first: 100 });
  return (answer.data?.bankSuspense.edges ?? [])
    .map(({ node }) => node)
    .filter((line) => line.amount > 0)
    .map((line) => ({ id: line.id, amount: line.amount, bookedOn: line.bookedOn, label: [formatDate(line.bookedOn, language), formatMoney(line.amount, language), line.counterName ?? line.message ?? line.variableSymbol ?? ''].join(' · ') }));
}

export function OpenFundDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: OpenGuaranteeFundMutation,
    initialValues: { name: t('fund.title') },
    variables: ({ name }) => ({ name }),
    onDone: () => {
      toast.done(t('fund.opened'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('fund.open')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('fund.open')} onCancel={onClose}>
        <TextField label={t('fund.name')} {...form.field('name')} />
      </ActForm>
    </ActDialog>
  );
}

const NO_LINE = 'opening';

export function GrantDialog({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const lines = useUnknownMoney();
  const form = useActForm({
    document: RecordFundGrantMutation,
    initialValues: { grantor: '', line: NO_LINE, amount: null as number | null, receivedOn: today() as string | null },
    variables: ({ grantor, line, amount, receivedOn }) => {
      const chosen = lines.find((each) => each.id === line);
      return { input: { fundId, grantor, amount: chosen?.amount ?? amount ?? 0, receivedOn: chosen?.bookedOn ?? receivedOn ?? today(), bankLineId: chosen?.id ?? null } };
    },
    onDone: () => {
      toast.done(t('fund.granted'));
      onClose();
    },
  });
  const fromLine = form.values.line !== NO_LINE;
  return (
    <ActDialog opened title={t('fund.grant')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('fund.grant')} onCancel={onClose}>
        <TextField label={t('fund.grantor')} {...form.field('grantor')} />
        <SelectField label={t('fund.fromLine')} description={t('fund.fromLineHint')} data={[{ value: NO_LINE, label: t('fund.fromOpening') }, ...lines.map(({ id, label }) => ({ value: id, label }))]} {...form.field('line')} />
        {!fromLine && <MoneyField label={t('fund.amount')} {...form.field('amount')} />}
        {!fromLine && <DateField label={t('fund.receivedOn')} {...form.field('receivedOn')} />}
      </ActForm>
    </ActDialog>
  );
}

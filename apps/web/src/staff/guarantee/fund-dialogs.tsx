import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { formatDate, today } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { ActDialog, ActForm, DateField, MoneyField, SelectField, TextField, useActForm, useToast } from '../../ui';
import { OpenGuaranteeFundMutation, RecordFundGrantMutation, RecordRecoveryMutation, UnknownMoneyQuery } from './queries';

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
    initialValues: { name: t('guarantee.title') },
    variables: ({ name }) => ({ name }),
    onDone: () => {
      toast.done(t('guarantee.opened'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('guarantee.open')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('guarantee.open')} onCancel={onClose}>
        <TextField label={t('guarantee.name')} {...form.field('name')} />
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
      toast.done(t('guarantee.granted'));
      onClose();
    },
  });
  const fromLine = form.values.line !== NO_LINE;
  return (
    <ActDialog opened title={t('guarantee.grant')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('guarantee.grant')} onCancel={onClose}>
        <TextField label={t('guarantee.grantor')} {...form.field('grantor')} />
        <SelectField label={t('guarantee.fromLine')} description={t('guarantee.fromLineHint')} data={[{ value: NO_LINE, label: t('guarantee.fromOpening') }, ...lines.map(({ id, label }) => ({ value: id, label }))]} {...form.field('line')} />
        {!fromLine && <MoneyField label={t('guarantee.amount')} {...form.field('amount')} />}
        {!fromLine && <DateField label={t('guarantee.receivedOn')} {...form.field('receivedOn')} />}
      </ActForm>
    </ActDialog>
  );
}

export function RecoveryDialog({ tenancyId, name, onClose }: { tenancyId: string; name: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const lines = useUnknownMoney();
  const form = useActForm({
    document: RecordRecoveryMutation,
    initialValues: { bankLineId: null as string | null, amount: null as number | null },
    variables: ({ bankLineId, amount }) => ({ input: { tenancyId, bankLineId: bankLineId!, amount: amount ?? lines.find((line) => line.id === bankLineId)?.amount ?? 0 } }),
    validate: ({ bankLineId }) => (bankLineId ? {} : { bankLineId: t('guarantee.lineNeeded') }),
    onDone: () => {
      toast.done(t('guarantee.recovered'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('guarantee.recoveryFrom', { name })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('guarantee.recovery')} onCancel={onClose}>
        <SelectField label={t('guarantee.fromLine')} description={lines.length === 0 ? t('guarantee.noLines') : t('guarantee.fromLineHint')} data={lines.map(({ id, label }) => ({ value: id, label }))} {...form.field('bankLineId')} />
        <MoneyField label={t('guarantee.amount')} description={t('guarantee.amountHint')} {...form.field('amount')} />
      </ActForm>
    </ActDialog>
  );
}

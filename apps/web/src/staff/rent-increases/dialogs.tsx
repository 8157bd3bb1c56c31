import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { today } from '../../format/dates';
import { ActDialog, ActForm, DateField, MoneyField, NumberField, SelectField, TextField, useActForm, useToast } from '../../ui';
import { AgreeRentClauseMutation, ApplyRentClauseMutation, ProposeRentIncreaseMutation, RaisableTenanciesQuery, RecordIncreaseDeliveryMutation } from './queries';

function useTenancies(leasesOnly: boolean): { value: string; label: string }[] {
  const answer = useAsk(RaisableTenanciesQuery, {});
  return (answer.data?.tenancies.edges ?? [])
    .map(({ node }) => node)
    .filter((tenancy) => !leasesOnly || tenancy.kind === 'lease')
    .map(({ id, number, household, unit }) => ({ value: id, label: `${household.name}, ${unit.code} (${number})` }));
}

export function AgreeClauseDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const tenancies = useTenancies(false);
  const form = useActForm({
    document: AgreeRentClauseMutation,
    initialValues: { tenancyId: null as string | null, kind: 'fixed', percent: '' as number | '', firstOn: null as string | null },
    validate: ({ tenancyId, firstOn }) => ({ ...(tenancyId ? {} : { tenancyId: t('increases.chooseTenancy') }), ...(firstOn ? {} : { firstOn: t('increases.dayNeeded') }) }),
    variables: ({ tenancyId, kind, percent, firstOn }) => ({ input: { tenancyId: tenancyId!, kind, percent: kind === 'fixed' && percent !== '' ? Number(percent) : null, firstOn: firstOn! } }),
    onDone: () => {
      toast.done(t('increases.clauseAgreed'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('increases.agreeClause')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('increases.agreeClause')} onCancel={onClose}>
        <SelectField label={t('increases.tenancy')} searchable data={tenancies} {...form.field('tenancyId')} />
        <SelectField label={t('increases.kind')} data={(['fixed', 'index'] as const).map((kind) => ({ value: kind, label: t(`increases.kind.${kind}`) }))} {...form.field('kind')} />
        {form.values.kind === 'fixed' && <NumberField label={t('increases.percent')} decimalScale={3} decimalSeparator="," inputMode="decimal" {...form.field('percent')} />}
        <DateField label={t('increases.firstOn')} description={t('increases.firstOnHint')} {...form.field('firstOn')} />
      </ActForm>
    </ActDialog>
  );
}

export function ApplyIndexDialog({ clauseId, name, onClose }: { clauseId: string; name: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ApplyRentClauseMutation,
    initialValues: { percent: '' as number | '', source: '' },
    variables: ({ percent, source }) => ({ input: { clauseId, percent: percent === '' ? null : Number(percent), source } }),
    onDone: () => {
      toast.done(t('increases.raised'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('increases.raiseOf', { name })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('increases.raise')} onCancel={onClose}>
        <NumberField label={t('increases.indexPercent')} decimalScale={3} decimalSeparator="," inputMode="decimal" {...form.field('percent')} />
        <TextField label={t('increases.source')} description={t('increases.sourceHint')} {...form.field('source')} />
      </ActForm>
    </ActDialog>
  );
}

export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const tenancies = useTenancies(true);
  const form = useActForm({
    document: ProposeRentIncreaseMutation,
    initialValues: { tenancyId: null as string | null, newRent: null as number | null, comparableRent: null as number | null, source: '' },
    validate: ({ tenancyId }) => (tenancyId ? {} : { tenancyId: t('increases.chooseTenancy') }),
    variables: ({ tenancyId, newRent, comparableRent, source }) => ({ input: { tenancyId: tenancyId!, newRent: newRent ?? 0, comparableRent: comparableRent ?? 0, source } }),
    onDone: () => {
      toast.done(t('increases.proposed'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('increases.propose')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('increases.propose')} onCancel={onClose}>
        <SelectField label={t('increases.tenancy')} description={t('increases.leasesOnly')} searchable data={tenancies} {...form.field('tenancyId')} />
        <MoneyField label={t('increases.newRent')} {...form.field('newRent')} />
        <MoneyField label={t('increases.usualRent')} {...form.field('comparableRent')} />
        <TextField label={t('increases.usualSource')} {...form.field('source')} />
      </ActForm>
    </ActDialog>
  );
}

export function DeliveryDialog({ increaseId, onClose }: { increaseId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordIncreaseDeliveryMutation,
    initialValues: { deliveredOn: today() as string | null },
    variables: ({ deliveredOn }) => ({ id: increaseId, deliveredOn: deliveredOn ?? today() }),
    onDone: () => {
      toast.done(t('increases.deliveredDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('increases.delivery')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('increases.saveDelivery')} onCancel={onClose}>
        <DateField label={t('increases.deliveredOn')} {...form.field('deliveredOn')} />
      </ActForm>
    </ActDialog>
  );
}

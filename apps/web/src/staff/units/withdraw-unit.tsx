import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, ConfirmButton, DateField, useActForm, useToast } from '../../ui';
import type { UnitDetail } from './unit-page';

const WithdrawUnitMutation = graphql(`
  mutation WithdrawUnit($id: UUID!, $on: Date) {
    withdrawUnit(id: $id, on: $on) { __typename ... on Unit { id } ... on Refused { code message field } }
  }
`);

/** Takes the flat out of what is offered from a day on; one taken out is brought back. */
export function WithdrawUnit({ unit }: { unit: UnitDetail }) {
  const t = useT();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const bringBack = useAct(WithdrawUnitMutation);
  if (unit.withdrawnOn) {
    return (
      <ConfirmButton
        label={t('units.act.bringBack')}
        consequence={t('units.act.bringBackWhat')}
        onConfirm={() => bringBack.mutate({ id: unit.id, on: null }, { onSuccess: () => toast.done(t('units.broughtBack')), onError: toast.failed })}
      />
    );
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('units.act.withdraw')}</Button>
      {asking && <AskDay unit={unit} onClose={() => setAsking(false)} />}
    </>
  );
}

function AskDay({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: WithdrawUnitMutation,
    initialValues: { on: today() as string | null },
    validate: ({ on }) => (on ? {} : { on: t('units.withdrawDayNeeded') }),
    variables: ({ on }) => ({ id: unit.id, on }),
    onDone: () => {
      toast.done(t('units.withdrawnDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('units.act.withdraw')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('units.act.withdraw')} onCancel={onClose}>
        <DateField label={t('units.withdrawOn')} description={t('units.withdrawWhat')} {...form.field('on')} />
      </ActForm>
    </ActDialog>
  );
}

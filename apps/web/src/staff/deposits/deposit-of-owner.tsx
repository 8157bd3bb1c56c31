import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, Facts, Money, MoneyField, NumberField, useActForm, useToast } from '../../ui';
import { DepositQuery } from './deposit-queries';

const AgreeOwnerDepositMutation = graphql(`
  mutation AgreeOwnerDeposit($input: AgreeOwnerDepositInput!) {
    agreeOwnerDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }
  }
`);

/** The deposit the agency itself gives the owner (B, C): under his contract, where somebody would look for it. */
export function DepositOfOwner({ ownerContractId }: { ownerContractId: string }) {
  const t = useT();
  const mayAct = useHasRole()('manager', 'coordinator', 'finance');
  const answer = useAsk(DepositQuery, { id: ownerContractId }, { enabled: mayAct });
  const [asking, setAsking] = useState(false);
  if (!mayAct) return null;
  return (
    <Answer of={answer}>
      {({ deposit }) =>
        deposit && (
          <>
            {deposit.agreed > 0 && (
              <Facts
                items={[
                  [t('deposits.ofOwner'), <Money value={deposit.agreed} />],
                  [t('deposits.paid'), <Money value={deposit.paid} />],
                  [t('deposits.heldByOwner'), <Money value={deposit.held} />],
                  [t('deposits.rate'), deposit.interestPercent === null || deposit.interestPercent === undefined ? t('deposits.rateOfAgency') : t('deposits.percent', { percent: deposit.interestPercent })],
                ]}
              />
            )}
            <Button variant="default" size="sm" style={{ alignSelf: 'flex-start' }} onClick={() => setAsking(true)}>{t('deposits.agreeOwner')}</Button>
            {asking && <Agree id={ownerContractId} agreed={deposit.agreed} percent={deposit.interestPercent ?? null} onClose={() => setAsking(false)} />}
          </>
        )
      }
    </Answer>
  );
}

function Agree({ id, agreed, percent, onClose }: { id: string; agreed: number; percent: number | null; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AgreeOwnerDepositMutation,
    initialValues: { agreed: agreed as number | null, interestPercent: (percent ?? '') as number | string },
    variables: (values) => ({ input: { ownerContractId: id, agreed: values.agreed ?? 0, interestPercent: values.interestPercent === '' ? null : Number(values.interestPercent) } }),
    onDone: () => {
      toast.done(t('deposits.agreedOwner'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('deposits.agreeOwner')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('deposits.save')} onCancel={onClose}>
        <MoneyField label={t('deposits.agreed')} description={t('deposits.ownerHint')} {...form.field('agreed')} />
        <NumberField label={t('deposits.ratePercent')} decimalScale={4} decimalSeparator="," allowedDecimalSeparators={[',', '.']} inputMode="decimal" {...form.field('interestPercent')} />
      </ActForm>
    </ActDialog>
  );
}

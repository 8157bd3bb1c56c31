import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, DataList, DateField, DateText, NumberField, Section, useActForm, useToast } from '../../ui';

const DepositRatesQuery = graphql(`
  query DepositRates { depositRates { rates { validFrom percent } } }
`);

const SetDepositRateMutation = graphql(`
  mutation SetDepositRate($input: SetDepositRateInput!) {
    setDepositRate(input: $input) { __typename ... on DepositRates { rates { validFrom } } ... on Refused { code message field } }
  }
`);

/** At what rate deposits bear interest where a contract says none; on the page of how the agency proceeds. */
export function RatesOfDeposits() {
  const t = useT();
  const answer = useAsk(DepositRatesQuery, {});
  const decides = useHasRole()('manager', 'finance');
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('deposits.rates')}>
      <Stack gap="sm">
        <Text>{t('deposits.ratesWhy')}</Text>
        <Answer of={answer}>
          {({ depositRates: { rates } }) =>
            rates.length === 0 ? (
              <Text>{t('deposits.noRates')}</Text>
            ) : (
              <DataList
                label={t('deposits.rates')}
                rows={rates}
                rowKey={(rate) => rate.validFrom}
                columns={[
                  { key: 'from', header: t('deposits.rateFrom'), cell: (rate) => <DateText value={rate.validFrom} /> },
                  { key: 'percent', header: t('deposits.rate'), align: 'end', cell: (rate) => t('deposits.percent', { percent: rate.percent }) },
                ]}
              />
            )
          }
        </Answer>
        {decides && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setAsking(true)}>{t('deposits.setRate')}</Button>}
      </Stack>
      {asking && <SetRate onClose={() => setAsking(false)} />}
    </Section>
  );
}

function SetRate({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: SetDepositRateMutation,
    initialValues: { percent: '' as number | string, validFrom: today() as string | null },
    validate: ({ percent, validFrom }) => ({ ...(percent === '' ? { percent: t('deposits.percentNeeded') } : {}), ...(validFrom ? {} : { validFrom: t('deposits.dayNeeded') }) }),
    variables: ({ percent, validFrom }) => ({ input: { percent: Number(percent), validFrom: validFrom! } }),
    onDone: () => {
      toast.done(t('deposits.rateSet'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('deposits.setRate')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('deposits.save')} onCancel={onClose}>
        <NumberField label={t('deposits.ratePercent')} decimalScale={4} decimalSeparator="," allowedDecimalSeparators={[',', '.']} inputMode="decimal" {...form.field('percent')} />
        <DateField label={t('deposits.rateFrom')} {...form.field('validFrom')} />
      </ActForm>
    </ActDialog>
  );
}

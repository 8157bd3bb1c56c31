import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { addMonths, today } from '../../format/dates';
import type { AccountCodesQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, MonthField, useToast } from '../../ui';
import { AccountCodesQuery, SetAccountCodesMutation } from './queries';

/** Files for the accountant, and the numbers under which he keeps our accounts. */
export function AccountantExport() {
  const t = useT();
  const last = addMonths(today().slice(0, 7), -1);
  const [from, setFrom] = useState<string>(last);
  const [to, setTo] = useState<string>(last);
  const answer = useAsk(AccountCodesQuery, {});
  const files = [
    ['obraty.csv', t('export.turnoverCsv')],
    ['denik.csv', t('export.journalCsv')],
    ['ucetnictvi.xlsx', t('export.xlsx')],
  ] as const;
  return (
    <Stack gap="lg">
      <Text className="zz-prose">{t('export.what')}</Text>
      <Group gap="md" align="flex-end">
        <MonthField name="from" label={t('export.from')} value={from} onChange={(next) => setFrom(next ?? last)} monthsAhead={0} maw={220} />
        <MonthField name="to" label={t('export.to')} value={to} onChange={(next) => setTo(next ?? last)} monthsAhead={0} maw={220} />
      </Group>
      <Group gap="md">
        {files.map(([file, label]) => (
          <Anchor key={file} href={`/ledger/${file}?from=${from}&to=${to}`} download>
            {label}
          </Anchor>
        ))}
      </Group>
      <Answer of={answer}>{({ accountCodes }) => <Codes key={accountCodes.codes.map((each) => each.code).join()} codes={accountCodes.codes} />}</Answer>
    </Stack>
  );
}

function Codes({ codes }: { codes: Asked['accountCodes']['codes'] }) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const may = hasRole('manager', 'finance');
  const set = useAct(SetAccountCodesMutation);
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(codes.map((each) => [each.kind, each.code])));
  const save = (): void => set.mutate({ input: { codes: Object.entries(typed).map(([kind, code]) => ({ kind, code })) } }, { onSuccess: () => toast.done(t('export.codesKept')), onError: toast.failed });
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('export.codes')}
      </Title>
      <Group gap="md" align="flex-end" mb="md">
        {codes.map((each) => (
          <TextInput key={each.kind} label={each.name} value={typed[each.kind] ?? ''} readOnly={!may} onChange={(event) => setTyped({ ...typed, [each.kind]: event.currentTarget.value })} w={240} />
        ))}
      </Group>
      {may && <Button variant="default" loading={set.isPending} onClick={save}>{t('export.saveCodes')}</Button>}
    </section>
  );
}

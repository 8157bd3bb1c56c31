import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { uploadFile } from '../../app/upload';
import { ActDialog, ActForm, CheckField, DateField, Money, MoneyField, SelectField, StatusBadge, TextAreaField, TextField, useActForm, useToast } from '../../ui';
import { ClaimMonths, type Lease } from './claim-months';
import { ProposeClaimMutation } from './queries';

const PAPER_KINDS = ['written_call', 'damage', 'costs', 'landlord_confirmation', 'other'] as const;
const THINGS = ['damage', 'void', 'legal_costs'] as const;

interface Paper {
  kind: string;
  fileId: string;
  name: string;
}

/** A claim: unpaid months by themselves, what is stated beside them, and what it stands on. */
export function ProposeDialog({ lease, onClose }: { lease: Lease; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const form = useActForm({
    document: ProposeClaimMutation,
    initialValues: { evidence: '', withItem: false, thing: 'damage', occurredOn: null as string | null, until: null as string | null, amount: null as number | null, itemReason: '' },
    variables: (values) => ({
      input: {
        tenancyId: lease.tenancyId,
        evidence: values.evidence,
        papers: papers.map(({ kind, fileId }) => ({ kind, fileId })),
        items: values.withItem ? [{ thing: values.thing, occurredOn: values.occurredOn ?? '', until: values.thing === 'void' ? values.until : null, amount: values.thing === 'void' ? null : values.amount, reason: values.itemReason }] : [],
      },
    }),
    onDone: () => {
      toast.done(t('fund.proposed'));
      onClose();
    },
  });
  const { withItem, thing } = form.values;
  return (
    <ActDialog opened title={t('fund.proposeFor', { name: lease.householdName })} onClose={onClose}>
      <ClaimMonths months={lease.cover.months} />
      <Text my="md">
        {t('fund.wouldPay')}: <Money value={lease.cover.payout} bold />
      </Text>
      {lease.missing.length > 0 && <StatusBadge tone="warn">{t('fund.missing.written_call')}</StatusBadge>}
      <ActForm form={form} submitLabel={t('fund.propose')} onCancel={onClose}>
        <TextAreaField label={t('fund.evidence')} description={t('fund.evidenceHint')} autosize minRows={2} maxLength={1000} {...form.field('evidence')} />
        <Papers papers={papers} onAdd={(paper) => setPapers([...papers, paper])} />
        <CheckField label={t('fund.addItem')} {...form.field('withItem')} />
        {withItem && (
          <Stack gap="sm">
            <SelectField label={t('fund.itemThing')} data={THINGS.map((value) => ({ value, label: t(`fund.thing.${value}`) }))} {...form.field('thing')} />
            <DateField label={thing === 'void' ? t('fund.itemFrom') : t('fund.itemOn')} {...form.field('occurredOn')} />
            {thing === 'void' ? <DateField label={t('fund.itemUntil')} {...form.field('until')} /> : <MoneyField label={t('fund.amount')} {...form.field('amount')} />}
            <TextField label={t('fund.itemReason')} maxLength={500} {...form.field('itemReason')} />
          </Stack>
        )}
      </ActForm>
    </ActDialog>
  );
}

function Papers({ papers, onAdd }: { papers: readonly Paper[]; onAdd: (paper: Paper) => void }) {
  const t = useT();
  const toast = useToast();
  const [kind, setKind] = useState<string>('written_call');
  const [sending, setSending] = useState(false);
  const send = async (file: File | null): Promise<void> => {
    if (!file) return;
    setSending(true);
    try {
      const { id } = await uploadFile(file, 'scan');
      onAdd({ kind, fileId: id, name: file.name });
    } catch (error) {
      toast.failed(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Stack gap="xs">
      {papers.length > 0 && (
        <ul aria-label={t('fund.attached')} style={{ margin: 0 }}>
          {papers.map((paper) => (
            <li key={paper.fileId}>
              {t(`fund.paper.${paper.kind}`)}: {paper.name}
            </li>
          ))}
        </ul>
      )}
      <Group align="flex-end" gap="sm">
        <SelectField label={t('fund.attachKind')} data={PAPER_KINDS.map((value) => ({ value, label: t(`fund.paper.${value}`) }))} value={kind} onChange={(value) => value && setKind(value)} />
        <FileButton accept="application/pdf,image/jpeg,image/png" onChange={(file) => void send(file)}>
          {(props) => <Button {...props} variant="default" loading={sending} leftSection={<Upload size={18} aria-hidden />}>{t('fund.attach')}</Button>}
        </FileButton>
      </Group>
    </Stack>
  );
}

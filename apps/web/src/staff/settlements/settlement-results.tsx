import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { formatDate, today } from '../../format/dates';
import { ActDialog, ActForm, DataList, DateField, DateText, Money, Section, SelectField, StatusBadge, TextAreaField, useActForm, useToast, type Column } from '../../ui';
import { AnswerObjectionMutation, RaiseObjectionMutation } from './queries';
import type { Settlement } from './settlement-page';

type Row = Settlement['results']['rows'][number];
type Objection = Row['objections'][number];

/** What every household owes or gets, line by line, with its objections. */
export function SettlementResults({ of }: { of: Settlement }) {
  const t = useT();
  return (
    <Stack gap="md">
      {of.results.rows.map((row) => (
        <Section key={row.tenancyId} title={row.label}>
          <Result of={of} row={row} />
        </Section>
      ))}
      {of.results.rows.length === 0 && <Text c="dimmed">{t('settlement.nobody')}</Text>}
    </Stack>
  );
}

function Result({ of, row }: { of: Settlement; row: Row }) {
  const t = useT();
  const hasRole = useHasRole();
  const [objecting, setObjecting] = useState(false);
  const columns: Column<Row['lines'][number]>[] = [
    { key: 'service', header: t('settlement.service'), cell: (line) => t(`settlement.service.${line.service}`) },
    { key: 'total', header: t('settlement.wholeCost'), align: 'end', cell: (line) => <Money value={line.total} /> },
    { key: 'share', header: t('settlement.key'), cell: (line) => (line.key ? `${t(`settlement.key.${line.key}`)}: ${line.measure} / ${line.ofMeasure}` : null) },
    { key: 'cost', header: t('settlement.cost'), align: 'end', cell: (line) => <Money value={line.cost} /> },
    { key: 'advances', header: t('settlement.advances'), align: 'end', cell: (line) => <Money value={line.advances} /> },
    { key: 'paid', header: t('settlement.paid'), align: 'end', cell: (line) => <Money value={line.paid} /> },
  ];
  return (
    <Stack gap="sm">
      <Group gap="md">
        <Text c="dimmed">
          <DateText value={row.livedFrom} /> – <DateText value={row.livedTo} /> · {t('settlement.personMonths', { count: row.personMonths })}
        </Text>
        {row.lines.length > 0 && (
          <StatusBadge tone={row.balance > 0 ? 'warn' : 'ok'}>{row.balance > 0 ? t('settlement.underpayment') : t('settlement.overpayment')}</StatusBadge>
        )}
        {row.lines.length > 0 && <Money value={Math.abs(row.balance)} bold />}
        {row.documentId && <Anchor href={`/documents/${row.documentId}.pdf`} target="_blank" rel="noreferrer">{t('settlement.paper')}</Anchor>}
        {row.dueOn && <Text c="dimmed">{t('settlement.due')} <DateText value={row.dueOn} /></Text>}
      </Group>
      {row.lines.length > 0 && <DataList label={row.label} rows={row.lines} rowKey={(line) => line.service} columns={columns} />}
      {row.objections.map((objection) => (
        <ObjectionCard key={objection.id} objection={objection} />
      ))}
      {of.state === 'issued' && row.id && hasRole('manager', 'coordinator', 'finance') && (
        <Button variant="default" size="compact-md" style={{ alignSelf: 'flex-start' }} onClick={() => setObjecting(true)}>{t('settlement.object')}</Button>
      )}
      {objecting && <ObjectDialog row={row} onClose={() => setObjecting(false)} />}
    </Stack>
  );
}

function ObjectionCard({ objection }: { objection: Objection }) {
  const t = useT();
  const { language } = useLanguage();
  const hasRole = useHasRole();
  const [answering, setAnswering] = useState(false);
  return (
    <Stack gap={4} className="zz-card" p="sm">
      <Group gap="sm">
        <Text fw={600}>{t('settlement.objectionOf', { day: formatDate(objection.raisedOn, language) })}</Text>
        {objection.isLate && <StatusBadge tone="muted">{t('settlement.lateObjection')}</StatusBadge>}
        {objection.outcome ? (
          <StatusBadge tone={objection.outcome === 'accepted' ? 'ok' : 'muted'}>{objection.outcome === 'accepted' ? t('settlement.accepted') : t('settlement.rejected')}</StatusBadge>
        ) : (
          <StatusBadge tone="warn">{t('settlement.answerBy', { day: formatDate(objection.answerBy, language) })}</StatusBadge>
        )}
      </Group>
      <Text>{objection.text}</Text>
      {objection.answer && <Text c="dimmed">{objection.answer}</Text>}
      {!objection.outcome && hasRole('manager', 'finance') && <Button variant="default" size="compact-md" style={{ alignSelf: 'flex-start' }} onClick={() => setAnswering(true)}>{t('settlement.answer')}</Button>}
      {answering && <AnswerDialog objection={objection} onClose={() => setAnswering(false)} />}
    </Stack>
  );
}

function ObjectDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RaiseObjectionMutation,
    initialValues: { raisedOn: today() as string | null, text: '' },
    variables: ({ raisedOn, text }) => ({ input: { resultId: row.id!, raisedOn: raisedOn ?? today(), text } }),
    onDone: () => {
      toast.done(t('settlement.objectionKept'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('settlement.object')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('settlement.save')} onCancel={onClose}>
        <DateField label={t('settlement.raisedOn')} {...form.field('raisedOn')} />
        <TextAreaField label={t('settlement.objectionText')} autosize minRows={3} {...form.field('text')} />
      </ActForm>
    </ActDialog>
  );
}

function AnswerDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AnswerObjectionMutation,
    initialValues: { outcome: 'rejected', answer: '' },
    variables: ({ outcome, answer }) => ({ input: { objectionId: objection.id, outcome, answer } }),
    onDone: () => {
      toast.done(t('settlement.answered'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('settlement.answer')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('settlement.answer')} onCancel={onClose}>
        <SelectField label={t('settlement.outcome')} description={t('settlement.outcomeHint')} data={[{ value: 'accepted', label: t('settlement.accepted') }, { value: 'rejected', label: t('settlement.rejected') }]} {...form.field('outcome')} />
        <TextAreaField label={t('settlement.answerText')} autosize minRows={3} {...form.field('answer')} />
      </ActForm>
    </ActDialog>
  );
}

import { Alert, Button, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import type { ImportUndoTrialQuery as Tried } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, TextAreaField, useActForm, useToast } from '../../ui';
import { ImportUndoTrialQuery, UndoImportMutation } from './queries';

type Trial = NonNullable<Tried['importUndoTrial']>;
const NAMED = 20;

/** What would go and what would stay, and why, before anybody says yes. */
export function UndoDialog({ batchId, onClose }: { batchId: string; onClose: () => void }) {
  const t = useT();
  const trial = useAsk(ImportUndoTrialQuery, { batchId });
  return (
    <ActDialog opened title={t('imports.undo')} onClose={onClose} size="md">
      <Answer of={trial}>{({ importUndoTrial }) => (importUndoTrial && importUndoTrial.removedCount > 0 ? <Undo batchId={batchId} trial={importUndoTrial} onClose={onClose} /> : <Nothing trial={importUndoTrial ?? null} onClose={onClose} />)}</Answer>
    </ActDialog>
  );
}

function Undo({ batchId, trial, onClose }: { batchId: string; trial: Trial; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: UndoImportMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ batchId, reason }),
    onDone: (undone) => {
      toast.done(t('imports.undoDone', { removed: undone.removedCount, kept: undone.keptCount }));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('imports.undoRemove', { count: trial.removedCount })} onCancel={onClose}>
      <Text>{t('imports.undoWhat')}</Text>
      <Kept trial={trial} />
      <TextAreaField label={t('imports.undoReason')} autosize minRows={2} maxLength={300} {...form.field('reason')} />
    </ActForm>
  );
}

function Nothing({ trial, onClose }: { trial: Trial | null; onClose: () => void }) {
  const t = useT();
  return (
    <Stack gap="md" align="flex-start">
      <Text>{t('imports.undoNothing')}</Text>
      {trial && <Kept trial={trial} />}
      <Button variant="default" onClick={onClose}>{t('ui.back')}</Button>
    </Stack>
  );
}

function Kept({ trial: { kept, keptCount } }: { trial: Trial }) {
  const t = useT();
  if (keptCount === 0) return null;
  const named = kept.slice(0, NAMED);
  return (
    <Alert color="warn" variant="light" title={t('imports.undoStays', { count: keptCount })} w="100%">
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {named.map(({ type, recordId, label, keptBecause }) => (
          <li key={`${type} ${recordId}`}>
            {t(`imports.type.${type}`)} {label}: {keptBecause}
          </li>
        ))}
        {keptCount > named.length && <li>{t('imports.undoStaysMore', { count: keptCount - named.length })}</li>}
      </ul>
    </Alert>
  );
}

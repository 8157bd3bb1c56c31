import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { ArrearsHistoryQuery } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DateText, Section, StatusBadge, TextAreaField, useActForm, useToast } from '../../ui';
import { HistoryQuery, UndoActMutation } from './plan-queries';

type Act = ArrearsHistoryQuery['arrearsHistory'][number];

/** Everything done about the debts of a tenancy; what was taken back stays, with the reason. */
export function ActHistory({ tenancyId }: { tenancyId: string }) {
  const t = useT();
  const mayAct = useHasRole()('coordinator', 'manager', 'finance');
  const history = useAsk(HistoryQuery, { tenancyId });
  const [undoing, setUndoing] = useState<Act | null>(null);
  return (
    <Section title={t('arrears.history.title')}>
      <Answer of={history}>
        {({ arrearsHistory }) =>
          arrearsHistory.length === 0 ? <Text>{t('arrears.history.none')}</Text> : (
            <Stack gap="sm" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {arrearsHistory.map((each) => (
                <Group key={each.id} component="li" gap="sm">
                  <DateText value={each.doneOn} />
                  <span style={each.undoneOn ? { textDecoration: 'line-through' } : undefined}>
                    {t(`arrears.step.${each.step}`)}
                    {each.outcome && each.outcome !== 'issued' ? `, ${t(`arrears.outcome.${each.outcome}`)}` : ''}
                  </span>
                  {each.documentId && <Anchor href={`/documents/${each.documentId}.pdf`} target="_blank" rel="noreferrer">{t('arrears.openLetter')}</Anchor>}
                  {each.undoneOn ? (
                    <StatusBadge tone="info">{t('arrears.history.undone', { because: each.undoneBecause ?? '' })}</StatusBadge>
                  ) : (
                    mayAct && <Button size="compact-md" variant="default" onClick={() => setUndoing(each)}>{t('arrears.history.undo')}</Button>
                  )}
                </Group>
              ))}
            </Stack>
          )
        }
      </Answer>
      {undoing && <UndoAct act={undoing} onClose={() => setUndoing(null)} />}
    </Section>
  );
}

function UndoAct({ act, onClose }: { act: Act; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: UndoActMutation,
    initialValues: { because: '' },
    variables: ({ because }) => ({ input: { actId: act.id, because } }),
    onDone: () => {
      toast.done(t('arrears.history.undoneDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('arrears.history.undoOf', { step: t(`arrears.step.${act.step}`) })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('arrears.history.undo')} onCancel={onClose}>
        <Text>{t('arrears.history.undoHint')}</Text>
        <TextAreaField label={t('arrears.history.because')} autosize minRows={2} maxLength={500} {...form.field('because')} />
      </ActForm>
    </ActDialog>
  );
}

import { Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActForm, TextAreaField, useActForm } from '../../ui';
import { newId } from '../new-id';

const AddRiskFlagNote = graphql(`
  mutation AddRiskFlagNote($input: AddRiskFlagNoteInput!) {
    addRiskFlagNote(input: $input) {
      __typename
      ... on RiskFlag { id }
      ... on Refused { code message field }
    }
  }
`);

/** Words about a flag, when there is time. They stay with the care team, whatever the kind. */
export function AddNote({ flagId, label }: { flagId: string; label: string }) {
  const t = useT();
  const [id, setId] = useState(newId);
  const [kept, setKept] = useState(false);
  const form = useActForm({
    document: AddRiskFlagNote,
    initialValues: { content: '' },
    variables: ({ content }) => ({ input: { id, flagId, content } }),
    onDone: () => { setKept(true); setId(newId()); form.reset(); },
  });
  return (
    <section className="zz-card">
      <ActForm form={form} submitLabel={t('field.note.save')}>
        <TextAreaField label={label} description={t('field.note.who')} {...form.field('content')} />
        {kept && (
          <Text c="ok" fw={600} role="status">
            {t('field.note.kept')}
          </Text>
        )}
      </ActForm>
    </section>
  );
}

import { Button, Text, TextInput } from '@mantine/core';
import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActForm, useActForm, useToast } from '../../ui';

const KeepDoorNote = graphql(`
  mutation KeepDoorNote($input: KeepDoorNoteInput!) {
    keepDoorNote(input: $input) {
      __typename
      ... on DoorNote { content }
      ... on Refused { code message field }
    }
  }
`);

/** How to get to the door: the bell, the dog, who has the key. */
export function DoorNote({ householdId, content }: { householdId: string; content: string | null }) {
  const t = useT();
  const toast = useToast();
  const [writing, setWriting] = useState(false);
  const form = useActForm({
    document: KeepDoorNote,
    initialValues: { content: content ?? '' },
    variables: (values) => ({ input: { householdId, content: values.content } }),
    onDone: () => { setWriting(false); toast.done(t('field.door.saved')); },
  });
  if (writing) {
    return (
      <ActForm form={form} submitLabel={t('field.door.save')} onCancel={() => setWriting(false)}>
        <TextInput label={t('field.door.label')} description={t('field.door.hint')} {...form.field('content')} />
      </ActForm>
    );
  }
  return (
    <div style={{ display: 'flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
      <DoorOpen size={20} aria-hidden color="var(--mantine-color-dimmed)" />
      <Text style={{ flex: 1 }}>{content ?? t('field.door.none')}</Text>
      <Button variant="subtle" onClick={() => setWriting(true)}>
        {content ? t('field.door.change') : t('field.door.add')}
      </Button>
    </div>
  );
}

import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { act } from '../../app/graphql';
import { useT } from '../../app/intl';
import { uploadFile } from '../../app/upload';
import { ErrorState, useToast } from '../../ui';
import { ImportMutation } from './queries';

const ACCEPT = '.gpc,.abo,.xml,.txt,application/xml,text/xml,text/plain';

/** Send a file, take it in, open what came of it. */
export function useUploadStatement() {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File | null): Promise<void> => {
    if (!file || sending) return;
    setSending(true);
    setError(null);
    try {
      const { id } = await uploadFile(file, 'statement');
      const { statements } = await act(ImportMutation, { fileId: id });
      await client.invalidateQueries();
      const sum = (of: 'newLines' | 'knownLines' | 'changedLines'): number => statements.reduce((total, each) => total + each[of], 0);
      const changed = sum('changedLines');
      toast.done(changed > 0 ? t('bank.importedChanged', { count: changed }) : sum('newLines') > 0 ? t('bank.imported', { count: sum('newLines') }) : t('bank.importedNothing'));
      if (statements.length === 1) await navigate({ to: '/vypisy/$id', params: { id: statements[0]!.statementId } });
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  };
  return { send, sending, error, forget: () => setError(null) };
}

type Upload = ReturnType<typeof useUploadStatement>;

export function UploadButton({ upload, variant = 'filled' }: { upload: Upload; variant?: 'filled' | 'default' }) {
  const t = useT();
  return (
    <FileButton onChange={(file) => void upload.send(file)} accept={ACCEPT}>
      {(props) => (
        <Button {...props} variant={variant} loading={upload.sending} leftSection={<FileUp size={18} aria-hidden />}>
          {t('bank.upload')}
        </Button>
      )}
    </FileButton>
  );
}

/** The place where a file may be dropped; what went wrong with the last one stands in it. */
export function DropZone({ upload }: { upload: Upload }) {
  const t = useT();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void upload.send(event.dataTransfer.files[0] ?? null);
  };
  return (
    <Stack gap="md" mb="lg">
      {upload.error !== null && <ErrorState error={upload.error} />}
      <Stack
        className="zz-card zz-no-print"
        align="center"
        gap="xs"
        p="lg"
        visibleFrom="sm"
        style={{ borderStyle: 'dashed', borderWidth: 2, background: over ? 'var(--zz-info-ground)' : undefined }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileUp size={24} aria-hidden color="var(--mantine-color-dimmed)" />
        <Text ta="center">{t('bank.drop')}</Text>
        <Text c="dimmed" ta="center" size="sm">
          {t('bank.dropHint')}
        </Text>
      </Stack>
    </Stack>
  );
}

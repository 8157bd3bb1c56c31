import { Alert, Button, Checkbox, FileInput, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { CircleCheck, History as Before } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { uploadFile } from '../../app/upload';
import type { CheckImportMutation as Checked, ImportSheetInput } from '../../graphql/staff/graphql';
import { Facts, InstantText, Section, useErrorSentence, useToast } from '../../ui';
import { saveFile } from '../accounting/save-file';
import { Faults } from './faults';
import { CheckImportMutation, ImportLeftOutMutation, RunImportMutation } from './queries';
import type { ImportKind } from './route';
import { Warnings, type Confirmation } from './warnings';

export type Check = Extract<Checked['checkImport'], { __typename: 'ImportCheck' }>;

/** What a person has decided about one file so far. */
interface Work {
  readonly fileId: string;
  /** Corrected values by cell. */
  readonly fixes: Readonly<Record<string, string>>;
  readonly confirmed: readonly Confirmation[];
  readonly check: Check;
}

/** A file, what it would do, corrections and confirmations, and the take-over. Nothing is written before the last button. */
export function CheckSheet({ kind }: { kind: ImportKind }) {
  const t = useT();
  const sentenceOf = useErrorSentence();
  const check = useAct(CheckImportMutation);
  const [file, setFile] = useState<File | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const judge = async (next: Omit<Work, 'check'>): Promise<void> => {
    setError(null);
    setBusy(true);
    try {
      setWork({ ...next, check: (await check.mutateAsync({ input: inputOf(kind, next, false) })) as Check });
    } catch (failure) {
      setError(sentenceOf(failure));
    } finally {
      setBusy(false);
    }
  };
  const start = async (): Promise<void> => {
    if (!file) return setError(t('imports.fileNeeded'));
    setWork(null);
    setBusy(true);
    try {
      const { id } = await uploadFile(file, 'spreadsheet');
      await judge({ fileId: id, fixes: {}, confirmed: [] });
    } catch (failure) {
      setError(sentenceOf(failure));
      setBusy(false);
    }
  };
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setWork(null);
    setError(null);
  };
  return (
    <>
      <Section title={t('imports.step.file')}>
        <Group gap="md" align="flex-start">
          <FileInput label={t('imports.sheet')} description={t('imports.fileHint')} placeholder={t('imports.choose')} accept=".xlsx,.csv" value={file} onChange={choose} error={work ? null : error} style={{ flex: '1 1 18rem', maxWidth: '32rem' }} />
          <Button variant={work ? 'default' : 'filled'} loading={isBusy} onClick={() => void start()} mt={{ base: 0, sm: 52 }}>{t('imports.check')}</Button>
        </Group>
      </Section>
      {work && <Result kind={kind} work={work} isBusy={isBusy} error={error} judge={judge} />}
    </>
  );
}

const inputOf = (kind: ImportKind, { fileId, fixes, confirmed }: Omit<Work, 'check'>, allOrNothing: boolean): ImportSheetInput => ({
  kind, fileId, allOrNothing, confirmed: confirmed.map(({ kind: warning, row }) => ({ kind: warning, row })), fixes: Object.entries(fixes).map(([cell, value]) => ({ cell, value })),
});

interface ResultProps {
  kind: ImportKind;
  work: Work;
  isBusy: boolean;
  error: string | null;
  judge: (next: Omit<Work, 'check'>) => Promise<void>;
}

function Result({ kind, work, isBusy, error, judge }: ResultProps) {
  const t = useT();
  const { check } = work;
  const numbers = [['imports.rows', check.rows], ['imports.ready', check.ready], ['imports.refused', check.refused], ['imports.waiting', check.waiting], ['imports.known', check.known], ['imports.samples', check.samples]] as const;
  const confirm = (confirmed: readonly Confirmation[]): void => void judge({ ...work, confirmed });
  const place = useRef<HTMLDivElement>(null);
  // What was found stands below the fold: whoever asked is led to it, once for each file.
  useEffect(() => place.current?.focus(), []);
  return (
    <Section title={t('imports.step.check')}>
      <Stack gap="lg" ref={place} tabIndex={-1} role="group" aria-label={t('imports.step.check')} style={{ scrollMarginTop: '6rem' }}>
        {error && <Alert color="danger" variant="light" title={error} />}
        {check.sameFile && (
          <Alert color="info" variant="light" icon={<Before aria-hidden />} title={t('imports.sameFile')}>
            <Link to="/import/$id" params={{ id: check.sameFile.id }} style={{ color: 'inherit' }}>
              <InstantText value={check.sameFile.importedAt} /> {check.sameFile.importedByName}
            </Link>
          </Alert>
        )}
        <div role="status">
          <Facts items={numbers.filter(([label, value]) => value > 0 || label === 'imports.ready').map(([label, value]) => [t(label), value] as const)} />
        </div>
        {check.faultCount === 0 && check.ready > 0 && <Alert color="ok" variant="light" icon={<CircleCheck aria-hidden />} title={t('imports.fine')} />}
        {check.warnings.length > 0 && <Warnings warnings={check.warnings} confirmed={work.confirmed} isBusy={isBusy} onChange={confirm} />}
        {check.faults.length > 0 && (
          <Faults
            key={JSON.stringify(work.fixes)} check={check} fixes={work.fixes} isBusy={isBusy}
            onFix={(fixes) => void judge({ ...work, fixes })}
            onConfirmRow={(confirmation) => confirm([...work.confirmed, confirmation])}
          />
        )}
        <TakeOver kind={kind} work={work} />
      </Stack>
    </Section>
  );
}

function TakeOver({ kind, work }: { kind: ImportKind; work: Work }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const run = useAct(RunImportMutation);
  const leftOut = useAct(ImportLeftOutMutation);
  const sentenceOf = useErrorSentence();
  const [allOrNothing, setAllOrNothing] = useState(false);
  // A no holds for what was shown when it was said.
  const [refusedOn, setRefusedOn] = useState<Check | null>(null);
  const { ready, refused, waiting } = work.check;
  const kept = refused + waiting;
  const confirm = (): void =>
    run.mutate({ input: inputOf(kind, work, allOrNothing) }, {
      onSuccess: (done) => {
        toast.done(t('imports.done', { count: done.ready }));
        void navigate({ to: '/import/$id', params: { id: done.batchId! } });
      },
      onError: () => setRefusedOn(work.check),
    });
  const save = (): void => leftOut.mutate({ input: inputOf(kind, work, false), format: 'xlsx' }, { onSuccess: saveFile, onError: toast.failed });
  return (
    <Stack gap="sm">
      {run.error && refusedOn === work.check && <Alert role="alert" color="danger" variant="light" title={sentenceOf(run.error)} />}
      {kept > 0 && (
        <>
          <Text className="zz-prose">{t('imports.leftOutWhat', { count: kept })}</Text>
          <Group gap="sm"><Button variant="default" loading={leftOut.isPending} onClick={save}>{t('imports.leftOutXlsx')}</Button></Group>
          <Checkbox label={t('imports.allOrNothing')} checked={allOrNothing} onChange={(event) => setAllOrNothing(event.currentTarget.checked)} />
        </>
      )}
      {ready === 0 ? <Text>{t('imports.nothingReady')}</Text> : (
        <Group gap="sm"><Button loading={run.isPending} onClick={confirm}>{t(`imports.take.${kind}`, { count: ready })}</Button></Group>
      )}
    </Stack>
  );
}

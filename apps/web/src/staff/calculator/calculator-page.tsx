import { Button, FileButton, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { Answer, PageHeader, SelectField, useErrorSentence } from '../../ui';
import { emptyFile, fileFrom, textOf, type CalculatorFile } from './calculator-file';
import { FileForm } from './file-form';
import { CalculatorTenanciesQuery, RentSimulationQuery, TenancySimulationFileQuery } from './queries';
import { SimulationResult } from './result';
import { calculatorRoute } from './route';

/** The rules of the books on one tenancy: typed, taken from a real one, or read from a file. The server reckons. */
export function CalculatorPage(): ReactNode {
  const t = useT();
  const { najem } = useSearchOf(calculatorRoute);
  const [file, setFile] = useState<CalculatorFile>(emptyFile);
  // A form taken over from elsewhere begins anew, so that no field keeps what was typed before.
  const [version, setVersion] = useState(0);
  const [asked, setAsked] = useState<string | null>(null);
  const answer = useAsk(RentSimulationQuery, { file: asked ?? '' }, { enabled: asked !== null, keepPrevious: true });
  const result = useRef<HTMLDivElement>(null);
  /** What somebody wrote is reckoned as it stands, so that nothing in it is passed over; the form shows what it can. */
  const take = (text: string): void => {
    const next = fileFrom(text);
    if (next) {
      setFile(next);
      setVersion((before) => before + 1);
    }
    setAsked(text);
  };
  useTenancyFile(najem ?? null, take);
  const reckon = (): void => {
    setAsked(textOf(file));
    requestAnimationFrame(() => result.current?.scrollIntoView({ block: 'start' }));
  };
  const read = (chosen: File | null): void => {
    void chosen?.text().then(take);
  };
  return (
    <>
      <PageHeader title={t('calculator.title')} description={t('calculator.description')} action={<Button onClick={reckon}>{t('calculator.reckon')}</Button>} others={<Files file={file} onRead={read} />} />
      <Stack gap="lg">
        <TenancyChoice chosen={najem ?? null} />
        <div ref={result} role="region" aria-label={t('calculator.result')} style={{ scrollMarginTop: 80 }}>
          {asked !== null && <Answer of={answer}>{({ rentSimulation }) => <SimulationResult of={rentSimulation} hasGuarantee={(fileFrom(asked)?.guarantee ?? null) !== null} />}</Answer>}
        </div>
        <FileForm key={version} file={file} onChange={setFile} />
        <Group>
          <Button onClick={reckon}>{t('calculator.reckon')}</Button>
        </Group>
      </Stack>
    </>
  );
}

/** The chosen tenancy as its file, once for each choice. */
function useTenancyFile(tenancyId: string | null, take: (text: string) => void): void {
  const answer = useAsk(TenancySimulationFileQuery, { tenancyId: tenancyId ?? '' }, { enabled: tenancyId !== null });
  const taken = useRef<string | null>(null);
  const text = tenancyId === null ? undefined : answer.data?.tenancySimulationFile;
  useEffect(() => {
    if (text === undefined || taken.current === text) return;
    taken.current = text;
    take(text);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
}

function TenancyChoice({ chosen }: { chosen: string | null }) {
  const t = useT();
  const navigate = useNavigate();
  const sentenceOf = useErrorSentence();
  const answer = useAsk(CalculatorTenanciesQuery, {});
  const data = (answer.data?.tenancies.edges ?? []).map(({ node }) => ({ value: node.id, label: `${node.household.name}, ${node.unit.code} (${node.number})` }));
  return (
    <SelectField
      label={t('calculator.fromTenancy')}
      description={t('calculator.fromTenancyHint')}
      placeholder={t('calculator.choose')}
      searchable
      maw={480}
      data={data}
      value={chosen}
      error={answer.error ? sentenceOf(answer.error) : undefined}
      onChange={(tenancyId) => void navigate({ to: '/kalkulacka', search: tenancyId ? { najem: tenancyId } : {} })}
    />
  );
}

function Files({ file, onRead }: { file: CalculatorFile; onRead: (file: File | null) => void }) {
  const t = useT();
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([textOf(file)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: `kalkulacka-${file.asOf ?? ''}.json` });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <FileButton onChange={onRead} accept="application/json,.json" inputProps={{ 'aria-label': t('calculator.read') }}>
        {(props) => <Button variant="default" {...props}>{t('calculator.read')}</Button>}
      </FileButton>
      <Button variant="default" onClick={save}>
        {t('calculator.save')}
      </Button>
    </>
  );
}

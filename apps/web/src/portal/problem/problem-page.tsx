import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/portal';
import { HomeQuery } from '../home/home-page';
import { Choices, ErrorSummary, Field } from '../parts/fields';
import { PhotoField } from '../parts/photo-field';
import { useSentence } from '../parts/states';
import { asking, useAct } from '../queries';

const ReportMutation = graphql(`
  mutation ReportProblem($input: ReportProblemInput!) {
    reportProblem(input: $input) {
      __typename
      ... on Refused { code message field }
    }
  }
`);

export function ProblemPage() {
  const t = useT();
  const sentence = useSentence();
  const navigate = useNavigate();
  const { flatId } = useParams({ strict: false }) as { flatId: string };
  const home = useQuery(asking(HomeQuery, {}));
  const flat = home.data?.home.flats.find(({ id }) => id === flatId);
  const report = useAct(ReportMutation);
  const [place, setPlace] = useState<string | null>(null);
  const [description, setDescription] = useState('');
  const [callWhen, setCallWhen] = useState('any');
  const [photo, setPhoto] = useState<string | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    document.title = `${t('problem.title')} · ${t('home.title')}`;
  }, [t]);

  const places = [
    ['kitchen', t('problem.place.kitchen')],
    ['bathroom', t('problem.place.bathroom')],
    ['heating', t('problem.place.heating')],
    ['windows', t('problem.place.windows')],
    ['common', t('problem.place.common')],
    ['other', t('problem.place.other')],
  ] as const;
  const times = [
    ['any', t('problem.time.any')],
    ['morning', t('problem.time.morning')],
    ['afternoon', t('problem.time.afternoon')],
    ['evening', t('problem.time.evening')],
  ] as const;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const found = { ...(place ? {} : { place: t('problem.placeMissing') }), ...(description.trim() ? {} : { description: t('problem.descriptionMissing') }) };
    setProblems(found);
    if (Object.keys(found).length > 0 || !place || report.isPending) return;
    const named = (list: readonly (readonly [string, string])[], key: string): string => list.find(([value]) => value === key)?.[1] ?? key;
    report.mutate(
      { input: { flatId, place: named(places, place), description: description.trim(), callWhen: named(times, callWhen), photo } },
      { onSuccess: () => void navigate({ to: '/portal' }), onError: (error) => setProblems({ description: sentence(error) }) },
    );
  };

  return (
    <>
      <p>
        <Link to="/portal">{t('problem.back')}</Link>
      </p>
      <h1>{t('problem.title')}</h1>
      {flat && <p className="muted">{t('home.flat', { street: flat.street, city: flat.city, layout: flat.layout })}</p>}
      <ErrorSummary problems={problems} attempt={attempt} />
      <form onSubmit={submit} noValidate>
        <Choices name="place" legend={t('problem.place')} options={places} chosen={place ? [place] : []} onChoose={([value]) => setPlace(value ?? null)} problems={problems} />
        <Field name="description" label={t('problem.description')} hint={t('problem.descriptionHint')} problems={problems}>
          {(props) => <textarea {...props} maxLength={2000} value={description} onChange={(event) => setDescription(event.currentTarget.value)} />}
        </Field>
        <PhotoField photo={photo} onPhoto={setPhoto} problems={problems} />
        <Choices name="callWhen" legend={t('problem.callWhen')} options={times} chosen={[callWhen]} onChoose={([value]) => setCallWhen(value ?? 'any')} problems={problems} />
        <button type="submit" className="button wide" disabled={report.isPending}>
          {t('problem.send')}
        </button>
      </form>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/portal';
import type { OfferFormQuery } from '../../graphql/portal/graphql';
import { ErrorSummary } from '../parts/fields';
import { Failure, Waiting } from '../parts/states';
import { asking } from '../queries';
import { STEPS, firstUnfinished, linkToContinue, problemsOf, remember, remembered, type Answers, type Step } from './answers';
import { CheckAnswers } from './check-answers';
import { Confirmation, type Sent } from './confirmation';
import { Question, useQuestionTitle } from './question';

const FormQuery = graphql(`
  query OfferForm($agency: String!) {
    offerForm(agency: $agency) {
      agency { name phone email isDemo }
      coordinator { name }
      cities
      bands { city size low high validFrom source }
    }
  }
`);

export type Form = NonNullable<OfferFormQuery['offerForm']>;

export function OfferPage() {
  const t = useT();
  const { agency } = useParams({ strict: false }) as { agency: string };
  const form = useQuery(asking(FormQuery, { agency }));
  if (form.isPending) return <Waiting />;
  if (form.isError) return <Failure error={form.error} retry={() => void form.refetch()} />;
  if (!form.data.offerForm) {
    return (
      <>
        <h1>{t('offer.noAgency')}</h1>
        <p>{t('offer.noAgencyWhy')}</p>
      </>
    );
  }
  return <Offer slug={agency} form={form.data.offerForm} />;
}

function Offer({ slug, form }: { slug: string; form: Form }) {
  const { krok: place = 'where' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Answers>(() => remembered(slug));
  const [photo, setPhoto] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const go = (to: Step | 'check'): void => void navigate({ to: '/nabidnout-byt/$agency', params: { agency: slug }, search: { krok: to } });
  useEffect(() => {
    if (!sent) remember(slug, answers);
  }, [slug, answers, sent]);
  // Somebody who opens the check before the end is led to what is missing.
  const missing = place === 'check' ? firstUnfinished(answers) : null;
  if (sent) return <Confirmation sent={sent} form={form} />;
  if (place === 'check' && !missing) {
    return (
      <CheckAnswers
        slug={slug}
        answers={answers}
        photo={photo}
        form={form}
        change={go}
        onSent={(done) => {
          remember(slug, null);
          setSent(done);
        }}
      />
    );
  }
  const step = missing ?? (place === 'check' ? 'where' : place);
  return (
    <QuestionPage
      key={step}
      step={step}
      answers={answers}
      form={form}
      photo={photo}
      setPhoto={setPhoto}
      setAnswers={setAnswers}
      onNext={() => {
        const next = STEPS[STEPS.indexOf(step) + 1];
        // Once everything is answered, a changed answer returns to the check, not through every page again.
        go(next && firstUnfinished(answers) !== null ? next : 'check');
      }}
    />
  );
}

interface QuestionPageProps {
  step: Step;
  answers: Answers;
  form: Form;
  photo: string | null;
  setPhoto: (photo: string | null) => void;
  setAnswers: (answers: Answers) => void;
  onNext: () => void;
}

function QuestionPage({ step, answers, form, photo, setPhoto, setAnswers, onNext }: QuestionPageProps) {
  const t = useT();
  const title = useQuestionTitle()(step);
  const heading = useRef<HTMLHeadingElement>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [link, setLink] = useState<string | null>(null);
  const number = STEPS.indexOf(step) + 1;
  useEffect(() => {
    document.title = `${title} · ${t('frame.offer')}`;
    if (number > 1) heading.current?.focus();
  }, [title, number, t]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const found = problemsOf(step, answers);
    setProblems(Object.fromEntries(Object.entries(found).map(([name, key]) => [name, t(key)])));
    if (Object.keys(found).length === 0) onNext();
  };

  const continueLater = async (): Promise<void> => {
    const made = linkToContinue(answers, step);
    setLink(made);
    await navigator.clipboard?.writeText(made).catch(() => undefined);
  };

  return (
    <>
      {step === 'where' && <p>{t('offer.intro', { agency: form.agency.name })}</p>}
      <p className="progress">{t('offer.progress', { number, of: STEPS.length })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <ErrorSummary problems={problems} attempt={attempt} />
      <form onSubmit={submit} noValidate>
        <Question step={step} answers={answers} change={(part) => setAnswers({ ...answers, ...part })} form={form} photo={photo} setPhoto={setPhoto} problems={problems} />
        <div className="row">
          <button type="submit" className="button wide">
            {t('offer.next')}
          </button>
          {number > 1 && (
            <button type="button" className="plain wide" onClick={() => globalThis.history.back()}>
              {t('offer.back')}
            </button>
          )}
        </div>
      </form>
      <p style={{ marginTop: '1.5rem' }}>
        <button type="button" className="quiet" style={{ paddingInline: 0 }} onClick={() => void continueLater()}>
          {t('offer.later')}
        </button>
      </p>
      {link && (
        <div className="note" role="status">
          <p>{t('offer.laterHow')}</p>
          <p style={{ overflowWrap: 'anywhere', maxHeight: '6rem', overflowY: 'auto', fontSize: '1rem' }}>
            <a href={link}>{link}</a>
          </p>
        </div>
      )}
    </>
  );
}

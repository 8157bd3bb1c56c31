import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { parseDate, today } from '../../format/dates';
import { parseMoney } from '../../format/money';
import { graphql } from '../../graphql/portal';
import { ErrorSummary } from '../parts/fields';
import { Day, Money } from '../parts/figures';
import { useSentence } from '../parts/states';
import { useAct } from '../queries';
import { cityOf, readArea, type Answers, type Step } from './answers';
import type { Sent } from './confirmation';
import type { Form } from './offer-page';
import { Estimate, useQuestionTitle, useWorries } from './question';

const OfferMutation = graphql(`
  mutation OfferFlat($input: OfferFlatInput!) {
    offerFlat(input: $input) {
      __typename
      ... on FlatOffer { reference callBy callerName }
      ... on Refused { code message field }
    }
  }
`);

interface CheckAnswersProps {
  slug: string;
  answers: Answers;
  photo: string | null;
  form: Form;
  change: (step: Step) => void;
  onSent: (sent: Sent) => void;
}

/** Everything once more before it is sent, each answer with its way back. Sent once, in one request. */
export function CheckAnswers({ slug, answers, photo, form, change, onSent }: CheckAnswersProps) {
  const t = useT();
  const sentence = useSentence();
  const title = useQuestionTitle();
  const worries = useWorries();
  const offer = useAct(OfferMutation);
  const heading = useRef<HTMLHeadingElement>(null);
  const [website, setWebsite] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    document.title = `${t('offer.check')} · ${t('frame.offer')}`;
    heading.current?.focus();
  }, [t]);

  const rent = answers.rent.trim() === '' ? null : parseMoney(answers.rent);
  const from = answers.from === 'now' ? today() : parseDate(answers.fromDay);
  const area = readArea(answers.area);
  const rows: readonly (readonly [Step, ReactNode])[] = [
    ['where', [cityOf(answers), answers.street.trim()].filter(Boolean).join(', ')],
    ['size', `${answers.layout}, ${answers.area.replace(/\s*(m2|m²)$/i, '')} m²`],
    ['furnished', answers.furnished === 'yes' ? t('offer.furnished.yes') : t('offer.furnished.no')],
    ['rent', rent === null ? t('offer.rentOpen') : <Money value={rent} />],
    ['when', answers.from === 'now' ? t('offer.when.now') : from && <Day value={from} />],
    ['worries', [...worries.filter(([key]) => answers.worries.includes(key)).map(([, label]) => label), answers.note.trim()].filter(Boolean).join('; ') || t('offer.none')],
    ['photo', photo ? t('offer.photoYes') : t('offer.none')],
    ['contact', [answers.name, answers.phone, answers.email].map((each) => each.trim()).filter(Boolean).join(', ')],
  ];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (offer.isPending || area === null) return;
    setAttempt((count) => count + 1);
    offer.mutate(
      {
        input: {
          agency: slug,
          city: cityOf(answers),
          street: answers.street.trim() || null,
          layout: answers.layout,
          areaM2: area,
          furnished: answers.furnished === 'yes',
          expectedRent: rent,
          availableFrom: from,
          worries: answers.worries,
          note: answers.note.trim() || null,
          contactName: answers.name.trim(),
          phone: answers.phone.trim() || null,
          email: answers.email.trim() || null,
          website: website || null,
          photo,
        },
      },
      { onSuccess: (done) => onSent(done), onError: (error) => setProblems({ odeslat: sentence(error) }) },
    );
  };

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('offer.check')}
      </h1>
      <ErrorSummary problems={problems} attempt={attempt} />
      <dl className="answers">
        {rows.map(([step, answer]) => (
          <div key={step}>
            <dt>{title(step)}</dt>
            <dd>{answer}</dd>
            <dd className="change">
              <button type="button" className="quiet" onClick={() => change(step)}>
                {t('offer.change')}
                <span className="hidden">: {title(step)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <Estimate answers={answers} form={form} />
      <form onSubmit={submit}>
        <div className="trap" aria-hidden="true">
          <label htmlFor="website">Website</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" value={website} onChange={(event) => setWebsite(event.currentTarget.value)} />
        </div>
        <p className="muted">{t('offer.privacy', { agency: form.agency.name })}</p>
        <button id="odeslat" type="submit" className="button wide" disabled={offer.isPending}>
          {t('offer.send')}
        </button>
      </form>
    </>
  );
}
